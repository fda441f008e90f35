import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { entityTag, expectedVersion } from '../../common/http/expected-version.js';
import type { Page } from '../../common/paging.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { HandleObstacles } from './handle-obstacles.js';
import { ClosingInput, ObstacleDto, ObstacleInput, ObstacleListQuery, PassingInput } from './obstacle.dto.js';
import { ReadObstacles } from './read-obstacles.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' };

/** What blocks the work, and whose court the ball is in. */
@ApiTags('Khó khăn, vướng mắc')
@Controller('api/v1')
export class ObstaclesController {
  constructor(
    private readonly reading: ReadObstacles,
    private readonly handling: HandleObstacles,
  ) {}

  @Get('obstacles')
  @ApiOperation({ operationId: 'listObstacles', summary: 'Khó khăn, vướng mắc bạn được xem, mới nhất trước' })
  @ApiPage(ObstacleDto)
  @ApiProblems(400, 401)
  async list(@CurrentCaller() caller: Caller, @Query() query: ObstacleListQuery): Promise<Page<ObstacleDto>> {
    return this.reading.list(caller, query);
  }

  @Get('obstacles/:id')
  @ApiOperation({ operationId: 'getObstacle', summary: 'Một khó khăn: đang chờ ai, từng bên giữ bao lâu' })
  @ApiOkResponse({ type: ObstacleDto })
  @ApiProblems(400, 401, 404)
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObstacleDto> {
    return this.answer(caller, id, reply);
  }

  @Get('assignments/:id/obstacles')
  @ApiOperation({ operationId: 'listObstaclesOfAssignment', summary: 'Khó khăn, vướng mắc của một nhiệm vụ' })
  @ApiPage(ObstacleDto)
  @ApiProblems(400, 401, 404)
  async ofAssignment(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Query() query: ObstacleListQuery,
  ): Promise<Page<ObstacleDto>> {
    return this.reading.ofAssignment(caller, id, query);
  }

  @Post('assignments/:id/obstacles')
  @Idempotent()
  @ApiOperation({
    operationId: 'raiseObstacle',
    summary: 'Báo cáo khó khăn, vướng mắc (chủ trì, phối hợp, Văn phòng); thời hạn vẫn tính',
  })
  @ApiCreatedResponse({ type: ObstacleDto })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async raise(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ObstacleInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObstacleDto> {
    const {
      kind,
      title = '',
      content = '',
      proposal = '',
      beyondAuthority = false,
      waitingFor = null,
    } = input;
    const wanted = { kind, title, content, proposal, beyondAuthority, waitingFor };
    const obstacleId = await this.handling.raise(caller, id, wanted);
    reply.header('location', `/api/v1/obstacles/${obstacleId}`);
    return this.answer(caller, obstacleId, reply);
  }

  @Post('obstacles/:id/passing')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'passObstacle',
    summary: 'Chuyển cho bên khác xử lý (bên đang được chờ, bên báo cáo, Văn phòng)',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ObstacleDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422)
  async pass(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { waitingFor, note, beyondAuthority, version }: PassingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObstacleDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.handling.pass(caller, id, { waitingFor, note, beyondAuthority, expected });
    return this.answer(caller, id, reply);
  }

  @Post('obstacles/:id/resolution')
  @HttpCode(200)
  @ApiOperation({ operationId: 'resolveObstacle', summary: 'Đã tháo gỡ xong' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ObstacleDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422)
  async resolve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { note, version }: ClosingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObstacleDto> {
    await this.handling.close(caller, id, {
      as: 'resolved',
      note,
      expected: expectedVersion(ifMatch, version),
    });
    return this.answer(caller, id, reply);
  }

  @Post('obstacles/:id/voiding')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'voidObstacle',
    summary: 'Không còn, hoặc không phải là khó khăn (bên báo cáo, Văn phòng)',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ObstacleDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422)
  async revoke(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { note, version }: ClosingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObstacleDto> {
    await this.handling.close(caller, id, { as: 'void', note, expected: expectedVersion(ifMatch, version) });
    return this.answer(caller, id, reply);
  }

  private async answer(caller: Caller, id: string, reply: FastifyReply): Promise<ObstacleDto> {
    const obstacle = await this.reading.detail(caller, id);
    reply.header('etag', entityTag(obstacle.version));
    return obstacle;
  }
}
