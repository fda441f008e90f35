import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../../../common/http/api-page.js';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { entityTag, requiredVersion } from '../../../common/http/expected-version.js';
import type { Page } from '../../../common/paging.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import { CurrentCaller, PersonOnly } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { AbsenceDto, AbsenceEdit, AbsenceInput, AbsenceListQuery } from './absence.dto.js';
import { EditAbsences } from './edit-absences.js';
import { ReadAbsences } from './read-absences.js';

/** Who is away, and who stands in (ủy quyền). A token hands nobody's work to another: that needs a person at the screen. */
@ApiTags('Vắng mặt, người thay')
@Controller('api/v1/absences')
export class AbsencesController {
  constructor(
    private readonly reading: ReadAbsences,
    private readonly editing: EditAbsences,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAbsences', summary: 'Ai vắng mặt, ai thay; mới nhất trước' })
  @ApiPage(AbsenceDto)
  @ApiProblems(400, 401)
  async list(@CurrentCaller() caller: Caller, @Query() query: AbsenceListQuery): Promise<Page<AbsenceDto>> {
    return this.reading.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getAbsence', summary: 'Một thời gian vắng mặt' })
  @ApiOkResponse({ type: AbsenceDto })
  @ApiProblems(400, 401, 404)
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceDto> {
    return this.answer(caller, id, reply);
  }

  @Post()
  @PersonOnly()
  @Idempotent()
  @ApiOperation({
    operationId: 'createAbsence',
    summary: 'Ghi thời gian vắng mặt và người thay (chính người đó; Văn phòng, quản trị ghi cho người khác)',
  })
  @ApiCreatedResponse({ type: AbsenceDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Body() input: AbsenceInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceDto> {
    const id = await this.editing.create(caller, input);
    reply.header('location', `/api/v1/absences/${id}`);
    return this.answer(caller, id, reply);
  }

  @Patch(':id')
  @PersonOnly()
  @ApiOperation({
    operationId: 'editAbsence',
    summary: 'Đổi ngày, đổi người thay; kết thúc sớm bằng ngày cuối',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: AbsenceDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: AbsenceEdit,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceDto> {
    await this.editing.edit(caller, id, input, requiredVersion(ifMatch, input.version));
    return this.answer(caller, id, reply);
  }

  @Delete(':id')
  @PersonOnly()
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeAbsence', summary: 'Bỏ thời gian vắng mặt chưa bắt đầu' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 409)
  async remove(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: string): Promise<void> {
    await this.editing.remove(caller, id);
  }

  private async answer(caller: Caller, id: string, reply: FastifyReply): Promise<AbsenceDto> {
    const absence = await this.reading.detail(caller, id);
    reply.header('etag', entityTag(absence.version));
    return absence;
  }
}
