import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { AmendmentDto, AmendmentInput, ApplyAmendmentInput } from './amendment.dto.js';
import { Amendments } from './apply-amendment.js';

/** What an amending document (văn bản sửa đổi) changes. */
@ApiTags('Văn bản chỉ đạo')
@Controller('api/v1/directives')
export class AmendmentsController {
  constructor(private readonly amendments: Amendments) {}

  @Post(':id/amendments/preview')
  @HttpCode(200)
  @Requires('directive.write')
  @ApiOperation({
    operationId: 'previewAmendment',
    summary: 'Xem trước việc văn bản này sửa thời hạn các nhiệm vụ của văn bản khác (Văn phòng)',
  })
  @ApiOkResponse({ type: AmendmentDto })
  @ApiProblems(400, 401, 403, 404, 422)
  async preview(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: AmendmentInput,
  ): Promise<AmendmentDto> {
    return this.amendments.preview(caller, id, input);
  }

  @Post(':id/amendments')
  @HttpCode(200)
  @Requires('directive.write')
  @ApiOperation({
    operationId: 'applyAmendment',
    summary: 'Áp dụng đúng những gì đã xem trước, tất cả hoặc không gì cả (Văn phòng)',
  })
  @ApiOkResponse({ type: AmendmentDto })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async apply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ApplyAmendmentInput,
  ): Promise<AmendmentDto> {
    return this.amendments.apply(caller, id, input);
  }
}
