import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { expectedVersion } from '../../common/http/expected-version.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { AssignmentDetail, AssignmentDetailDto } from '../assignments/index.js';
import { DirectionInput } from './direction.dto.js';
import { GiveDirection } from './give-direction.js';

/** Leaders' directions. */
@ApiTags('Nhiệm vụ')
@Controller('api/v1/assignments')
export class DirectionsController {
  constructor(
    private readonly directing: GiveDirection,
    private readonly details: AssignmentDetail,
  ) {}

  @Post(':id/directions')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'directAssignment',
    summary: 'Cho ý kiến chỉ đạo (lãnh đạo, hoặc Văn phòng ghi thay lãnh đạo)',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: AssignmentDetailDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422)
  async direct(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { text, leaderId = null, version }: DirectionInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.directing.give(caller, id, { text, leaderId, expected });
    return this.details.of(caller, id);
  }
}
