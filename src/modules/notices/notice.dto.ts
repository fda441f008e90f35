import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NameDto } from '../../common/http/name.dto.js';
import { type Capacity, NOTICE_KINDS, type NoticeKind } from '../../domain/follow-up/notice.js';
import type { Audience } from '../../domain/follow-up/policy.js';
import { NOTICE_STATES, type NoticeState } from './entities/notice.entity.js';

const CAPACITIES = ['self', 'acting', 'stand_in', 'fallback'] as const satisfies readonly Capacity[];
export const AUDIENCES = [
  'contacts',
  'head',
  'supervisor',
  'standing',
  'monitoring',
] as const satisfies readonly Audience[];

export class NoticeRecipientDto extends NameDto {
  @ApiPropertyOptional({
    type: String,
    format: 'email',
    description: 'Chỉ Văn phòng, quản trị, kiểm tra thấy',
  })
  email?: string;
}

export class NoticeDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bậc báo cáo' })
  rung: number | null;

  @ApiProperty({ type: String, example: 'reminder-3' })
  rule: string;

  @ApiProperty({ type: String, description: 'Lần nào của quy tắc đó' })
  occurrence: string;

  @ApiProperty({ type: () => NoticeRecipientDto })
  recipient: NoticeRecipientDto;

  @ApiProperty({ enum: CAPACITIES, enumName: 'Capacity', description: 'Nhận với tư cách gì' })
  capacity: Capacity;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày đến lượt' })
  dueOn: string;

  @ApiProperty({ type: 'integer' })
  workingDaysLate: number;

  @ApiProperty({ enum: NOTICE_STATES, enumName: 'NoticeState' })
  state: NoticeState;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao không gửi hoặc hủy' })
  reason: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  plannedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  settledAt: string | null;
}

export class UpcomingNoticeDto {
  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: 'integer', nullable: true })
  rung: number | null;

  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ type: String })
  occurrence: string;

  @ApiProperty({ enum: AUDIENCES, enumName: 'Audience', description: 'Gửi ai' })
  audience: Audience;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày đến lượt' })
  dueOn: string;
}

export class AssignmentNoticesDto {
  @ApiProperty({ type: () => [NoticeDto], description: 'Sổ nhắc, mới nhất trước' })
  notices: NoticeDto[];

  @ApiProperty({
    type: () => [UpcomingNoticeDto],
    description: 'Những lượt sắp tới nếu đơn vị chưa báo cáo và thời hạn không đổi',
  })
  upcoming: UpcomingNoticeDto[];
}
