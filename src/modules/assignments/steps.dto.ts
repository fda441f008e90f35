import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { NotBlank } from '../../common/validation/not-blank.js';
import { AccountDto } from './account.dto.js';
import { LEAD_BASES, type LeadBasis } from './entities/assignment.entity.js';

const LONGEST_NOTE = 5_000;
const MOST_FILES = 50;
const NEEDED = 'bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật';

class StepDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409)',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

export class PlainStepDto extends StepDto {
  @ApiPropertyOptional({ type: String, maxLength: LONGEST_NOTE })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NOTE)
  note?: string;
}

const Files = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: [String],
      format: 'uuid',
      maxItems: MOST_FILES,
      description: 'Tệp minh chứng đã tải lên nhiệm vụ này; được nêu rồi thì không gỡ được nữa',
    }),
    IfGiven(),
    IsArray(),
    ArrayMaxSize(MOST_FILES),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

export class ProgressDto extends StepDto {
  @ApiPropertyOptional({ type: String, description: `Đã làm được gì; ${NEEDED}`, maxLength: LONGEST_NOTE })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  note?: string;

  @ApiProperty({ type: 'integer', description: 'Ước lượng phần trăm hoàn thành', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;

  @Files()
  files?: string[];
}

export class NotedStepDto extends StepDto {
  @ApiPropertyOptional({ type: String, description: NEEDED, maxLength: LONGEST_NOTE })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  note?: string;
}

/** A report of completion: what was done, with what, what came of it, and the proof. */
export class SubmissionDto extends IntersectionType(NotedStepDto, AccountDto) {
  @Files()
  files?: string[];
}

export class ReasonedStepDto extends StepDto {
  @ApiPropertyOptional({ type: String, description: `Lý do; ${NEEDED}`, maxLength: LONGEST_NOTE })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  reason?: string;
}

export class ResumptionDto extends PlainStepDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Hạn cuối mới, từ hôm nay trở đi; bỏ qua thì giữ thời hạn cũ',
  })
  @IsOptional()
  @IsLocalDate()
  lastDay?: string;
}

export class ReassignmentDto extends ReasonedStepDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Cơ quan chủ trì mới' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  leads: string[];

  @ApiPropertyOptional({
    enum: LEAD_BASES,
    enumName: 'LeadBasis',
    description: 'Bắt buộc khi có nhiều cơ quan: co_leads hoặc unsettled',
  })
  @IsOptional()
  @IsIn(LEAD_BASES)
  leadBasis?: LeadBasis;
}
