import { ApiProperty } from '@nestjs/swagger';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/follow-up/notice.js';
import type { Audience } from '../../domain/follow-up/policy.js';
import { DirectiveNameDto } from '../assignments/index.js';
import { AUDIENCES } from '../notices/index.js';

class ReplannedDto {
  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({ type: String, example: '3.2' })
  clause: string;

  @ApiProperty({ type: String, description: 'Cơ quan chủ trì' })
  leadUnit: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

export const NOTICE_CHANGES = ['appears', 'disappears', 'moves'] as const;

export class ReplannedNoticeDto extends ReplannedDto {
  @ApiProperty({ enum: NOTICE_CHANGES, enumName: 'NoticeChange' })
  change: (typeof NOTICE_CHANGES)[number];

  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: 'integer', nullable: true })
  rung: 1 | 2 | 3 | null;

  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ enum: AUDIENCES, enumName: 'Audience' })
  audience: Audience;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày nhắc theo quy định đang dùng',
  })
  before: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ngày nhắc theo quy định mới' })
  after: string | null;
}

export class ReplannedTermDto extends ReplannedDto {
  @ApiProperty({ type: String, description: 'Cụm từ trong văn bản' })
  deadlinePhrase: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Hạn cuối đọc theo quy định mới',
  })
  readLastDay: string | null;
}

export class CancelledNoticeDto extends ReplannedDto {
  @ApiProperty({ type: String, format: 'uuid' })
  noticeId: string;

  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: String })
  rule: string;
}

export class ReplanTotalsDto {
  @ApiProperty({ type: 'integer' })
  appears: number;

  @ApiProperty({ type: 'integer' })
  disappears: number;

  @ApiProperty({ type: 'integer' })
  moves: number;

  @ApiProperty({ type: 'integer', description: 'Lượt nhắc đã lập, chưa gửi, sẽ bị hủy' })
  cancelled: number;

  @ApiProperty({ type: 'integer', description: 'Nhiệm vụ mà cụm từ thời hạn sẽ được đọc ra ngày khác' })
  terms: number;
}

export class ReplanDto {
  @ApiProperty({ type: String, format: 'date' })
  from: string;

  @ApiProperty({ type: String, format: 'date' })
  to: string;

  @ApiProperty({ type: () => ReplanTotalsDto })
  totals: ReplanTotalsDto;

  @ApiProperty({ type: () => [ReplannedNoticeDto], description: 'Nhiều nhất 500, sớm nhất trước' })
  notices: ReplannedNoticeDto[];

  @ApiProperty({ type: () => [CancelledNoticeDto], description: 'Nhiều nhất 500' })
  cancelled: CancelledNoticeDto[];

  @ApiProperty({
    type: () => [ReplannedTermDto],
    description: 'Không tự đổi: Văn phòng sửa từng nhiệm vụ nếu đồng ý. Nhiều nhất 500.',
  })
  terms: ReplannedTermDto[];
}
