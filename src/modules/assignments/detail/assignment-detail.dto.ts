import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NameDto } from '../../../common/http/name.dto.js';
import { type Cause, CAUSES } from '../../../domain/acknowledgement/index.js';
import { type Happening, HAPPENINGS } from '../../../domain/lifecycle/happening.js';
import { type Lifecycle, LIFECYCLES, type Step, STEPS } from '../../../domain/lifecycle/lifecycle.js';
import type { StepDetail } from '../entities/assignment-step.entity.js';
import type { NamedFile } from '../../evidence/index.js';
import { ContributionDto } from '../contributions/contribution.dto.js';
import { AccountDto, ResourceDto } from '../account.dto.js';
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

  @ApiProperty({ type: String, format: 'date', nullable: true })
  to: string | null;
}

export class StepExtensionDto {
  @ApiProperty({ type: String, format: 'uuid' })
  requestId: string;

  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối đơn vị đề nghị' })
  proposedDay: string;
}

export class AmendedByDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: '512-CV/TU' })
  number: string;
}

export class NamedFileDto implements NamedFile {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, minLength: 64, maxLength: 64 })
  sha256: string;

  @ApiProperty({ type: 'integer', description: 'Số byte' })
  size: number;
}

export class StepObstacleDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'Đang chờ ai xử lý; null: đã khép lại' })
  waitingFor: string | null;
}

export class StepAcknowledgementDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3, description: 'Bậc báo cáo' })
  rung: number;

  @ApiProperty({ enum: CAUSES, enumName: 'LateCause' })
  cause: Cause;

  @ApiProperty({ type: String, description: 'Ai chịu trách nhiệm' })
  responsible: string;

  @ApiProperty({ type: String, description: 'Kế hoạch khắc phục' })
  plan: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày khắc phục xong' })
  planOn: string;
}

export class ChangedDelegateDto {
  @ApiProperty({ type: () => NameDto, nullable: true })
  from: NameDto | null;

  @ApiProperty({ type: () => NameDto, nullable: true })
  to: NameDto | null;
}

export class StepContributionDto {
  @ApiProperty({ type: () => NameDto })
  unit: NameDto;

  @ApiProperty({ type: String, nullable: true })
  content: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

export class StepDetailDto implements StepDetail {
  @ApiPropertyOptional({ type: () => ChangedLeadsDto, description: 'Chuyển cơ quan chủ trì' })
  leads?: ChangedLeadsDto;

  @ApiPropertyOptional({ type: () => ChangedTermDto, description: 'Đổi hạn cuối' })
  lastDay?: ChangedTermDto;

  @ApiPropertyOptional({ type: () => StepExtensionDto, description: 'Đề nghị gia hạn mà bước này nói đến' })
  extension?: StepExtensionDto;

  @ApiPropertyOptional({ type: () => AmendedByDto, description: 'Văn bản sửa đổi thời hạn' })
  amendedBy?: AmendedByDto;

  @ApiPropertyOptional({ type: () => ChangedDelegateDto, description: 'Phân công người thực hiện' })
  delegate?: ChangedDelegateDto;

  @ApiPropertyOptional({ type: () => StepContributionDto, description: 'Phần việc của cơ quan phối hợp' })
  contribution?: StepContributionDto;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Hạn cuối của kỳ báo cáo' })
  occurrence?: string;

  @ApiPropertyOptional({ type: () => [NamedFileDto], description: 'Tệp minh chứng báo cáo nêu' })
  files?: readonly NamedFileDto[];

  @ApiPropertyOptional({ type: () => AccountDto, description: 'Đầu vào, sản phẩm, hiệu quả như đã báo cáo' })
  account?: AccountDto;

  @ApiPropertyOptional({
    type: () => StepObstacleDto,
    description: 'Khó khăn, vướng mắc mà bước này nói đến',
  })
  obstacle?: StepObstacleDto;

  @ApiPropertyOptional({
    type: () => StepAcknowledgementDto,
    description: 'Bậc đã nắm và kế hoạch khắc phục',
  })
  acknowledgement?: StepAcknowledgementDto;
}

export class TakenStepDto {
  @ApiProperty({ enum: HAPPENINGS, enumName: 'Happening' })
  step: Happening;

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

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Làm thay ai trong thời gian người đó vắng mặt',
  })
  onBehalfOf: NameDto | null;

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

  @ApiProperty({ type: String, nullable: true, description: 'null: văn bản mật' })
  content: string | null;

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

  @ApiProperty({ type: () => [ResourceDto], nullable: true, description: 'Nguồn lực đầu vào' })
  inputs: readonly ResourceDto[] | null;

  @ApiProperty({ type: String, nullable: true, description: 'Sản phẩm đã giao' })
  deliveredOutput: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Hiệu quả' })
  effect: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Cơ quan chủ trì như văn bản viết' })
  leadPhrase: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Quy tắc đọc thời hạn' })
  deadlineRule: string | null;

  @ApiProperty({ type: Boolean, description: 'Thực hiện định kỳ' })
  recurring: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  completedAt: string | null;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Chuyên viên theo dõi' })
  monitoringOfficer: NameDto | null;

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Người của cơ quan chủ trì được phân công',
  })
  delegate: NameDto | null;

  @ApiProperty({ type: Boolean, description: 'Bạn phân công được nhiệm vụ này cho người của đơn vị' })
  delegable: boolean;

  @ApiProperty({
    type: () => [ContributionDto],
    description: 'Phần việc của các cơ quan phối hợp, kể cả của nhiệm vụ gốc; trễ hạn tính riêng',
  })
  contributions: ContributionDto[];

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
