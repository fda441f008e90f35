import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../common/http/api-problems.js';
import { XLSX_TYPE, XlsxBody } from '../../common/http/file-body.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { RulesService } from '../rules/index.js';
import { BuildTemplate } from './build-template.js';
import { CheckTaskList, MOST_LIST_BYTES } from './check-task-list.js';
import { ExportTaskList } from './export-task-list.js';
import { ImportTaskList } from './import-task-list.js';
import { toPreview } from './preview.js';
import { notXlsx } from './refusals.js';
import { ExportQuery, ImportedDto, IntoDirectiveQuery, PreviewDto } from './task-list.dto.js';

const ApiXlsx = (): MethodDecorator =>
  ApiOkResponse({ content: { [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } } } });

/** Task lists as .xlsx files: the template, reading one in, the register's assignments as one. */
@ApiTags('Danh sách nhiệm vụ (Excel)')
@Controller('api/v1/task-lists')
export class TaskListsController {
  constructor(
    private readonly templates: BuildTemplate,
    private readonly checking: CheckTaskList,
    private readonly importing: ImportTaskList,
    private readonly exporting: ExportTaskList,
    private readonly rules: RulesService,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get('template')
  @ApiOperation({ operationId: 'getTaskListTemplate', summary: 'Tải mẫu danh sách nhiệm vụ' })
  @ApiXlsx()
  @ApiProblems(401)
  async template(): Promise<StreamableFile> {
    return xlsx(await this.templates.build(), 'mau-danh-sach-nhiem-vu');
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('assignment.write')
  @XlsxBody(MOST_LIST_BYTES)
  @ApiOperation({
    operationId: 'previewTaskList',
    summary: 'Xem trước một danh sách nhiệm vụ (Văn phòng); không lưu gì',
    description: 'Nội dung yêu cầu là tệp .xlsx. Tệp không đúng mẫu bị từ chối cả tệp; lỗi từng ô ở `rows`.',
  })
  @ApiOkResponse({ type: PreviewDto })
  @ApiProblems(400, 401, 403, 404, 422)
  async preview(
    @Query() { directiveId }: IntoDirectiveQuery,
    @Req() request: FastifyRequest,
  ): Promise<PreviewDto> {
    const opened = await this.checking.open(fileOf(request));
    const rules = await this.rules.at();
    return toPreview(await this.checking.check(this.database.read, opened, directiveId, rules));
  }

  @Post('import')
  @Idempotent()
  @Requires('assignment.write')
  @XlsxBody(MOST_LIST_BYTES)
  @ApiOperation({
    operationId: 'importTaskList',
    summary: 'Nhập một danh sách nhiệm vụ vào văn bản (Văn phòng)',
    description:
      'Kiểm tra lại như xem trước; có một lỗi thì không nhập dòng nào. Gửi lại chính tệp đó không tạo thêm: trả 200 với `created: false`.',
  })
  @ApiCreatedResponse({ type: ImportedDto })
  @ApiOkResponse({ type: ImportedDto, description: 'Đã được nhập trước đó' })
  @ApiProblems(400, 401, 403, 404, 422)
  async import(
    @CurrentCaller() caller: Caller,
    @Query() { directiveId }: IntoDirectiveQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportedDto> {
    const { assignmentIds, ...imported } = await this.importing.import(caller, directiveId, fileOf(request));
    void reply.status(imported.created ? 201 : 200);
    return { ...imported, assignmentIds: [...assignmentIds] };
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportTaskList',
    summary: 'Xuất các nhiệm vụ được xem thành danh sách .xlsx',
    description:
      'Cùng bộ lọc với danh sách nhiệm vụ. Tệp có dạng của mẫu, thêm các cột trạng thái, nhập lại được.',
  })
  @ApiXlsx()
  @ApiProblems(400, 401)
  async export(@CurrentCaller() caller: Caller, @Query() query: ExportQuery): Promise<StreamableFile> {
    const { now } = await this.rules.at();
    return xlsx(await this.exporting.export(caller, query), `danh-sach-nhiem-vu-${now.date}`);
  }
}

function fileOf({ body }: FastifyRequest): Buffer {
  if (!Buffer.isBuffer(body)) throw notXlsx();
  return body;
}

function xlsx(content: Uint8Array | Readable, name: string): StreamableFile {
  const options = { type: XLSX_TYPE, disposition: `attachment; filename="${name}.xlsx"` };
  return content instanceof Readable
    ? new StreamableFile(content, options)
    : new StreamableFile(content, options);
}
