import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import type { Page } from '../../common/paging.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { SearchHitDto, SearchRequest } from './search.dto.js';
import { SearchRegister } from './search-register.js';

@ApiTags('Tìm kiếm')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly register: SearchRegister) {}

  @Get()
  @ApiOperation({
    operationId: 'search',
    summary: 'Tìm trong văn bản và nhiệm vụ được xem',
    description:
      'Đúng số văn bản trước, rồi viết đúng dấu, đúng cụm từ; như nhau thì văn bản mới trước. Người xem được mọi ' +
      'nhiệm vụ thấy việc giao đồng loạt một lần, ở nhiệm vụ gốc, trừ khi hỏi đúng đơn vị.',
  })
  @ApiPage(SearchHitDto)
  @ApiProblems(400, 401)
  async search(
    @CurrentCaller() caller: Caller,
    @Query() request: SearchRequest,
  ): Promise<Page<SearchHitDto>> {
    return this.register.search(caller, request);
  }
}
