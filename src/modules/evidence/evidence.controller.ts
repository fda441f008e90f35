import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../common/http/api-problems.js';
import { TAKES_FILES } from '../../common/http/uploads.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { EVIDENCE_KINDS } from '../../domain/evidence/index.js';
import { CurrentCaller } from '../access/index.js';
import { AttachEvidence } from './attach-evidence.js';
import { fileOf } from './evidence-request.js';
import { EvidenceFileDto, EvidenceListDto } from './evidence.dto.js';
import { ReadEvidence } from './read-evidence.js';

/** The evidence files of an assignment. */
@ApiTags('Tệp minh chứng')
@Controller('api/v1/assignments/:id/files')
export class EvidenceController {
  constructor(
    private readonly attaching: AttachEvidence,
    private readonly reading: ReadEvidence,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listEvidence', summary: 'Tệp minh chứng của nhiệm vụ' })
  @ApiOkResponse({ type: EvidenceListDto })
  @ApiProblems(400, 401, 404)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
  ): Promise<EvidenceListDto> {
    return this.reading.list(caller, id);
  }

  @Post()
  @RouteConfig(TAKES_FILES)
  @ApiOperation({
    operationId: 'attachEvidence',
    summary: 'Tải một tệp minh chứng lên (chủ trì, phối hợp, Văn phòng)',
    description:
      'Loại tệp xác định theo nội dung: PDF, Word, Excel, PowerPoint, OpenDocument, ảnh JPEG hoặc PNG, .txt, .csv. Tải lại đúng tệp đã tải thì trả 200 với tệp đó, không tạo thêm.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: EvidenceFileDto })
  @ApiOkResponse({ type: EvidenceFileDto, description: 'Bạn đã tải đúng tệp này lên trước đó' })
  @ApiProblems(400, 401, 403, 404, 409, 415, 422)
  async attach(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceFileDto> {
    const attached = await this.attaching.attach(caller, id, (store, limit) => fileOf(request, store, limit));
    void reply.status(attached.created ? 201 : 200);
    reply.header('location', `/api/v1/assignments/${id}/files/${attached.id}`);
    return this.reading.one(caller, id, attached.id);
  }

  @Get(':fileId')
  @ApiOperation({
    operationId: 'downloadEvidence',
    summary: 'Tải tệp minh chứng về; mỗi lần tải được ghi nhật ký',
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 401, 403, 404, 409)
  async download(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('fileId', ParseIdPipe) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, kind, size, content } = await this.reading.download(caller, id, fileId);
    await reply
      .header('content-type', EVIDENCE_KINDS[kind].mediaType)
      .header('content-length', size)
      // Never shown in place, never guessed at, and powerless even if a browser did: others wrote it.
      .header('content-disposition', attachment(name))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-store')
      .send(content);
  }

  @Delete(':fileId')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeEvidence',
    summary: 'Gỡ tệp đã tải lên (người tải lên, khi chưa báo cáo nào nêu tệp)',
  })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 409)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('fileId', ParseIdPipe) fileId: string,
  ): Promise<void> {
    await this.attaching.remove(caller, id, fileId);
  }
}

/** RFC 6266 with RFC 8187: what encodeURIComponent leaves alone but that RFC does not is encoded, too. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
