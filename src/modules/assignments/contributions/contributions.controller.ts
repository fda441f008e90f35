import { applyDecorators, Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { expectedVersion } from '../../../common/http/expected-version.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import { CurrentCaller } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { AssignmentDetail } from '../detail/assignment-detail.js';
import { AssignmentDetailDto } from '../detail/assignment-detail.dto.js';
import { PlainStepDto } from '../steps.dto.js';
import { ChangeContributions } from './change-contributions.js';
import { ContributionInput } from './contribution.dto.js';

const Change = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`:id/contributions/:unitId${path}`),
    HttpCode(200),
    Idempotent(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: AssignmentDetailDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422),
  );

/** What coordinating units are to do for an assignment, by days of their own. */
@ApiTags('Phần việc phối hợp')
@Controller('api/v1/assignments')
export class ContributionsController {
  constructor(
    private readonly changes: ChangeContributions,
    private readonly details: AssignmentDetail,
  ) {}

  @Change('', 'setContribution', 'Giao phần việc cho cơ quan phối hợp (Văn phòng, cơ quan chủ trì)')
  async set(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('unitId', ParseIdPipe) unitId: string,
    @Body() { content = '', lastDay, note = '', version }: ContributionInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.changes.set(caller, id, unitId, { content, lastDay: lastDay ?? null, note, expected });
    return this.details.of(caller, id);
  }

  @Change('/report', 'reportContribution', 'Báo cáo phần việc phối hợp (cơ quan phối hợp)')
  async report(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('unitId', ParseIdPipe) unitId: string,
    @Body() { note = '', version }: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    await this.changes.report(caller, id, unitId, { note, expected: expectedVersion(ifMatch, version) });
    return this.details.of(caller, id);
  }
}
