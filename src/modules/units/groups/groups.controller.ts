import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage } from '../../../common/http/api-page.js';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { type Page, PageQuery } from '../../../common/paging.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import { Requires } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { ReadUnits } from '../read-units.js';
import { UnitGroupDto } from '../unit.dto.js';
import { EditGroups } from './edit-groups.js';
import { CreateGroupDto, GroupDetailDto, JoinGroupDto, LeaveGroupDto } from './group.dto.js';

/** Named addressees that stand for many units, with members by date. */
@ApiTags('Đơn vị')
@Controller('api/v1/unit-groups')
export class GroupsController {
  constructor(
    private readonly reading: ReadUnits,
    private readonly groups: EditGroups,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUnitGroups', summary: 'Nhóm đơn vị để giao đồng loạt' })
  @ApiPage(UnitGroupDto)
  @ApiProblems(400, 401)
  async list(@Query() query: PageQuery): Promise<Page<UnitGroupDto>> {
    return this.reading.groups(query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getUnitGroup', summary: 'Nhóm đơn vị, thành viên theo thời gian' })
  @ApiOkResponse({ type: GroupDetailDto })
  @ApiProblems(400, 401, 404)
  async read(@Param('id', ParseIdPipe) id: string): Promise<GroupDetailDto> {
    return this.groups.detail(id);
  }

  @Post()
  @Idempotent()
  @Requires('unit.write')
  @ApiOperation({ operationId: 'createUnitGroup', summary: 'Thêm nhóm đơn vị (Văn phòng, quản trị)' })
  @ApiCreatedResponse({ type: GroupDetailDto })
  @ApiProblems(400, 401, 403, 409)
  async create(@Body() input: CreateGroupDto): Promise<GroupDetailDto> {
    return this.groups.detail(await this.groups.create(input));
  }

  @Post(':id/members')
  @HttpCode(200)
  @Requires('unit.write')
  @ApiOperation({
    operationId: 'joinUnitGroup',
    summary: 'Thêm thành viên từ một ngày (Văn phòng, quản trị)',
  })
  @ApiOkResponse({ type: GroupDetailDto })
  @ApiProblems(400, 401, 403, 404, 422)
  async join(@Param('id', ParseIdPipe) id: string, @Body() input: JoinGroupDto): Promise<GroupDetailDto> {
    await this.groups.join(id, input);
    return this.groups.detail(id);
  }

  @Post(':id/members/leaving')
  @HttpCode(200)
  @Requires('unit.write')
  @ApiOperation({
    operationId: 'leaveUnitGroup',
    summary: 'Cho thành viên rời sau một ngày; việc đã giao không đổi (Văn phòng, quản trị)',
  })
  @ApiOkResponse({ type: GroupDetailDto })
  @ApiProblems(400, 401, 403, 404, 422)
  async leave(@Param('id', ParseIdPipe) id: string, @Body() input: LeaveGroupDto): Promise<GroupDetailDto> {
    await this.groups.leave(id, input);
    return this.groups.detail(id);
  }
}
