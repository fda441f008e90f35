import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { PageQuery } from '../../../common/paging.js';
import { WithheldProperty } from '../../../common/http/withheld-property.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { EXTENSION_AXIS, type ExtensionAxis } from '../../../domain/extension/index.js';
import { type Lifecycle, LIFECYCLES } from '../../../domain/lifecycle/lifecycle.js';
import type { Withheld } from '../../../domain/secrecy/secrecy.js';
import { type Bucket, BUCKETS } from '../../../domain/timing/bucket.js';
import { type Timing, TIMINGS } from '../../../domain/timing/timing.js';
import { LEAD_BASES, type LeadBasis } from '../entities/assignment.entity.js';
import { FILTER_TIMINGS, type FilterTiming } from './timing-condition.js';

export const LIST_SORTS = ['lastDay', 'clause', 'assignedAt', 'updatedAt'] as const;
export const PARTS = ['lead', 'coordinating', 'any'] as const;
export type Part = (typeof PARTS)[number];
const YES = ['true'] as const;
const DELEGATES = ['me'] as const;
type Yes = (typeof YES)[number];
/** What puts an assignment into a period: its last day, or the day it was given. */
export const PERIOD_BASES = ['deadline', 'assigned'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

export class AssignmentListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nhiệm vụ của đơn vị này; xem `part`' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({
    enum: PARTS,
    default: 'lead',
    description:
      'Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì.',
  })
  @IsOptional()
  @IsIn(PARTS)
  part: Part = 'lead';

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  directiveId?: string;

  @ApiPropertyOptional({ enum: FILTER_TIMINGS, description: 'Tình trạng thời hạn lúc hỏi' })
  @IsOptional()
  @IsIn(FILTER_TIMINGS)
  timing?: FilterTiming;

  @ApiPropertyOptional({ enum: BUCKETS, enumName: 'Bucket', description: 'Cột của báo cáo' })
  @IsOptional()
  @IsIn(BUCKETS)
  bucket?: Bucket;

  @ApiPropertyOptional({
    enum: YES,
    description: 'Chỉ việc đơn vị còn phải làm: chưa báo cáo hoàn thành, không tạm dừng',
  })
  @IsOptional()
  @IsIn(YES)
  owed?: Yes;

  @ApiPropertyOptional({ enum: YES, description: 'Chỉ nhiệm vụ chưa rõ cơ quan chủ trì' })
  @IsOptional()
  @IsIn(YES)
  withoutLead?: Yes;

  @ApiPropertyOptional({ enum: YES, description: 'Chỉ nhiệm vụ đã được gia hạn' })
  @IsOptional()
  @IsIn(YES)
  extended?: Yes;

  @ApiPropertyOptional({
    enum: LEAD_BASES,
    enumName: 'LeadBasis',
    description:
      'Cách xác định cơ quan chủ trì; unsettled: văn bản nêu nhiều hoặc chưa rõ, chờ Văn phòng chọn',
  })
  @IsOptional()
  @IsIn(LEAD_BASES)
  leadBasis?: LeadBasis;

  @ApiPropertyOptional({ enum: DELEGATES, description: 'Chỉ nhiệm vụ được phân công cho chính bạn' })
  @IsOptional()
  @IsIn(DELEGATES)
  delegate?: (typeof DELEGATES)[number];

  @ApiPropertyOptional({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  @IsOptional()
  @IsIn(LIFECYCLES)
  lifecycle?: Lifecycle;

  @ApiPropertyOptional({
    enum: EXTENSION_AXIS,
    enumName: 'Extension',
    description: 'Gia hạn: `requested` là đang có đề nghị chờ quyết định',
  })
  @IsOptional()
  @IsIn(EXTENSION_AXIS)
  extension?: ExtensionAxis;

  @ApiPropertyOptional({ format: 'date', description: 'Hạn cuối từ ngày' })
  @IsOptional()
  @IsLocalDate()
  dueFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Hạn cuối đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  dueTo?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Được xác nhận hoàn thành từ ngày' })
  @IsOptional()
  @IsLocalDate()
  completedFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Được xác nhận hoàn thành đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  completedTo?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Thuộc kỳ báo cáo từ ngày; xem `periodBasis`' })
  @IsOptional()
  @IsLocalDate()
  periodFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Thuộc kỳ báo cáo đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  periodTo?: string;

  @ApiPropertyOptional({
    enum: PERIOD_BASES,
    default: 'deadline',
    description: 'Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc luôn theo ngày giao',
  })
  @IsOptional()
  @IsIn(PERIOD_BASES)
  periodBasis?: PeriodBasis;

  @ApiPropertyOptional({ format: 'uuid', description: 'Chuyên viên theo dõi' })
  @IsOptional()
  @IsUUID()
  officerId?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong số văn bản, mục, nội dung; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    enum: ['exclude', 'include'],
    default: 'exclude',
    description:
      'Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần.',
  })
  @IsOptional()
  @IsIn(['exclude', 'include'])
  groups: 'exclude' | 'include' = 'exclude';

  @ApiPropertyOptional({ format: 'uuid', description: 'Các nhiệm vụ con của một nhiệm vụ giao đồng loạt' })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @ApiPropertyOptional({
    description: `Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: ${LIST_SORTS.join(', ')}`,
    default: 'lastDay',
    example: '-lastDay,clause',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sort?: string;
}

export class DirectiveNameDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: '484-CV/TU' })
  number: string;

  @ApiProperty({ type: String, format: 'date' })
  issuedOn: string;
}

export class AssignmentRowDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Nhiệm vụ gốc, nếu là giao đồng loạt',
  })
  parentId: string | null;

  @ApiProperty({ type: Boolean, description: 'Là nhiệm vụ gốc của việc giao đồng loạt' })
  isGroup: boolean;

  @ApiProperty({ type: String, example: '3.2' })
  clause: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: văn bản mật' })
  content: string | null;

  @WithheldProperty()
  withheld: Withheld | null;

  @ApiProperty({ type: () => [NameDto], description: 'Cơ quan chủ trì' })
  leads: NameDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Thời hạn như văn bản viết' })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  lifecycle: Lifecycle;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing' })
  timing: Timing;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã trễ; 0 nếu không trễ' })
  workingDaysLate: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối đặt lần đầu' })
  originalLastDay: string | null;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing', description: 'Tình trạng so với hạn đặt lần đầu' })
  originalTiming: Timing;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã trễ so với hạn đặt lần đầu' })
  originalWorkingDaysLate: number;

  @ApiProperty({ enum: EXTENSION_AXIS, enumName: 'Extension', description: 'Gia hạn' })
  extension: ExtensionAxis;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Số lần đã gia hạn' })
  extensionsGranted: number;

  @ApiProperty({ type: String, format: 'date-time' })
  assignedAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}
