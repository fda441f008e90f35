import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiPage } from '../../../common/http/api-page.js';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { entityTag, requiredVersion } from '../../../common/http/expected-version.js';
import { LARGE_BODY, TAKES_FILES } from '../../../common/http/uploads.js';
import type { Page } from '../../../common/paging.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { FindingCode } from '../../../domain/intake/finding.js';
import { openWarnings } from '../../../domain/intake/check-intake.js';
import { CurrentCaller, Requires } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { ConfirmIntake } from '../confirm/confirm-intake.js';
import { MeasureAccuracy } from '../confirm/measure-accuracy.js';
import type { SourceFormat } from '../entities/intake.entity.js';
import { CreateIntake } from '../review/create-intake.js';
import { EditIntake } from '../review/edit-intake.js';
import { ReadIntakes } from '../review/read-intakes.js';
import { documentOf } from './document-request.js';
import { ConfirmDto, PastedTextDto, SeenDto } from './intake-input.dto.js';
import {
  AccuracyDto,
  AccuracyQuery,
  CheckDto,
  ConfirmedDto,
  IntakeDetailDto,
  IntakeListQuery,
  IntakeRowDto,
} from './intake.dto.js';

const MEDIA_TYPES: Readonly<Record<SourceFormat, string>> = {
  txt: 'text/plain; charset=utf-8',
  pasted: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const IF_MATCH = { name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' };

/** Documents taken in, from the file to the confirmed directive. */
@ApiTags('Tiếp nhận văn bản')
@Controller('api/v1/intakes')
@Requires('intake.write')
export class IntakesController {
  constructor(
    private readonly creation: CreateIntake,
    private readonly reading: ReadIntakes,
    private readonly editing: EditIntake,
    private readonly confirmation: ConfirmIntake,
    private readonly accuracy: MeasureAccuracy,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listIntakes', summary: 'Các lần tiếp nhận, mới nhất trước' })
  @ApiPage(IntakeRowDto)
  @ApiProblems(400, 401, 403)
  async list(@Query() query: IntakeListQuery): Promise<Page<IntakeRowDto>> {
    return this.reading.list(query);
  }

  @Get('accuracy')
  @ApiOperation({
    operationId: 'measureIntakeAccuracy',
    summary: 'Máy đọc đúng đến đâu: giá trị máy đọc so với giá trị được xác nhận, từng trường',
  })
  @ApiOkResponse({ type: AccuracyDto })
  @ApiProblems(400, 401, 403)
  async measure(@Query() query: AccuracyQuery): Promise<AccuracyDto> {
    return this.accuracy.measure(query);
  }

  @Post()
  @HttpCode(201)
  @RouteConfig(TAKES_FILES)
  @ApiOperation({
    operationId: 'createIntake',
    summary: 'Tiếp nhận một tệp văn bản (.txt, .docx, .xlsx, .pdf)',
    description: 'Đọc tệp trên máy chủ, lập dự thảo nhiệm vụ. Không có gì rời khỏi máy.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        notSecret: { type: 'string', enum: ['true', 'false'], description: 'Đã xem: văn bản không mật' },
      },
    },
  })
  @ApiCreatedResponse({ type: IntakeDetailDto })
  @ApiProblems(400, 401, 403, 415, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const { name, bytes, fields } = await documentOf(request, this.config.http.uploadLimitBytes);
    const notSecret = fields['notSecret'] === 'true';
    const id = await this.creation.fromFile(caller, name, bytes, { notSecret });
    return this.created(id, reply);
  }

  @Post('pasted')
  @Idempotent()
  @RouteConfig(LARGE_BODY)
  @ApiOperation({ operationId: 'createIntakeFromText', summary: 'Tiếp nhận nội dung văn bản được dán' })
  @ApiCreatedResponse({ type: IntakeDetailDto })
  @ApiProblems(400, 401, 403, 413, 422)
  async createFromText(
    @CurrentCaller() caller: Caller,
    @Body() { text, name = 'Văn bản dán', notSecret = false }: PastedTextDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    return this.created(await this.creation.fromText(caller, text, name, { notSecret }), reply);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getIntake',
    summary: 'Văn bản, phần đầu, các nhiệm vụ dự thảo và kết quả kiểm tra',
  })
  @ApiOkResponse({ type: IntakeDetailDto })
  @ApiProblems(400, 401, 403, 404)
  async read(
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    return this.answer(id, reply);
  }

  @Get(':id/source')
  @ApiOperation({ operationId: 'getIntakeSource', summary: 'Tệp gốc' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 401, 403, 404)
  async source(@Param('id', ParseIdPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, format, bytes } = await this.reading.source(id);
    const file = format === 'pasted' ? `${name}.txt` : name;
    await reply
      .header('content-type', MEDIA_TYPES[format])
      // Never shown in place: what others wrote must not run as a page of this server.
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file)}`)
      .send(bytes);
  }

  @Get(':id/check')
  @ApiOperation({
    operationId: 'checkIntake',
    summary: 'Kiểm tra trước khi xác nhận, và những nhiệm vụ sẽ được lập',
  })
  @ApiOkResponse({ type: CheckDto })
  @ApiProblems(400, 401, 403, 404)
  async check(@Param('id', ParseIdPipe) id: string): Promise<CheckDto> {
    const { findings, plan } = await this.reading.check(id);
    const ready = !findings.some((f) => f.severity === 'error');
    return { ready, toAcknowledge: openWarnings(findings, []) as FindingCode[], findings, plan };
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmIntake',
    summary: 'Xác nhận: lập văn bản, liên kết và các nhiệm vụ, tất cả hoặc không gì',
    description: 'Bấm bao nhiêu lần cũng chỉ lập một lần; lần sau trả lời cùng văn bản đó với created=false.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ConfirmedDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async confirm(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { acknowledged = [], version }: ConfirmDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ConfirmedDto> {
    return this.confirmation.confirm(caller, id, requiredVersion(ifMatch, version), acknowledged);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'discardIntake',
    summary: 'Hủy lần tiếp nhận; nếu văn bản được ghi là mật thì xóa tệp và nội dung',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: IntakeDetailDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 428)
  async discard(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { version }: SeenDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const expected = requiredVersion(ifMatch, version);
    await this.editing.discard({ id, byId: caller.personId, expected });
    return this.answer(id, reply);
  }

  private async created(id: string, reply: FastifyReply): Promise<IntakeDetailDto> {
    reply.header('location', `/api/v1/intakes/${id}`);
    return this.answer(id, reply);
  }

  private async answer(id: string, reply: FastifyReply): Promise<IntakeDetailDto> {
    const detail = await this.reading.detail(id);
    reply.header('etag', entityTag(detail.version));
    return detail;
  }
}
