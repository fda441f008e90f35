import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { entityTag, requiredVersion } from '../../common/http/expected-version.js';
import type { Page } from '../../common/paging.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { DirectiveDetailDto, DirectiveListQuery, DirectiveRowDto } from './directive.dto.js';
import { CreateDirective } from './edit/create-directive.js';
import { CreateDirectiveDto, EditDirectiveDto } from './edit/directive-input.dto.js';
import { EditDirective } from './edit/edit-directive.js';
import { ReadDirectives } from './read-directives.js';

@ApiTags('Văn bản chỉ đạo')
@Controller('api/v1/directives')
export class DirectivesController {
  constructor(
    private readonly reading: ReadDirectives,
    private readonly creation: CreateDirective,
    private readonly editing: EditDirective,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDirectives', summary: 'Danh sách văn bản, mới nhất trước' })
  @ApiPage(DirectiveRowDto)
  @ApiProblems(400, 401)
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: DirectiveListQuery,
  ): Promise<Page<DirectiveRowDto>> {
    return this.reading.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getDirective',
    summary: 'Chi tiết văn bản: liên kết hai chiều và các nhiệm vụ',
  })
  @ApiOkResponse({ type: DirectiveDetailDto })
  @ApiProblems(400, 401, 404)
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectiveDetailDto> {
    return this.answer(caller, id, reply);
  }

  @Post()
  @Idempotent()
  @Requires('directive.write')
  @ApiOperation({ operationId: 'createDirective', summary: 'Đăng ký văn bản (Văn phòng)' })
  @ApiCreatedResponse({ type: DirectiveDetailDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Body() input: CreateDirectiveDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectiveDetailDto> {
    const id = await this.creation.create(caller, input);
    reply.header('location', `/api/v1/directives/${id}`);
    return this.answer(caller, id, reply);
  }

  @Patch(':id')
  @ApiOperation({ operationId: 'editDirective', summary: 'Sửa thông tin văn bản (Văn phòng)' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: DirectiveDetailDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: EditDirectiveDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectiveDetailDto> {
    await this.editing.edit(caller, id, input, requiredVersion(ifMatch, input.version));
    return this.answer(caller, id, reply);
  }

  private async answer(caller: Caller, id: string, reply: FastifyReply): Promise<DirectiveDetailDto> {
    const detail = await this.reading.detail(caller, id);
    reply.header('etag', entityTag(detail.version));
    return detail;
  }
}
