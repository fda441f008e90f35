import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LookAheadDto } from '../../common/http/look-ahead.dto.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { NotBlank } from '../../common/validation/not-blank.js';

export const DAY_KINDS = ['off', 'working'] as const;
export type DayKind = (typeof DAY_KINDS)[number];
const MOST_DAYS = 366;

export class CalendarYearQuery {
  @ApiProperty({ type: 'integer', minimum: 1990, maximum: 2200, example: 2026 })
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2200)
  year: number;
}

export class CalendarDayDto {
  @ApiProperty({ type: String, format: 'date' })
  @IsLocalDate()
  date: string;

  @ApiProperty({ enum: DAY_KINDS, enumName: 'DayKind', description: 'off: ngày nghỉ; working: ngày làm bù' })
  @IsIn(DAY_KINDS)
  kind: DayKind;

  @ApiProperty({ type: String, maxLength: 255, example: 'Quốc khánh' })
  @IsString()
  @NotBlank()
  @MaxLength(255)
  name: string;

  @ApiProperty({ type: String, maxLength: 2000, description: 'Căn cứ: văn bản quy định' })
  @IsString()
  @NotBlank()
  @MaxLength(2_000)
  source: string;
}

export class CalendarChangePreviewInput extends LookAheadDto {
  @ApiPropertyOptional({ type: () => [CalendarDayDto], description: 'Đánh dấu, hoặc thay dấu cũ' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  set?: CalendarDayDto[];

  @ApiPropertyOptional({
    type: [String],
    format: 'date',
    description: 'Bỏ dấu: theo tuần làm việc như thường',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @IsLocalDate({ each: true })
  remove?: string[];
}

const DIGEST = {
  type: String,
  minLength: 64,
  maxLength: 64,
  description: '`digest` của lịch đã xem; khác lịch hiện tại thì không làm gì (409)',
} as const;

export class CalendarChangeInput extends CalendarChangePreviewInput {
  @ApiPropertyOptional(DIGEST)
  @IfGiven()
  @IsString()
  @Length(64, 64)
  digest?: string;
}

export class YearSchedulePreviewInput extends LookAheadDto {
  @ApiPropertyOptional({ type: () => [CalendarDayDto], description: 'Cả năm; nêu `days` hoặc `csv`' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  schedule?: CalendarDayDto[];

  @ApiPropertyOptional({
    type: String,
    maxLength: 500_000,
    description: 'Bảng CSV với dòng đầu: date,kind,name,source (hoặc ngày,loại,tên,căn cứ)',
    example: 'date,kind,name,source\n2027-01-01,off,Tết Dương lịch,Bộ luật Lao động 2019',
  })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(500_000)
  csv?: string;
}

export class YearScheduleInput extends YearSchedulePreviewInput {
  @ApiPropertyOptional(DIGEST)
  @IfGiven()
  @IsString()
  @Length(64, 64)
  digest?: string;
}

export class CalendarYearDto {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc của năm' })
  workingDays: number;

  @ApiProperty({ type: () => [CalendarDayDto], description: 'Chỉ những ngày khác tuần thứ Hai đến thứ Sáu' })
  days: CalendarDayDto[];

  @ApiProperty({ type: String, description: 'Của cả lịch, để phát hiện người khác vừa sửa' })
  digest: string;
}
