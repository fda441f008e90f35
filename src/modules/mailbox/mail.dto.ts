import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { PageQuery } from '../../common/paging.js';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/follow-up/notice.js';
import { NOTICE_STATES, type NoticeState } from '../notices/index.js';
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from '../outbox/index.js';

export class MailListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MAIL_STATES, enumName: 'MailState' })
  @IsOptional()
  @IsIn(MAIL_STATES)
  state?: MailState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  recipientId?: string;
}

export class MailRowDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MAIL_KINDS, enumName: 'MailKind' })
  kind: MailKind;

  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState' })
  state: MailState;

  @ApiProperty({ type: () => NameDto })
  recipient: NameDto;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'null: chưa soạn; thư được soạn ngay trước khi gửi',
  })
  subject: string | null;

  @ApiProperty({ type: 'integer', description: 'Số lần đã thử gửi' })
  attempts: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Không gửi trước lúc này' })
  notBefore: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  settledAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao chưa gửi được, hoặc không gửi' })
  reason: string | null;
}

export class CarriedNoticeDto {
  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ type: String, description: 'Số văn bản', example: '484-CV/TU' })
  directive: string;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: 'integer', nullable: true })
  rung: number | null;

  @ApiProperty({ enum: NOTICE_STATES, enumName: 'NoticeState' })
  state: NoticeState;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, description: 'Vì sao có lượt nhắc này' })
  why: string;
}

export class MailDetailDto extends MailRowDto {
  @ApiProperty({ type: String, description: 'Vì sao bạn nhận thư này' })
  why: string;

  @ApiProperty({ type: () => [CarriedNoticeDto], description: 'Các lượt nhắc thư mang' })
  notices: CarriedNoticeDto[];
}
