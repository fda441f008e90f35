import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { entityTag, requiredVersion } from '../../common/http/expected-version.js';
import type { Page } from '../../common/paging.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import { Requires } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { EditUnits } from './edit/edit-units.js';
import { CreateUnitDto, EditUnitDto } from './edit/unit-input.dto.js';
import { ReadUnits } from './read-units.js';
import { UnitDetailDto, UnitListQuery, UnitRowDto } from './unit.dto.js';

@ApiTags('Đơn vị')
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly reading: ReadUnits,
    private readonly editing: EditUnits,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUnits', summary: 'Danh sách đơn vị, theo tên' })
  @ApiPage(UnitRowDto)
  @ApiProblems(400, 401)
  async list(@Query() query: UnitListQuery): Promise<Page<UnitRowDto>> {
    return this.reading.list(query);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getUnit',
    summary: 'Đơn vị: người đứng đầu hôm nay, đầu mối, lãnh đạo phụ trách',
  })
  @ApiOkResponse({ type: UnitDetailDto })
  @ApiProblems(400, 401, 404)
  async read(
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailDto> {
    return this.answer(id, reply);
  }

  @Post()
  @Idempotent()
  @Requires('unit.write')
  @ApiOperation({ operationId: 'createUnit', summary: 'Thêm đơn vị (Văn phòng, quản trị)' })
  @ApiCreatedResponse({ type: UnitDetailDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @Body() input: CreateUnitDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailDto> {
    const id = await this.editing.create(input);
    reply.header('location', `/api/v1/units/${id}`);
    return this.answer(id, reply);
  }

  @Patch(':id')
  @Requires('unit.write')
  @ApiOperation({ operationId: 'editUnit', summary: 'Sửa đơn vị (Văn phòng, quản trị)' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: UnitDetailDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @Param('id', ParseIdPipe) id: string,
    @Body() input: EditUnitDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailDto> {
    await this.editing.edit(id, input, requiredVersion(ifMatch, input.version));
    return this.answer(id, reply);
  }

  private async answer(id: string, reply: FastifyReply): Promise<UnitDetailDto> {
    const detail = await this.reading.detail(id);
    reply.header('etag', entityTag(detail.version));
    return detail;
  }
}
