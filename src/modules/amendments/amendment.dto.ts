import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import { NotBlank } from '../../common/validation/not-blank.js';
import { AMENDMENT_EFFECTS, type AmendmentEffect } from '../../domain/amendment/index.js';
import { type Lifecycle, LIFECYCLES } from '../../domain/lifecycle/lifecycle.js';
import { DirectiveNameDto } from '../assignments/index.js';

const MOST_CHANGES = 500;

export class AmendmentChangeInput {
  @ApiPropertyOptional({
    type: String,
    maxLength: 50,
    description: 'Mục được sửa: mọi nhiệm vụ ở mục đó, cả nhiệm vụ con; hoặc nêu `assignmentId`',
    example: '3.2',
  })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(50)
  clause?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Một nhiệm vụ, thay cho `clause`' })
  @IfGiven()
  @IsUUID()
  assignmentId?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Hạn cuối mới' })
  @IfGiven()
  @IsLocalDate()
  lastDay?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 500,
    description: 'Thời hạn mới như văn bản sửa đổi viết; năm và ngày tính từ ngày ban hành văn bản sửa đổi',
    example: 'trước ngày 25/8/2026',
  })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(500)
  deadlinePhrase?: string;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Đã kiểm tra: dùng `lastDay` dù khác cách đọc cụm từ, hoặc dùng cách đọc chưa chắc chắn',
  })
  @IfGiven()
  @IsBoolean()
  deadlineConfirmed?: boolean;

  @ApiPropertyOptional({ type: Boolean, enum: [true], description: 'Bãi bỏ: nhiệm vụ được thu hồi' })
  @IfGiven()
  @Equals(true)
  withdrawn?: true;
}

export class AmendmentInput {
  @ApiProperty({ type: String, format: 'uuid', description: 'Văn bản được sửa đổi' })
  @IsUUID()
  amends: string;

  @ApiProperty({ type: () => [AmendmentChangeInput], maxItems: MOST_CHANGES })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => AmendmentChangeInput)
  changes: AmendmentChangeInput[];
}

export class ApplyAmendmentInput extends AmendmentInput {
  @ApiProperty({ type: String, minLength: 64, maxLength: 64, description: '`digest` của lần xem trước' })
  @IsString()
  @Length(64, 64)
  digest: string;
}

export class AmendableTermDto {
  @ApiProperty({ type: String, nullable: true, description: 'null: không có, hoặc văn bản mật' })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;
}

export class AmendedAssignmentDto {
  @ApiProperty({ type: 'integer', description: 'Thay đổi nào ở `changes`, từ 0' })
  change: number;

  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId: string | null;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: () => [NameDto], description: 'Cơ quan chủ trì' })
  leads: NameDto[];

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  lifecycle: Lifecycle;

  @ApiProperty({ enum: AMENDMENT_EFFECTS, enumName: 'AmendmentEffect' })
  effect: AmendmentEffect;

  @ApiProperty({ type: () => AmendableTermDto })
  before: AmendableTermDto;

  @ApiProperty({ type: () => AmendableTermDto })
  after: AmendableTermDto;
}

export class AmendmentDto {
  @ApiProperty({ type: String, description: 'Gửi lại khi áp dụng: chỉ áp dụng đúng những gì đã xem trước' })
  digest: string;

  @ApiProperty({ type: () => DirectiveNameDto, description: 'Văn bản được sửa đổi' })
  amends: DirectiveNameDto;

  @ApiProperty({ type: Boolean, description: 'Liên kết “sửa đổi” giữa hai văn bản đã có từ trước' })
  linked: boolean;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Số nhiệm vụ theo kết quả',
  })
  totals: Record<AmendmentEffect, number>;

  @ApiProperty({ type: () => [AmendedAssignmentDto] })
  assignments: AmendedAssignmentDto[];
}
