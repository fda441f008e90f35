import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { AssignmentNoticesDto } from './notice.dto.js';
import { ReadNotices } from './read-notices.js';

@ApiTags('Nhắc việc')
@Controller('api/v1/assignments')
export class NoticesController {
  constructor(private readonly reading: ReadNotices) {}

  @Get(':id/notices')
  @ApiOperation({ operationId: 'listNotices', summary: 'Các lượt nhắc đã có và sắp tới của một nhiệm vụ' })
  @ApiOkResponse({ type: AssignmentNoticesDto })
  @ApiProblems(400, 401, 404)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
  ): Promise<AssignmentNoticesDto> {
    return this.reading.ofAssignment(caller, id);
  }
}
