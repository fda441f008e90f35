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
import { AssignmentDetail } from './detail/assignment-detail.js';
import { AssignmentDetailDto } from './detail/assignment-detail.dto.js';
import { CreateAssignmentDto, EditAssignmentDto } from './edit/assignment-input.dto.js';
import { CreateAssignment } from './edit/create-assignment.js';
import { EditAssignment } from './edit/edit-assignment.js';
import { AssignmentListQuery, AssignmentRowDto } from './list/assignment-list.dto.js';
import { ListAssignments } from './list/list-assignments.js';

@ApiTags('Nhiệm vụ')
@Controller('api/v1/assignments')
export class AssignmentsController {
  constructor(
    private readonly lists: ListAssignments,
    private readonly details: AssignmentDetail,
    private readonly creation: CreateAssignment,
    private readonly editing: EditAssignment,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAssignments',
    summary: 'Danh sách nhiệm vụ được xem',
    description: 'Mặc định: nhiệm vụ từng đơn vị phải làm, hạn cuối gần nhất trước, không hạn sau cùng.',
  })
  @ApiPage(AssignmentRowDto)
  @ApiProblems(400, 401)
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: AssignmentListQuery,
  ): Promise<Page<AssignmentRowDto>> {
    return this.lists.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getAssignment', summary: 'Chi tiết một nhiệm vụ' })
  @ApiOkResponse({ type: AssignmentDetailDto })
  @ApiProblems(400, 401, 404)
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssignmentDetailDto> {
    return this.answer(caller, id, reply);
  }

  @Post()
  @Idempotent()
  @Requires('assignment.write')
  @ApiOperation({
    operationId: 'createAssignment',
    summary: 'Giao nhiệm vụ (Văn phòng)',
    description:
      'Cho một cơ quan chủ trì, nhiều cơ quan đồng chủ trì, hoặc giao đồng loạt cho một nhóm đơn vị.',
  })
  @ApiCreatedResponse({ type: AssignmentDetailDto })
  @ApiProblems(400, 401, 403, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Body() input: CreateAssignmentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssignmentDetailDto> {
    const id = await this.creation.create(caller, input);
    reply.header('location', `/api/v1/assignments/${id}`);
    return this.answer(caller, id, reply);
  }

  @Patch(':id')
  @ApiOperation({
    operationId: 'editAssignment',
    summary: 'Sửa nhiệm vụ (Văn phòng)',
    description:
      'Chỉ đổi những trường được gửi. Phải nêu phiên bản đang xem (If-Match hoặc version). Hạn cuối đặt lần đầu được giữ lại.',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: AssignmentDetailDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: EditAssignmentDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssignmentDetailDto> {
    await this.editing.edit(caller, id, input, requiredVersion(ifMatch, input.version));
    return this.answer(caller, id, reply);
  }

  private async answer(caller: Caller, id: string, reply: FastifyReply): Promise<AssignmentDetailDto> {
    const detail = await this.details.of(caller, id);
    reply.header('etag', entityTag(detail.version));
    return detail;
  }
}
