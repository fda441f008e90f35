import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { SizeQuery } from '../../common/paging.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import {
  AUDIT_ACTIONS,
  AUDIT_MEANS,
  AUDIT_SUBJECTS,
  type AuditAction,
  type AuditMeans,
  type AuditSubject,
  BREAK_REASONS,
  type BreakReason,
} from '../../domain/audit/index.js';

const ACTIONS = Object.keys(AUDIT_ACTIONS) as AuditAction[];
const SUBJECTS = Object.keys(AUDIT_SUBJECTS) as AuditSubject[];
const MEANS = Object.keys(AUDIT_MEANS) as AuditMeans[];
const LARGEST_SEQ = 2_147_483_647;

export class AuditQuery extends SizeQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Người thực hiện' })
  @IfGiven()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ enum: ACTIONS, enumName: 'AuditAction' })
  @IfGiven()
  @IsIn(ACTIONS)
  action?: AuditAction;

  @ApiPropertyOptional({ enum: SUBJECTS, enumName: 'AuditSubject', description: 'Loại đối tượng' })
  @IfGiven()
  @IsIn(SUBJECTS)
  subjectKind?: AuditSubject;

  @ApiPropertyOptional({ type: String, maxLength: 64, description: 'Mã của đối tượng' })
  @IfGiven()
  @IsString()
  @MaxLength(64)
  subjectId?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Từ ngày, theo giờ cơ quan' })
  @IfGiven()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Đến hết ngày' })
  @IfGiven()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Chỉ các mục trước số này' })
  @IfGiven()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_SEQ)
  before?: number;
}

class AuditSubjectDto {
  @ApiProperty({ enum: SUBJECTS, enumName: 'AuditSubject' })
  kind: AuditSubject;

  @ApiProperty({ type: String, nullable: true })
  id: string | null;
}

const hash = (description: string) => ({ type: String, minLength: 64, maxLength: 64, description });
const fields = (description: string) =>
  ({ type: 'object', additionalProperties: true, nullable: true, description }) as const;

export class AuditEntryDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Số thứ tự trong chuỗi, liên tục' })
  seq: number;

  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ type: NameDto, nullable: true, description: 'Người thực hiện; null: không phải người' })
  person: NameDto | null;

  @ApiProperty({ type: NameDto, nullable: true, description: 'Người được thay mặt' })
  onBehalfOf: NameDto | null;

  @ApiProperty({ enum: MEANS, enumName: 'AuditMeans' })
  means: AuditMeans;

  @ApiProperty({ enum: ACTIONS, enumName: 'AuditAction' })
  action: AuditAction;

  @ApiProperty({ type: String, example: 'Sửa nhiệm vụ' })
  actionName: string;

  @ApiProperty({ type: AuditSubjectDto })
  subject: AuditSubjectDto;

  @ApiProperty(fields('Những trường đã đổi, giá trị trước'))
  before: Record<string, unknown> | null;

  @ApiProperty(fields('Những trường đã đổi, giá trị sau'))
  after: Record<string, unknown> | null;

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty(hash('Mã băm của mục trước'))
  previousHash: string;

  @ApiProperty(hash('SHA-256 của mọi trường khác'))
  hash: string;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  items: AuditEntryDto[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Gửi làm `before` để xem tiếp; null: hết' })
  nextBefore: number | null;
}

class ChainBreakDto {
  @ApiProperty({ enum: BREAK_REASONS, enumName: 'AuditBreakReason' })
  reason: BreakReason;

  @ApiProperty({ type: 'integer', description: 'Mục đầu tiên sai' })
  seq: number;

  @ApiProperty({ type: 'integer' })
  through: number;

  @ApiProperty({ type: String })
  detail: string;
}

export class VerificationDto {
  @ApiProperty({ enum: ['holds', 'broken', 'never'], enumName: 'AuditVerificationState' })
  state: 'holds' | 'broken' | 'never';

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Lần kiểm tra gần nhất' })
  at: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Số mục đã kiểm tra' })
  entries: number | null;

  @ApiProperty({ ...hash('Mã băm của mục cuối khi đó'), nullable: true })
  lastHash: string | null;

  @ApiProperty({ type: ChainBreakDto, nullable: true })
  broken: ChainBreakDto | null;
}
