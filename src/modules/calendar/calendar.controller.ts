import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { DAYS_AHEAD } from '../../common/http/look-ahead.dto.js';
import { Requires } from '../access/index.js';
import { ReplanDto } from '../follow-up/index.js';
import {
  CalendarChangeInput,
  CalendarChangePreviewInput,
  CalendarYearDto,
  CalendarYearQuery,
  YearScheduleInput,
  YearSchedulePreviewInput,
} from './calendar.dto.js';
import { WorkingDays } from './working-days.js';

/** The office's days off, and weekend days worked instead. */
@ApiTags('Lịch làm việc')
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(private readonly days: WorkingDays) {}

  @Get()
  @Requires('rules.read')
  @ApiOperation({ operationId: 'getCalendarYear', summary: 'Ngày nghỉ và ngày làm bù của một năm' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems(400, 401, 403)
  async year(@Query() { year }: CalendarYearQuery): Promise<CalendarYearDto> {
    return this.days.ofYear(year);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('rules.read')
  @ApiOperation({
    operationId: 'previewCalendar',
    summary: 'Xem trước: lượt nhắc nào sẽ thêm, mất, đổi ngày',
  })
  @ApiOkResponse({ type: ReplanDto })
  @ApiProblems(400, 401, 403, 422)
  async preview(@Body() { days = DAYS_AHEAD, ...change }: CalendarChangePreviewInput): Promise<ReplanDto> {
    return this.days.replan(this.days.asChange(change), days);
  }

  @Post()
  @HttpCode(200)
  @Requires('rules.write')
  @ApiOperation({ operationId: 'changeCalendar', summary: 'Đánh dấu hoặc bỏ dấu các ngày (quản trị)' })
  @ApiOkResponse({ type: CalendarYearDto, description: 'Năm của ngày đầu tiên được nêu' })
  @ApiProblems(400, 401, 403, 409, 422)
  async change(@Body() { digest, ...change }: CalendarChangeInput): Promise<CalendarYearDto> {
    const wanted = this.days.asChange(change);
    await this.days.change(wanted, digest);
    const [first = ''] = [...wanted.set.map(({ date }) => date), ...wanted.remove].sort();
    return this.days.ofYear(Number(first.slice(0, 4)));
  }

  @Post('years/:year/preview')
  @HttpCode(200)
  @Requires('rules.read')
  @ApiOperation({ operationId: 'previewCalendarYear', summary: 'Xem trước lịch cả năm, từ JSON hoặc CSV' })
  @ApiOkResponse({ type: ReplanDto })
  @ApiProblems(400, 401, 403, 422)
  async previewYear(
    @Param('year') year: string,
    @Body() { days = DAYS_AHEAD, ...schedule }: YearSchedulePreviewInput,
  ): Promise<ReplanDto> {
    return this.days.replan(await this.days.asSchedule(yearOf(year), schedule), days);
  }

  @Post('years/:year')
  @HttpCode(200)
  @Requires('rules.write')
  @ApiOperation({
    operationId: 'setCalendarYear',
    summary: 'Nhập lịch cả năm, từ JSON hoặc CSV, thay lịch năm đó (quản trị)',
  })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async setYear(@Param('year') year: string, @Body() input: YearScheduleInput): Promise<CalendarYearDto> {
    const wanted = await this.days.asSchedule(yearOf(year), input);
    await this.days.change(wanted, input.digest);
    return this.days.ofYear(yearOf(year));
  }
}

function yearOf(text: string): number {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  throw malformedRequest([{ pointer: '/year', detail: 'phải là năm, ví dụ 2026' }]);
}
