import { applyDecorators, Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { expectedVersion } from '../../../common/http/expected-version.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import { CurrentCaller } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { AssignmentDetail } from '../detail/assignment-detail.js';
import { AssignmentDetailDto } from '../detail/assignment-detail.dto.js';
import { PlainStepDto } from '../steps.dto.js';
import { DelegateAssignment } from './delegate-assignment.js';

class DelegationInput extends PlainStepDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Người của đơn vị được phân công' })
  @IsUUID()
  personId: string;
}

const Change = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`:id/delegation${path}`),
    HttpCode(200),
    Idempotent(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: AssignmentDetailDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422),
  );

/** Who of the lead unit's people does the work. */
@ApiTags('Phân công')
@Controller('api/v1/assignments')
export class DelegationController {
  constructor(
    private readonly delegation: DelegateAssignment,
    private readonly details: AssignmentDetail,
  ) {}

  @Change('', 'delegateAssignment', 'Phân công, chuyển phân công cho một người của đơn vị (cơ quan chủ trì)')
  async delegate(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { personId, note = '', version }: DelegationInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.delegation.delegate(caller, id, { personId, note, expected });
    return this.details.of(caller, id);
  }

  @Change('/end', 'endDelegation', 'Thu lại phân công (cơ quan chủ trì)')
  async end(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { note = '', version }: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.delegation.delegate(caller, id, { personId: null, note, expected });
    return this.details.of(caller, id);
  }
}
