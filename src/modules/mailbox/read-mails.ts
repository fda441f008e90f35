import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { offsetOf, type Page, toPage } from '../../common/paging.js';
import { fromInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { isPermitted } from '../../domain/access/permissions.js';
import { whyNotice } from '../../domain/follow-up/explain.js';
import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import { workingDaysLate } from '../../domain/timing/timing.js';
import { Notice, NoticeSubjects } from '../notices/index.js';
import { Mail } from '../outbox/index.js';
import { Person } from '../people/index.js';
import { type Rules, RulesService } from '../rules/index.js';
import type { CarriedNoticeDto, MailDetailDto, MailListQuery, MailRowDto } from './mail.dto.js';

type Row = Omit<MailRowDto, 'recipient'> & { recipientId: string; recipientName: string };

const WHY: Readonly<Record<Mail['kind'], string>> = {
  follow_up:
    'Thư gộp các lượt nhắc đến hạn với bạn trong một lần quét; từng lượt nêu rõ văn bản, mục và quy tắc.',
  digest: 'Bản tổng hợp định kỳ gửi lãnh đạo, theo lịch trong chính sách theo dõi.',
  audit_anchor: 'Mốc của nhật ký kiểm tra, gửi định kỳ cho người kiểm tra để giữ lại và đối chiếu.',
  account:
    'Liên kết dùng một lần để mở tài khoản hoặc đặt lại mật khẩu của bạn, do quản trị hoặc chính bạn đề nghị.',
};

/** The mails of the outbox (hộp thư đi), and why each was written. */
@Injectable()
export class ReadMails {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly subjects: NoticeSubjects,
  ) {}

  /** Newest first. */
  async list(query: MailListQuery): Promise<Page<MailRowDto>> {
    const rows = this.rows();
    if (query.state) rows.andWhere('m.state = :state', { state: query.state });
    if (query.recipientId) rows.andWhere('m.recipient_id = :recipientId', { recipientId: query.recipientId });
    const total = await rows.clone().getCount();
    const page = await rows
      .orderBy('m.id', 'DESC')
      .limit(query.size)
      .offset(offsetOf(query))
      .getRawMany<Row>();
    return toPage(page.map(toRow), total, query);
  }

  /** For its recipient and for whoever may read the outbox. @throws DomainError `MAIL.NOT_FOUND` */
  async detail(caller: Caller, id: string): Promise<MailDetailDto> {
    const rows = this.rows().andWhere('m.id = :id', { id });
    if (!isPermitted(caller, 'mail.read')) rows.andWhere('m.recipient_id = :me', { me: caller.personId });
    const row = await rows.getRawOne<Row>();
    if (!row) {
      throw new DomainError('not_found', 'MAIL.NOT_FOUND', {
        title: 'No such mail',
        detail: 'Không có thư này, hoặc thư không gửi cho bạn.',
      });
    }
    return { ...toRow(row), why: WHY[row.kind], notices: await this.notices(id) };
  }

  private async notices(mailId: string): Promise<CarriedNoticeDto[]> {
    const notices = await this.database.read.find(Notice, { where: { mailId }, order: { id: 'ASC' } });
    const subjects = await this.subjects.of(notices.map((n) => n.assignmentId));
    const rules = await this.rules.at();
    return notices.flatMap((n): CarriedNoticeDto[] => {
      const subject = subjects.get(n.assignmentId);
      if (!subject) return [];
      return [
        {
          assignmentId: n.assignmentId,
          directive: subject.directiveNumber,
          clause: subject.clause,
          kind: n.kind,
          rung: n.rung,
          state: n.state,
          reason: n.reason,
          why: whyNotice(asSent(n, rules), subject, rules.calendar),
        },
      ];
    });
  }

  private rows() {
    return this.database.read
      .createQueryBuilder(Mail, 'm')
      .innerJoin(Person, 'p', 'p.id = m.recipient_id')
      .select('m.id', 'id')
      .addSelect('m.kind', 'kind')
      .addSelect('m.state', 'state')
      .addSelect('p.id', 'recipientId')
      .addSelect('p.name', 'recipientName')
      .addSelect('m.subject', 'subject')
      .addSelect('m.attempts', 'attempts')
      .addSelect('m.created_at', 'createdAt')
      .addSelect('m.not_before', 'notBefore')
      .addSelect('m.settled_at', 'settledAt')
      .addSelect('m.reason', 'reason');
  }
}

/** As its mail said it: what waited to leave counts how late the work is from the day it left. */
function asSent(notice: Notice, { policy, calendar }: Rules): PlannedNotice {
  const { lastDay, settledAt, state } = notice;
  if (lastDay === null || settledAt === null || (state !== 'sent' && state !== 'unknown'))
    return notice as PlannedNotice;
  const sentOn = officeTimeAt(fromInstant(settledAt), policy.zone).date;
  return { ...notice, workingDaysLate: workingDaysLate(lastDay, sentOn, calendar) } as PlannedNotice;
}

const toRow = ({ recipientId, recipientName, ...row }: Row): MailRowDto => ({
  ...row,
  recipient: { id: recipientId, name: recipientName },
});
