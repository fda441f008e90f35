import { applyDecorators, Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { expectedVersion } from '../../common/http/expected-version.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { PlainStepDto } from '../assignments/index.js';
import { Idempotent } from '../idempotency/index.js';
import { OccurrencesDto } from './occurrence.dto.js';
import { ParseLastDayPipe } from './parse-last-day.pipe.js';
import { ReadOccurrences } from './read-occurrences.js';
import { ReportOccurrence } from './report-occurrence.js';

const Change = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`:id/occurrences/:lastDay/${path}`),
    HttpCode(200),
    Idempotent(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: OccurrencesDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422),
  );

/** The occurrences of recurring duties: `hằng tháng trước ngày 20`. */
@ApiTags('Báo cáo định kỳ')
@Controller('api/v1/assignments')
export class RecurrencesController {
  constructor(
    private readonly reading: ReadOccurrences,
    private readonly reporting: ReportOccurrence,
  ) {}

  @Get(':id/occurrences')
  @ApiOperation({ operationId: 'listOccurrences', summary: 'Các kỳ báo cáo của một nhiệm vụ định kỳ' })
  @ApiOkResponse({ type: OccurrencesDto })
  @ApiProblems(400, 401, 404, 409)
  async list(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: string): Promise<OccurrencesDto> {
    return this.reading.of(caller, id);
  }

  @Change('report', 'reportOccurrence', 'Báo cáo một kỳ (cơ quan chủ trì)')
  async report(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('lastDay', ParseLastDayPipe) lastDay: string,
    @Body() { note = '', version }: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<OccurrencesDto> {
    await this.reporting.report(caller, id, lastDay, { note, expected: expectedVersion(ifMatch, version) });
    return this.reading.of(caller, id);
  }

  @Change('acceptance', 'acceptOccurrence', 'Xác nhận báo cáo của một kỳ (Văn phòng)')
  async accept(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('lastDay', ParseLastDayPipe) lastDay: string,
    @Body() { note = '', version }: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<OccurrencesDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.reporting.judge(caller, id, lastDay, 'accepted', { note, expected });
    return this.reading.of(caller, id);
  }

  @Change('return', 'returnOccurrence', 'Trả lại báo cáo của một kỳ, có lý do (Văn phòng)')
  async return(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('lastDay', ParseLastDayPipe) lastDay: string,
    @Body() { note = '', version }: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<OccurrencesDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.reporting.judge(caller, id, lastDay, 'returned', { note, expected });
    return this.reading.of(caller, id);
  }
}
