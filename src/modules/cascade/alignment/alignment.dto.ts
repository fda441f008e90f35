import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import {
  DEFAULT_BUFFER_WORKING_DAYS,
  FINDING_CODES,
  FINDING_KINDS,
  type FindingCode,
  type FindingKind,
} from '../../../domain/alignment/index.js';
import { DirectiveNameDto } from '../../assignments/index.js';

/** More than a year of working days is no buffer any more. */
export const LARGEST_BUFFER = 250;

export class AlignmentQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: LARGEST_BUFFER,
    default: DEFAULT_BUFFER_WORKING_DAYS,
    description: 'Số ngày làm việc cần chừa giữa hạn của cấp dưới và hạn của cấp trên',
  })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LARGEST_BUFFER)
  buffer: number = DEFAULT_BUFFER_WORKING_DAYS;
}

export class NamedClauseDto {
  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ type: String, example: '3.2' })
  clause: string;

  @ApiProperty({ type: String, nullable: true, description: 'Thời hạn như văn bản viết' })
  deadlinePhrase: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Hạn cuối; giao đồng loạt thì là hạn muộn nhất của các đơn vị',
  })
  lastDay: string | null;
}

export class FindingDto {
  @ApiProperty({ enum: FINDING_CODES, enumName: 'AlignmentCode' })
  code: FindingCode;

  @ApiProperty({ enum: FINDING_KINDS, enumName: 'AlignmentKind' })
  kind: FindingKind;

  @ApiProperty({
    type: () => NamedClauseDto,
    nullable: true,
    description: 'Mục của văn bản cấp trên; null: nhiệm vụ không cụ thể hóa mục nào',
  })
  upper: NamedClauseDto | null;

  @ApiProperty({ type: () => [NamedClauseDto], description: 'Mục của văn bản cấp dưới' })
  lower: readonly NamedClauseDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Số ngày làm việc hạn cấp dưới sớm hơn hạn cấp trên; âm: muộn hơn',
  })
  days: number | null;

  @ApiProperty({ type: String, description: 'Nói bằng một câu' })
  sentence: string;
}

export class AlignmentDto {
  @ApiProperty({ type: () => DirectiveNameDto, description: 'Văn bản cấp trên' })
  upper: DirectiveNameDto;

  @ApiProperty({ type: () => [FindingDto], description: 'Nghiêm trọng nhất trước' })
  findings: readonly FindingDto[];
}

export class AlignmentReportDto {
  @ApiProperty({ type: () => DirectiveNameDto, description: 'Văn bản cấp dưới' })
  lower: DirectiveNameDto;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc cần chừa' })
  buffer: number;

  @ApiProperty({ type: () => [AlignmentDto], description: 'Từng văn bản cấp trên mà văn bản này triển khai' })
  alignments: readonly AlignmentDto[];

  @ApiProperty({ type: [String], description: 'Văn bản cấp trên chưa đăng ký nên chưa so được' })
  unregistered: readonly string[];
}
