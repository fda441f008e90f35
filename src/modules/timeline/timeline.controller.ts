import { applyDecorators, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { ReadTimeline } from './read-timeline.js';
import { TimelineDto, TimelineQuery } from './timeline.dto.js';

const TimelineRoute = (path: string, operationId: string, of: string): MethodDecorator =>
  applyDecorators(
    Get(`${path}/:id/timeline`),
    ApiOperation({
      operationId,
      summary: `Dòng thời gian của ${of}: mọi diễn biến và thư đã gửi, thành câu`,
    }),
    ApiOkResponse({ type: TimelineDto }),
    ApiProblems(400, 401, 404),
  );

/** What happened, for people to read. */
@ApiTags('Dòng thời gian')
@Controller('api/v1')
export class TimelineController {
  constructor(private readonly timelines: ReadTimeline) {}

  @TimelineRoute('assignments', 'getAssignmentTimeline', 'một nhiệm vụ')
  async ofAssignment(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelineDto> {
    return this.timelines.ofAssignment(caller, id, query);
  }

  @TimelineRoute('directives', 'getDirectiveTimeline', 'một văn bản, phần được xem')
  async ofDirective(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelineDto> {
    return this.timelines.ofDirective(caller, id, query);
  }

  @TimelineRoute('units', 'getUnitTimeline', 'một đơn vị, phần được xem')
  async ofUnit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelineDto> {
    return this.timelines.ofUnit(caller, id, query);
  }
}
