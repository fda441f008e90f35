import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ApiProblems } from '../../common/http/api-problems.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { RulesService } from '../rules/index.js';
import { readPhrase } from './edit/settle-term.js';

class DeadlineQuery {
  @ApiProperty({
    maxLength: 500,
    description: 'Cụm từ như văn bản viết',
    example: 'Hoàn thành trước ngày 25/6/2026',
  })
  @IsString()
  @MaxLength(500)
  phrase: string;

  @ApiProperty({ format: 'date', description: 'Ngày ban hành văn bản' })
  @IsLocalDate()
  issuedOn: string;
}

class DeadlineDto {
  @ApiProperty({ type: String })
  phrase: string;

  @ApiProperty({ type: String, description: 'Quy tắc đã dùng', example: 'before_day' })
  rule: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối; null: không có ngày' })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  time: string | null;

  @ApiProperty({ type: Boolean, description: 'Định kỳ' })
  recurring: boolean;

  @ApiProperty({ type: Number, minimum: 0, maximum: 1, description: 'Dưới 0,7 thì cần người kiểm tra' })
  confidence: number;

  @ApiProperty({ type: [String], description: 'Những điều cần để ý' })
  flags: string[];
}

/** What a deadline phrase means under the rules in force, before anybody stores it. */
@ApiTags('Thời hạn')
@Controller('api/v1/deadlines')
export class DeadlinesController {
  constructor(private readonly rules: RulesService) {}

  @Get('resolve')
  @ApiOperation({ operationId: 'resolveDeadline', summary: 'Đọc một cụm từ chỉ thời hạn' })
  @ApiOkResponse({ type: DeadlineDto })
  @ApiProblems(400, 401)
  async resolve(@Query() { phrase, issuedOn }: DeadlineQuery): Promise<DeadlineDto> {
    const read = readPhrase(phrase, issuedOn, await this.rules.at());
    const { rule, lastDay, time, recurrence, confidence, flags } = read;
    return { phrase, rule, lastDay, time, recurring: recurrence !== null, confidence, flags: [...flags] };
  }
}
