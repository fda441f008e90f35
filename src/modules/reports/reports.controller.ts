import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { XLSX_TYPE } from '../../common/http/file-body.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { PictureDto } from './picture/picture.dto.js';
import { ReadPicture } from './picture/read-picture.js';
import { ScopeQuery } from './scope.dto.js';
import { ExportUnitsReport } from './units/export-units-report.js';
import { ReadUnitsReport } from './units/read-units-report.js';
import { UnitsReportDto, UnitsReportQuery } from './units/units-report.dto.js';

/** Figures over many assignments. Nothing is stored: they are counted when they are asked for. */
@ApiTags('Báo cáo')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    private readonly pictures: ReadPicture,
    private readonly unitReports: ReadUnitsReport,
    private readonly exports: ExportUnitsReport,
  ) {}

  @Get('picture')
  @ApiOperation({
    operationId: 'getPicture',
    summary: 'Bức tranh chung của phần được xem',
    description:
      'Mỗi con số đúng bằng số dòng của danh sách nhiệm vụ với bộ lọc nêu ở từng trường, cùng phạm vi `unitId`, `directiveId`.',
  })
  @ApiOkResponse({ type: PictureDto })
  @ApiProblems(400, 401, 404)
  async picture(@CurrentCaller() caller: Caller, @Query() query: ScopeQuery): Promise<PictureDto> {
    return this.pictures.of(caller, query);
  }

  @Get('units')
  @ApiOperation({
    operationId: 'getUnitsReport',
    summary: 'Bảng tổng hợp theo đơn vị trong một kỳ',
    description:
      'Mỗi ô đúng bằng số dòng của danh sách nhiệm vụ với `unitId`, `bucket`, `periodFrom`, `periodTo`, `periodBasis` của nó.',
  })
  @ApiOkResponse({ type: UnitsReportDto })
  @ApiProblems(400, 401, 404)
  async units(@CurrentCaller() caller: Caller, @Query() query: UnitsReportQuery): Promise<UnitsReportDto> {
    return this.unitReports.of(caller, query);
  }

  @Get('units/export')
  @ApiOperation({ operationId: 'exportUnitsReport', summary: 'Bảng tổng hợp theo đơn vị thành tệp .xlsx' })
  @ApiOkResponse({ content: { [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems(400, 401, 404)
  async exportUnits(
    @CurrentCaller() caller: Caller,
    @Query() query: UnitsReportQuery,
  ): Promise<StreamableFile> {
    const { file, period } = await this.exports.export(caller, query);
    return new StreamableFile(file, {
      type: XLSX_TYPE,
      disposition: `attachment; filename="bao-cao-don-vi-${period.from}-${period.to}.xlsx"`,
    });
  }
}
