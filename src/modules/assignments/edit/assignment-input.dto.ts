import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { NotBlank } from '../../../common/validation/not-blank.js';
import { LEAD_BASES, type LeadBasis } from '../entities/assignment.entity.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export class CoordinatingInput {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Như văn bản viết',
    example: 'các cơ quan liên quan',
  })
  @IsOptional()
  @IsString()
  @NotBlank()
  @MaxLength(255)
  phrase?: string | null;
}

/** What creating and editing have in common. */
class TermInput {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 5000,
    description: 'Sản phẩm, kết quả cần có',
  })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  expectedOutput?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Thời hạn như văn bản viết; hạn cuối được tính từ đây nếu không nêu `lastDay`',
    example: 'Hoàn thành trước ngày 25/6/2026',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  deadlinePhrase?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Hạn cuối' })
  @IsOptional()
  @IsLocalDate()
  lastDay?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '15:00', description: 'Giờ của hạn cuối' })
  @IsOptional()
  @Matches(TIME, { message: 'phải là giờ dạng HH:MM, ví dụ 15:00' })
  lastTime?: string | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Đã kiểm tra: dùng `lastDay` dù khác cách đọc cụm từ, hoặc dùng cách đọc chưa chắc chắn',
  })
  @IfGiven()
  @IsBoolean()
  deadlineConfirmed?: boolean;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Chuyên viên theo dõi' })
  @IsOptional()
  @IsUUID()
  monitoringOfficerId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 255,
    description: 'Cơ quan chủ trì như văn bản viết',
  })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  leadPhrase?: string | null;

  @ApiPropertyOptional({
    enum: LEAD_BASES,
    enumName: 'LeadBasis',
    description: 'Bắt buộc khi có nhiều cơ quan chủ trì: đồng chủ trì (co_leads) hoặc chưa rõ (unsettled)',
  })
  @IfGiven()
  @IsIn(LEAD_BASES)
  leadBasis?: LeadBasis;

  @ApiPropertyOptional({ type: () => [CoordinatingInput], description: 'Cơ quan phối hợp' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CoordinatingInput)
  coordinating?: CoordinatingInput[];
}

export class CreateAssignmentDto extends TermInput {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  directiveId: string;

  @ApiProperty({ type: String, maxLength: 50, description: 'Mục, điểm trong văn bản', example: '3.2' })
  @IsString()
  @NotBlank()
  @MaxLength(50)
  clause: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 20000,
    description: 'Nội dung nhiệm vụ; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật',
  })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(20_000)
  content?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description:
      'Cơ quan chủ trì; một, hoặc nhiều kèm `leadBasis`. Bỏ trống nếu giao đồng loạt theo `groupId`.',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  leads?: string[];

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Giao đồng loạt: mỗi thành viên của nhóm vào ngày ban hành văn bản nhận một nhiệm vụ con',
  })
  @IfGiven()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Các nhiệm vụ cấp trên được cụ thể hóa',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  carriesOut?: string[];
}

export class EditAssignmentDto extends TermInput {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Phiên bản đang xem, nếu không gửi tiêu đề If-Match',
  })
  @IfGiven()
  @IsInt()
  @Min(1)
  version?: number;

  @ApiPropertyOptional({ type: String, maxLength: 50 })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(50)
  clause?: string;

  @ApiPropertyOptional({ type: String, maxLength: 20000 })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(20_000)
  content?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Cơ quan chủ trì mới, thay cho tất cả',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  leads?: string[];
}
