import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { expectedVersion } from '../../common/http/expected-version.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { Acknowledge } from './acknowledge.js';
import { AcknowledgementInput, AcknowledgementsDto } from './acknowledgement.dto.js';
import { ReadAcknowledgements } from './read-acknowledgements.js';

/** Answers to escalations. */
@ApiTags('Đã nắm, kế hoạch khắc phục')
@Controller('api/v1/assignments')
export class AcknowledgementsController {
  constructor(
    private readonly acknowledging: Acknowledge,
    private readonly reading: ReadAcknowledgements,
  ) {}

  @Get(':id/acknowledgements')
  @ApiOperation({
    operationId: 'listAcknowledgements',
    summary: 'Các lần xác nhận đã nắm của một nhiệm vụ, và các bậc bạn trả lời được',
  })
  @ApiOkResponse({ type: AcknowledgementsDto })
  @ApiProblems(400, 401, 404)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
  ): Promise<AcknowledgementsDto> {
    return this.reading.of(caller, id);
  }

  @Post(':id/acknowledgements')
  @Idempotent()
  @ApiOperation({
    operationId: 'acknowledgeEscalation',
    summary: 'Xác nhận đã nắm một lần báo cáo quá hạn, kèm kế hoạch khắc phục (người được báo cáo)',
    description:
      'Bậc được trả lời tạm im đến hết ngày của kế hoạch, rồi tự báo cáo lại nếu chưa có báo cáo hoàn thành. Các bậc khác và thông báo quá hạn gửi đầu mối không bị dừng.',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' })
  @ApiCreatedResponse({ type: AcknowledgementsDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422)
  async acknowledge(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: AcknowledgementInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AcknowledgementsDto> {
    const { version, causeNote = '', responsible = '', plan = '', responsibleId = null, ...rest } = input;
    const expected = expectedVersion(ifMatch, version);
    await this.acknowledging.acknowledge(caller, id, {
      ...rest,
      causeNote,
      responsible,
      plan,
      responsibleId,
      expected,
    });
    return this.reading.of(caller, id);
  }
}
