import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NameDto } from '../../../common/http/name.dto.js';
import { type Lifecycle, LIFECYCLES, type Step, STEPS } from '../../../domain/lifecycle/lifecycle.js';
import type { StepDetail } from '../entities/assignment-step.entity.js';
import { LEAD_BASES, type LeadBasis } from '../entities/assignment.entity.js';
import { AssignmentRowDto, DirectiveNameDto } from '../list/assignment-list.dto.js';

export class CoordinatorDto {
  @ApiProperty({ type: () => NameDto, nullable: true, description: 'null: văn bản không nêu đích danh' })
  unit: NameDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Như văn bản viết' })
  phrase: string | null;
}

export class ResponsibleHeadDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Cơ quan chủ trì' })
  unitId: string;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'null: chưa biết ai đứng đầu' })
  person: NameDto | null;

  @ApiProperty({ enum: ['head', 'acting'], nullable: true })
  capacity: 'head' | 'acting' | null;

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Đơn vị kế thừa, khi cơ quan chủ trì đã sáp nhập hoặc giải thể',
  })
  takenOverBy: NameDto | null;
}

export class ChangedLeadsDto {
  @ApiProperty({ type: () => [NameDto] })
  from: readonly NameDto[];

  @ApiProperty({ type: () => [NameDto] })
  to: readonly NameDto[];
}

export class ChangedTermDto {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  from: string | null;

  @ApiProperty({ type: String, format: 'date' })
  to: string;
}

export class StepDetailDto implements StepDetail {
  @ApiPropertyOptional({ type: () => ChangedLeadsDto, description: 'Chuyển cơ quan chủ trì' })
  leads?: ChangedLeadsDto;

  @ApiPropertyOptional({ type: () => ChangedTermDto, description: 'Đổi hạn cuối' })
  lastDay?: ChangedTermDto;
}

export class TakenStepDto {
  @ApiProperty({ enum: STEPS, enumName: 'Step' })
  step: Step;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  from: Lifecycle;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  to: Lifecycle;

  @ApiProperty({ type: String })
  note: string;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 100 })
  percent: number | null;

  @ApiProperty({ type: () => StepDetailDto, nullable: true, description: 'Những gì bước này thay đổi thêm' })
  detail: StepDetailDto | null;

  @ApiProperty({ type: () => NameDto })
  by: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  at: string;
}

export class LinkedAssignmentDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  lifecycle: Lifecycle;
}

const counts = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class MembersDto {
  @ApiProperty({ type: 'integer', description: 'Số nhiệm vụ con mà bạn được xem' })
  total: number;

  @ApiProperty({ ...counts, description: 'Số nhiệm vụ con theo trạng thái' })
  byLifecycle: Record<string, number>;

  @ApiProperty({ ...counts, description: 'Số nhiệm vụ con theo tình trạng thời hạn' })
  byTiming: Record<string, number>;
}

export class AssignmentDetailDto extends AssignmentRowDto {
  @ApiProperty({ type: String, nullable: true, description: 'Sản phẩm, kết quả cần có' })
  expectedOutput: string | null;

  @ApiProperty({ enum: LEAD_BASES, enumName: 'LeadBasis' })
  leadBasis: LeadBasis;

  @ApiProperty({ type: String, nullable: true, description: 'Cơ quan chủ trì như văn bản viết' })
  leadPhrase: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Quy tắc đọc thời hạn' })
  deadlineRule: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối đặt lần đầu' })
  originalLastDay: string | null;

  @ApiProperty({ type: Boolean, description: 'Thực hiện định kỳ' })
  recurring: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  completedAt: string | null;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Chuyên viên theo dõi' })
  monitoringOfficer: NameDto | null;

  @ApiProperty({ type: () => [CoordinatorDto], description: 'Cơ quan phối hợp, kể cả của nhiệm vụ gốc' })
  coordinating: CoordinatorDto[];

  @ApiProperty({ type: () => [ResponsibleHeadDto], description: 'Người đứng đầu cơ quan chủ trì hôm nay' })
  responsibleHeads: ResponsibleHeadDto[];

  @ApiProperty({ type: () => [TakenStepDto], description: 'Từ cũ đến mới' })
  steps: TakenStepDto[];

  @ApiProperty({ type: () => [LinkedAssignmentDto], description: 'Cụ thể hóa nhiệm vụ của văn bản cấp trên' })
  carriesOut: LinkedAssignmentDto[];

  @ApiProperty({ type: () => [LinkedAssignmentDto], description: 'Được cụ thể hóa bởi' })
  carriedOutBy: LinkedAssignmentDto[];

  @ApiProperty({
    type: () => MembersDto,
    nullable: true,
    description: 'Tổng hợp nhiệm vụ con của việc giao đồng loạt',
  })
  members: MembersDto | null;

  @ApiProperty({
    enum: STEPS,
    enumName: 'Step',
    isArray: true,
    description: 'Các bước bạn làm được ngay bây giờ',
  })
  openSteps: Step[];

  @ApiProperty({ type: Boolean, description: 'Bạn có được sửa nhiệm vụ này' })
  editable: boolean;
}
