import { ApiProperty } from '@nestjs/swagger';
import {
  DRAFT_LEAD_BASES,
  DRAFT_ORIGINS,
  DRAFT_SECRECY,
  DRAFT_URGENCY,
  type DraftLeadBasis,
  type DraftOrigin,
  type DraftSecrecy,
  type DraftUrgency,
} from '../../../domain/intake/intake.js';
import { MATCH_REASONS, type MatchReason, type OrganKind } from '../../../domain/organs/index.js';

export const ORGAN_KINDS = ['unit', 'group'] as const satisfies readonly OrganKind[];

export class SpanDto {
  @ApiProperty({ type: 'integer', description: 'Đếm theo đơn vị UTF-16 của `text`' })
  start: number;

  @ApiProperty({ type: 'integer' })
  end: number;
}

export class OrganDto {
  @ApiProperty({ enum: ORGAN_KINDS, enumName: 'OrganKind' })
  kind: OrganKind;

  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;
}

export class OrganCandidateDto extends OrganDto {
  @ApiProperty({ type: Number, minimum: 0, maximum: 1 })
  score: number;

  @ApiProperty({ enum: MATCH_REASONS, enumName: 'MatchReason' })
  reason: MatchReason;

  @ApiProperty({ type: String, description: 'Vì sao, tiếng Việt' })
  why: string;
}

export class MentionDto {
  @ApiProperty({ type: String, description: 'Như văn bản viết' })
  phrase: string;

  @ApiProperty({ type: () => SpanDto, nullable: true, description: 'Chỗ trong `text`' })
  span: SpanDto | null;

  @ApiProperty({ type: () => OrganDto, nullable: true })
  organ: OrganDto | null;

  @ApiProperty({
    enum: ['match', 'person'],
    enumName: 'DecidedBy',
    nullable: true,
    description: 'null: chưa ai chọn, xem candidates',
  })
  by: 'match' | 'person' | null;

  @ApiProperty({ type: () => [OrganCandidateDto], description: 'Các lựa chọn, khả năng cao trước' })
  candidates: OrganCandidateDto[];
}

export class UpperTaskDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  directiveNumber: string;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

export class SuggestedUpperDto extends UpperTaskDto {
  @ApiProperty({ type: Number, minimum: 0, maximum: 1 })
  score: number;
}

class DraftSpansDto {
  @ApiProperty({ type: () => [SpanDto] })
  text: SpanDto[];

  @ApiProperty({ type: () => SpanDto, nullable: true })
  deadline: SpanDto | null;
}

export class DraftDto {
  @ApiProperty({ type: String, description: 'Trong lần tiếp nhận này', example: 'd1' })
  id: string;

  @ApiProperty({ enum: ['kept', 'discarded'], enumName: 'DraftState' })
  state: 'kept' | 'discarded';

  @ApiProperty({ enum: DRAFT_ORIGINS, enumName: 'DraftOrigin' })
  origin: DraftOrigin;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Lấy từ nhiệm vụ thứ mấy máy đọc được, từ 0',
  })
  sources: number[];

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ type: String, nullable: true })
  expectedOutput: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Việc phải xong trước, như văn bản viết' })
  dependsOn: string | null;

  @ApiProperty({ type: () => [MentionDto] })
  leads: MentionDto[];

  @ApiProperty({ enum: DRAFT_LEAD_BASES, enumName: 'DraftLeadBasis', nullable: true })
  leadBasis: DraftLeadBasis | null;

  @ApiProperty({ type: () => [MentionDto] })
  coordinating: MentionDto[];

  @ApiProperty({ type: String, nullable: true })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;

  @ApiProperty({ type: Boolean })
  recurring: boolean;

  @ApiProperty({ type: Boolean, description: 'Người xem xét đã xác nhận hạn cuối' })
  deadlineConfirmed: boolean;

  @ApiProperty({ type: () => [UpperTaskDto], description: 'Nhiệm vụ cấp trên được cụ thể hóa' })
  carriesOut: UpperTaskDto[];

  @ApiProperty({ type: () => [SuggestedUpperDto] })
  suggestedUppers: SuggestedUpperDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'Độ chắc chắn 0 … 1 của từng trường máy đọc được',
  })
  confidence: Record<string, number>;

  @ApiProperty({ type: () => DraftSpansDto })
  spans: DraftSpansDto;

  @ApiProperty({ type: [String], description: 'Những điều máy đọc thấy cần để ý' })
  flags: string[];
}

export class IntakeHeaderDto {
  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ type: String, nullable: true })
  type: string | null;

  @ApiProperty({ type: () => MentionDto, description: 'Cơ quan ban hành' })
  issuer: MentionDto;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  issuedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty({ type: String, nullable: true })
  signerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  signerCapacity: string | null;

  @ApiProperty({ type: String, nullable: true })
  signerTitle: string | null;

  @ApiProperty({ type: [String] })
  recipients: string[];

  @ApiProperty({ type: [String], description: 'Số văn bản được thực hiện' })
  implements: string[];

  @ApiProperty({ type: [String] })
  replyTo: string[];

  @ApiProperty({ type: [String] })
  refersTo: string[];

  @ApiProperty({ enum: DRAFT_SECRECY, enumName: 'Secrecy' })
  secrecy: DraftSecrecy;

  @ApiProperty({ enum: DRAFT_URGENCY, enumName: 'Urgency' })
  urgency: DraftUrgency;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Chuyên viên theo dõi; null: người xác nhận',
  })
  monitoringOfficerId: string | null;
}
