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
import { EditPeople } from './edit-people.js';
import { CreatePersonDto, EditPersonDto, PersonDto, PersonListQuery } from './person.dto.js';
import { ReadPeople } from './read-people.js';

@ApiTags('Người dùng')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly reading: ReadPeople,
    private readonly editing: EditPeople,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPeople', summary: 'Danh sách người, theo tên' })
  @ApiPage(PersonDto)
  @ApiProblems(400, 401)
  async list(@CurrentCaller() caller: Caller, @Query() query: PersonListQuery): Promise<Page<PersonDto>> {
    return this.reading.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPerson', summary: 'Một người' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems(400, 401, 404)
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    return this.answer(caller, id, reply);
  }

  @Post()
  @Idempotent()
  @Requires('person.write')
  @ApiOperation({ operationId: 'createPerson', summary: 'Thêm người (quản trị)' })
  @ApiCreatedResponse({ type: PersonDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Body() input: CreatePersonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    const id = await this.editing.create(input);
    reply.header('location', `/api/v1/people/${id}`);
    return this.answer(caller, id, reply);
  }

  @Patch(':id')
  @Requires('person.write')
  @ApiOperation({ operationId: 'editPerson', summary: 'Sửa thông tin, vai trò, cho nghỉ (quản trị)' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: EditPersonDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    await this.editing.edit(caller, id, input, requiredVersion(ifMatch, input.version));
    return this.answer(caller, id, reply);
  }

  private async answer(caller: Caller, id: string, reply: FastifyReply): Promise<PersonDto> {
    const person = await this.reading.detail(caller, id);
    reply.header('etag', entityTag(person.version));
    return person;
  }
}
