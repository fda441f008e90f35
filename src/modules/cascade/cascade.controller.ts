import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { PageQuery } from '../../common/paging.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { AlignDirectives } from './alignment/align-directives.js';
import { AlignmentQuery, AlignmentReportDto } from './alignment/alignment.dto.js';
import { MatrixDto } from './matrix/matrix.dto.js';
import { ReadMatrix } from './matrix/read-matrix.js';

/** What is seen only across the assignments of a directive, or of two. */
@ApiTags('Văn bản chỉ đạo')
@Controller('api/v1/directives')
export class CascadeController {
  constructor(
    private readonly alignment: AlignDirectives,
    private readonly matrices: ReadMatrix,
  ) {}

  @Get(':lowerId/alignment')
  @ApiOperation({
    operationId: 'alignDirective',
    summary: 'So với các văn bản cấp trên mà văn bản này triển khai',
    description:
      'Mục cấp trên chưa ai cụ thể hóa, cụ thể hóa mà không có thời hạn, hạn bằng hoặc muộn hơn cấp trên, hoặc chưa có chủ trì. Chỉ dành cho người được xem toàn bộ cả hai văn bản.',
  })
  @ApiOkResponse({ type: AlignmentReportDto })
  @ApiProblems(400, 401, 404)
  async align(
    @CurrentCaller() caller: Caller,
    @Param('lowerId', ParseIdPipe) lowerId: string,
    @Query() { buffer }: AlignmentQuery,
  ): Promise<AlignmentReportDto> {
    return this.alignment.ofLower(caller, lowerId, buffer);
  }

  @Get(':id/matrix')
  @ApiOperation({
    operationId: 'getCompletionMatrix',
    summary: 'Bảng đơn vị × mục của các nhiệm vụ giao đồng loạt, phần được xem',
  })
  @ApiOkResponse({ type: MatrixDto })
  @ApiProblems(400, 401, 404)
  async matrix(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<MatrixDto> {
    return this.matrices.of(caller, id, query);
  }
}
