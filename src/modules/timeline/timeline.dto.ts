import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { SizeQuery } from '../../common/paging.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { type Topic, TOPICS } from '../../domain/timeline/index.js';
import { DirectiveNameDto } from '../assignments/index.js';

const TOPIC_WORDS = Object.keys(TOPICS) as Topic[];

export class TimelineQuery extends SizeQuery {
  @ApiPropertyOptional({
    enum: TOPIC_WORDS,
    enumName: 'TimelineTopic',
    isArray: true,
    description: 'Chỉ những chủ đề này; nhiều chủ đề cách nhau dấu phẩy hoặc lặp lại tham số',
  })
  @IfGiven()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayUnique()
  @IsIn(TOPIC_WORDS, { each: true })
  topics?: Topic[];

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Từ ngày' })
  @IfGiven()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Đến hết ngày' })
  @IfGiven()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({ type: String, description: 'Trang sau: nextBefore của trang trước' })
  @IfGiven()
  @IsString()
  @MaxLength(100)
  before?: string;
}

export class TimelineAssignmentDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;
}

export class TimelineEntryDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ enum: TOPIC_WORDS, enumName: 'TimelineTopic' })
  topic: Topic;

  @ApiProperty({ type: String, description: 'Một câu, để đọc' })
  sentence: string;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Người làm; null: Văn phòng, hệ thống' })
  by: NameDto | null;

  @ApiProperty({ type: () => TimelineAssignmentDto })
  assignment: TimelineAssignmentDto;
}

export class TimelineDto {
  @ApiProperty({ type: () => [TimelineEntryDto], description: 'Mới nhất trước' })
  items: TimelineEntryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Để xem tiếp; null: đã hết' })
  nextBefore: string | null;
}
