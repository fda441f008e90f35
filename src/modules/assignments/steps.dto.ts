import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { NotBlank } from '../../common/validation/not-blank.js';

const LONGEST_NOTE = 5_000;

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

export class ProgressDto extends StepDto {
  @ApiProperty({ type: String, description: 'Đã làm được gì', maxLength: LONGEST_NOTE })
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  note: string;

  @ApiProperty({ type: 'integer', description: 'Ước lượng phần trăm hoàn thành', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;
}

export class NotedStepDto extends StepDto {
  @ApiProperty({ type: String, maxLength: LONGEST_NOTE })
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  note: string;
}

export class WithdrawalDto extends StepDto {
  @ApiProperty({ type: String, description: 'Lý do thu hồi', maxLength: LONGEST_NOTE })
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_NOTE)
  reason: string;
}
