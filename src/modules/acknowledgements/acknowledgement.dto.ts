import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { VersionedDto } from '../../common/http/version.dto.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { type Cause, CAUSES } from '../../domain/acknowledgement/index.js';

const LONGEST_TEXT = 5_000;

export class AcknowledgementInput extends VersionedDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3, description: 'Bậc báo cáo được trả lời' })
  @IsInt()
  @Min(1)
  @Max(3)
  rung: 1 | 2 | 3;

  @ApiProperty({ enum: CAUSES, enumName: 'LateCause', description: 'Nguyên nhân chậm' })
  @IsIn(CAUSES)
  cause: Cause;

  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_TEXT,
    description: 'Nói rõ nguyên nhân; bắt buộc khi chọn other',
  })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  causeNote?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Người chịu trách nhiệm khắc phục, nếu có trong danh mục',
  })
  @IsOptional()
  @IsUUID()
  responsibleId?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: 255,
    description: 'Ai chịu trách nhiệm, bằng chữ; bắt buộc khi không chọn người',
    example: 'Trưởng phòng Tổng hợp',
  })
  @IfGiven()
  @IsString()
  @MaxLength(255)
  responsible?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_TEXT,
    description: 'Kế hoạch khắc phục; bắt buộc, trừ văn bản mật (không nhận nội dung)',
  })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  plan?: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Ngày khắc phục xong: một ngày làm việc sau hôm nay, trong giới hạn của chính sách',
  })
  @IsLocalDate()
  planOn: string;
}

export class AcknowledgementDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3 })
  rung: 1 | 2 | 3;

  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối mà lần báo cáo nói đến' })
  lastDay: string;

  @ApiProperty({ type: () => [NameDto], description: 'Trả lời cho cơ quan chủ trì nào' })
  units: NameDto[];

  @ApiProperty({ enum: CAUSES, enumName: 'LateCause' })
  cause: Cause;

  @ApiProperty({ type: String })
  causeNote: string;

  @ApiProperty({ type: String, description: 'Ai chịu trách nhiệm khắc phục' })
  responsible: string;

  @ApiProperty({ type: String, description: 'Kế hoạch khắc phục' })
  plan: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày khắc phục xong' })
  planOn: string;

  @ApiProperty({ type: Boolean, description: 'Bậc này đang tạm im vì kế hoạch còn trong ngày' })
  pausing: boolean;

  @ApiProperty({ type: () => NameDto })
  by: NameDto;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Thay ai vắng mặt' })
  onBehalfOf: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: string;
}

export class AcknowledgementsDto {
  @ApiProperty({ type: () => [AcknowledgementDto], description: 'Từ cũ đến mới' })
  items: AcknowledgementDto[];

  @ApiProperty({ type: [Number], description: 'Các bậc bạn xác nhận đã nắm được ngay bây giờ' })
  openRungs: number[];

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Ngày khắc phục xong xa nhất mà chính sách cho phép',
  })
  latestPlanOn: string;

  @ApiProperty({ type: 'integer', description: 'Phiên bản của nhiệm vụ' })
  version: number;
}
