import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { VersionedDto } from '../../../common/http/version.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { NotBlank } from '../../../common/validation/not-blank.js';
import { FINDING_CODES, type FindingCode } from '../../../domain/intake/finding.js';
import {
  DRAFT_LEAD_BASES,
  DRAFT_SECRECY,
  DRAFT_URGENCY,
  type DraftLeadBasis,
  type DraftSecrecy,
  type DraftUrgency,
} from '../../../domain/intake/intake.js';
import type { OrganKind } from '../../../domain/organs/index.js';
import { ORGAN_KINDS } from './draft.dto.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DRAFT_ID = /^d\d{1,6}$/;
const NO_DRAFT_ID = { message: 'phải là mã nhiệm vụ dự thảo, ví dụ d3' };

const NullableText =
  (maxLength: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true, maxLength })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(maxLength)(target, key);
  };

const Numbers = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: [String], description: 'Số, ký hiệu; thay tất cả' })(target, key);
  IfGiven()(target, key);
  IsArray()(target, key);
  ArrayMaxSize(30)(target, key);
  IsString({ each: true })(target, key);
  MaxLength(100, { each: true })(target, key);
};

export class OrganInput {
  @ApiProperty({ enum: ORGAN_KINDS, enumName: 'OrganKind' })
  @IsIn(ORGAN_KINDS)
  kind: OrganKind;

  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  id: string;
}

export class NamedOrganInput {
  @ApiProperty({ type: String, maxLength: 255, description: 'Như văn bản viết' })
  @IsString()
  @NotBlank()
  @MaxLength(255)
  phrase: string;

  @ApiPropertyOptional({
    type: () => OrganInput,
    nullable: true,
    description: 'Bỏ trống: tự đối chiếu; null: không là đơn vị nào, chỉ giữ chữ',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganInput)
  organ?: OrganInput | null;
}

export class PastedTextDto {
  @ApiProperty({ type: String, description: 'Nội dung văn bản' })
  @IsString()
  @NotBlank()
  text: string;

  @ApiPropertyOptional({ type: String, maxLength: 255, default: 'Văn bản dán' })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(255)
  name?: string;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Đã xem: văn bản không mật' })
  @IfGiven()
  @IsBoolean()
  notSecret?: boolean;
}

/** What only If-Match or `version` go with. */
export class SeenDto extends VersionedDto {}

export class EditHeaderDto extends VersionedDto {
  @NullableText(100)
  number?: string | null;

  @NullableText(50)
  type?: string | null;

  @ApiPropertyOptional({ type: () => NamedOrganInput, description: 'Cơ quan ban hành' })
  @IfGiven()
  @ValidateNested()
  @Type(() => NamedOrganInput)
  issuer?: NamedOrganInput;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  issuedOn?: string | null;

  @NullableText(255)
  place?: string | null;

  @NullableText(2000)
  subject?: string | null;

  @NullableText(255)
  signerName?: string | null;

  @NullableText(255)
  signerCapacity?: string | null;

  @NullableText(255)
  signerTitle?: string | null;

  @ApiPropertyOptional({ type: [String] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(255, { each: true })
  recipients?: string[];

  @Numbers()
  implements?: string[];

  @Numbers()
  replyTo?: string[];

  @Numbers()
  refersTo?: string[];

  @ApiPropertyOptional({ enum: DRAFT_SECRECY, enumName: 'Secrecy' })
  @IfGiven()
  @IsIn(DRAFT_SECRECY)
  secrecy?: DraftSecrecy;

  @ApiPropertyOptional({ enum: DRAFT_URGENCY, enumName: 'Urgency' })
  @IfGiven()
  @IsIn(DRAFT_URGENCY)
  urgency?: DraftUrgency;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  monitoringOfficerId?: string | null;
}

export class EditDraftDto extends VersionedDto {
  @ApiPropertyOptional({ type: String, maxLength: 50 })
  @IfGiven()
  @IsString()
  @MaxLength(50)
  clause?: string;

  @ApiPropertyOptional({ type: String, maxLength: 20000 })
  @IfGiven()
  @IsString()
  @MaxLength(20_000)
  content?: string;

  @NullableText(5000)
  expectedOutput?: string | null;

  @NullableText(5000)
  dependsOn?: string | null;

  @ApiPropertyOptional({ type: () => [NamedOrganInput], description: 'Thay tất cả' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NamedOrganInput)
  leads?: NamedOrganInput[];

  @ApiPropertyOptional({
    enum: DRAFT_LEAD_BASES,
    enumName: 'DraftLeadBasis',
    nullable: true,
    description: 'Nhiều cơ quan chủ trì: đồng chủ trì, chưa rõ, hay giao cho từng đơn vị (each)',
  })
  @IsOptional()
  @IsIn(DRAFT_LEAD_BASES)
  leadBasis?: DraftLeadBasis | null;

  @ApiPropertyOptional({ type: () => [NamedOrganInput], description: 'Thay tất cả' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NamedOrganInput)
  coordinating?: NamedOrganInput[];

  @NullableText(500)
  deadlinePhrase?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  lastDay?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '15:00' })
  @IsOptional()
  @Matches(TIME, { message: 'phải là giờ dạng HH:MM, ví dụ 15:00' })
  lastTime?: string | null;

  @ApiPropertyOptional({ type: Boolean, description: 'Đã kiểm tra hạn cuối' })
  @IfGiven()
  @IsBoolean()
  deadlineConfirmed?: boolean;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Nhiệm vụ cấp trên được cụ thể hóa' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  carriesOut?: string[];
}

export class AddDraftDto extends EditDraftDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Đứng sau nhiệm vụ dự thảo này; không nêu: cuối',
  })
  @IsOptional()
  @Matches(DRAFT_ID, NO_DRAFT_ID)
  after?: string | null;
}

export class MergeDraftsDto extends VersionedDto {
  @ApiProperty({ type: [String], minItems: 2, example: ['d2', 'd3'] })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(DRAFT_ID, { ...NO_DRAFT_ID, each: true })
  drafts: string[];
}

export class SplitDraftDto extends VersionedDto {
  @ApiPropertyOptional({
    enum: ['text', 'content'],
    enumName: 'SplitPlace',
    default: 'text',
    description: 'at là chỗ trong `text` của lần tiếp nhận, hay trong nội dung của nhiệm vụ dự thảo',
  })
  @IfGiven()
  @IsIn(['text', 'content'])
  of?: 'text' | 'content';

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  at: number;
}

export class ChooseOrganDto extends VersionedDto {
  @ApiProperty({ type: String, maxLength: 1000, description: 'Tên như văn bản viết' })
  @IsString()
  @NotBlank()
  @MaxLength(1000)
  phrase: string;

  @ApiProperty({
    type: () => OrganInput,
    nullable: true,
    description: 'null: không là đơn vị nào, chỉ giữ chữ',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganInput)
  organ: OrganInput | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Chỉ cho nhiệm vụ dự thảo này; không nêu: mọi chỗ',
  })
  @IsOptional()
  @Matches(DRAFT_ID, NO_DRAFT_ID)
  draftId?: string | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: 'Ghi nhớ tên này là tên gọi khác của đơn vị',
  })
  @IfGiven()
  @IsBoolean()
  remember?: boolean;
}

export class ConfirmDto extends VersionedDto {
  @ApiPropertyOptional({
    enum: FINDING_CODES,
    enumName: 'FindingCode',
    isArray: true,
    description: 'Mã các cảnh báo đã xem',
  })
  @IfGiven()
  @IsArray()
  @ArrayUnique()
  @IsIn(FINDING_CODES, { each: true })
  acknowledged?: FindingCode[];
}
