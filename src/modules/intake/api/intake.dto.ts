import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { WithheldProperty } from '../../../common/http/withheld-property.js';
import type { Withheld } from '../../../domain/secrecy/secrecy.js';
import { PageQuery } from '../../../common/paging.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { MEASURED_FIELDS, type MeasuredField } from '../../../domain/intake/corrections.js';
import {
  FINDING_CODES,
  type FindingCode,
  SEVERITIES,
  type Severity,
} from '../../../domain/intake/finding.js';
import {
  INTAKE_STATES,
  type IntakeState,
  SOURCE_FORMATS,
  type SourceFormat,
} from '../entities/intake.entity.js';
import { DraftDto, IntakeHeaderDto } from './draft.dto.js';

export class IntakeListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: INTAKE_STATES, enumName: 'IntakeState' })
  @IsOptional()
  @IsIn(INTAKE_STATES)
  state?: IntakeState;
}

export class AccuracyQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Xác nhận từ ngày' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Xác nhận đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

class FindingCountsDto {
  @ApiProperty({ type: 'integer', description: 'Phải sửa trước khi xác nhận' })
  errors: number;

  @ApiProperty({ type: 'integer', description: 'Cần xem' })
  warnings: number;
}

export class IntakeRowDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ enum: INTAKE_STATES, enumName: 'IntakeState' })
  state: IntakeState;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @WithheldProperty()
  withheld: Withheld | null;

  @ApiProperty({ type: String })
  sourceName: string;

  @ApiProperty({ type: 'integer', description: 'Số nhiệm vụ dự thảo được giữ' })
  keptDrafts: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Văn bản đã tạo khi xác nhận' })
  directiveId: string | null;

  @ApiProperty({ type: () => NameDto })
  createdBy: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Ai xác nhận hoặc hủy' })
  closedBy: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({
    type: () => FindingCountsDto,
    nullable: true,
    description: 'Còn bao nhiêu chỗ phải sửa, cần xem; null: đã đóng',
  })
  pending: FindingCountsDto | null;

  @ApiProperty({ type: () => NameDto, description: 'Ai sửa sau cùng; chưa ai sửa: người tiếp nhận' })
  updatedBy: NameDto;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;
}

class SourceDto {
  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ enum: SOURCE_FORMATS, enumName: 'SourceFormat' })
  format: SourceFormat;

  @ApiProperty({ type: 'integer', description: 'Byte' })
  size: number;

  @ApiProperty({ type: String, nullable: true, description: 'null: nội dung đã bị xóa' })
  sha256: string | null;
}

export class IntakeFindingDto {
  @ApiProperty({ enum: FINDING_CODES, enumName: 'FindingCode' })
  code: FindingCode;

  @ApiProperty({
    enum: SEVERITIES,
    enumName: 'FindingSeverity',
    description: 'error: phải sửa; warning: phải xem rồi gửi mã khi xác nhận; note: chỉ để biết',
  })
  severity: Severity;

  @ApiProperty({ type: String, nullable: true, description: 'null: của phần đầu văn bản' })
  draftId: string | null;

  @ApiProperty({ type: String })
  field: string;

  @ApiProperty({ type: String, description: 'Tiếng Việt: sai gì, cần làm gì' })
  detail: string;
}

export class PlannedAssignmentDto {
  @ApiProperty({ type: String, description: 'Từ nhiệm vụ dự thảo nào' })
  draftId: string;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: () => [NameDto], description: 'Cơ quan chủ trì; trống khi giao cho nhóm' })
  leads: NameDto[];

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Nhóm được giao đồng loạt' })
  group: NameDto | null;

  @ApiProperty({ type: 'integer', description: 'Số đơn vị của nhóm vào ngày ban hành' })
  members: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

export class CheckDto {
  @ApiProperty({ type: Boolean, description: 'Không có lỗi nào' })
  ready: boolean;

  @ApiProperty({
    enum: FINDING_CODES,
    enumName: 'FindingCode',
    isArray: true,
    description: 'Cảnh báo phải xem khi xác nhận',
  })
  toAcknowledge: FindingCode[];

  @ApiProperty({ type: () => [IntakeFindingDto] })
  findings: IntakeFindingDto[];

  @ApiProperty({ type: () => [PlannedAssignmentDto], description: 'Những nhiệm vụ mà xác nhận sẽ lập' })
  plan: PlannedAssignmentDto[];
}

export class IntakeDetailDto extends IntakeRowDto {
  @ApiProperty({ type: () => SourceDto })
  source: SourceDto;

  @ApiProperty({ type: String, nullable: true, description: 'Nội dung đã đọc; mọi `span` là chỗ trong đây' })
  text: string | null;

  @ApiProperty({ type: [String], description: 'Những điều máy đọc thấy về cả văn bản' })
  flags: string[];

  @ApiProperty({ type: () => IntakeHeaderDto })
  header: IntakeHeaderDto;

  @ApiProperty({ type: () => [DraftDto], description: 'Theo thứ tự trong văn bản, kể cả nhiệm vụ đã bỏ' })
  drafts: DraftDto[];

  @ApiProperty({ type: () => [IntakeFindingDto], description: 'Kết quả kiểm tra; trống khi đã đóng' })
  findings: IntakeFindingDto[];
}

export class ConfirmedDto {
  @ApiProperty({ type: String, format: 'uuid' })
  directiveId: string;

  @ApiProperty({ type: Boolean, description: 'false: đã xác nhận từ trước' })
  created: boolean;
}

export class FieldAccuracyDto {
  @ApiProperty({ enum: MEASURED_FIELDS, enumName: 'MeasuredField' })
  field: MeasuredField;

  @ApiProperty({ type: 'integer', description: 'Giữ nguyên khi xác nhận' })
  right: number;

  @ApiProperty({ type: 'integer', description: 'Đã sửa' })
  changed: number;

  @ApiProperty({ type: 'integer', description: 'Máy bỏ sót' })
  missed: number;

  @ApiProperty({ type: 'integer', description: 'Máy đọc thừa' })
  invented: number;

  @ApiProperty({ type: Number, nullable: true, description: 'right / (right + changed + invented)' })
  precision: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'right / (right + changed + missed)' })
  recall: number | null;
}

export class AccuracyDto {
  @ApiProperty({ type: 'integer', description: 'Số lần tiếp nhận đã xác nhận trong kỳ' })
  intakes: number;

  @ApiProperty({ type: () => [FieldAccuracyDto] })
  fields: FieldAccuracyDto[];
}
