import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectEntities, selectRows } from '../../database/rows.js';
import { eventIsStale, eventOf, isToldNow } from '../../domain/follow-up/events.js';
import { whatNext, whyNotice } from '../../domain/follow-up/explain.js';
import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import type { NoticePlanner } from '../../domain/follow-up/plan-notices.js';
import { silentTracks } from '../../domain/follow-up/pauses.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { FollowUpItem, FollowUpSection, FollowUpView } from '../../mail/messages/index.js';
import type { ComposedMail, Mail, MailComposer, Settlement } from '../outbox/index.js';
import { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { Notice } from './entities/notice.entity.js';
import { type NoticeSubject, NoticeSubjects } from './notice-subjects.js';
import { type ToldNotice, toldEvents } from './told-events.js';
import { partOf } from './notice-part.js';
import { planAgain } from './plan-again.js';

/** Writes the follow-up mail: one to a person, with every notice a sweep found for them. */
@Injectable()
export class FollowUpComposer implements MailComposer {
  readonly kind = 'follow_up';
  /** What comes next, by last day: the same for all mails of a planner's moment. */
  private readonly nextSteps = new WeakMap<NoticePlanner, Map<LocalDate, string | null>>();

  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly subjects: NoticeSubjects,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async compose(mail: Mail, atMs: number): Promise<ComposedMail | { nothing: string }> {
    const em = this.database.read;
    const rules = await this.rules.forPlanning(atMs);
    const notices = await selectEntities(em, Notice, "WHERE e.mail_id = :id AND e.state = 'planned'", {
      id: mail.id,
    });
    const subjects = await this.subjects.of(notices.map((n) => n.assignmentId));
    const events = await toldEvents(em, notices);
    const due = await this.dropStale(notices, subjects, rules, atMs);
    const [recipient] = await selectRows<Pick<Person, 'name' | 'email'>>(
      em,
      'SELECT name, email FROM person WHERE id = :id',
      { id: mail.recipientId },
    );
    if (due.length === 0 || !recipient) return { nothing: 'Không còn nội dung cần nhắc.' };

    const names = await this.names(notices.map((n) => n.onBehalfOfId).filter((id) => id !== null));
    const item = this.itemWriter(subjects, names, events, rules);
    const followUp: FollowUpView = {
      recipient: { name: recipient.name },
      officeName: this.config.mail.officeName,
      date: rules.now.date,
      sections: sectionsOf(due, item),
      links: {
        list: `${this.config.http.publicUrl}/assignments`,
        whyThisMail: `${this.config.http.publicUrl}/mails/${mail.id}`,
      },
    };
    return {
      to: { name: recipient.name, address: recipient.email },
      followUp,
      thread: threadOf(due, mail.recipientId),
      list: { id: 'nhac-viec', name: 'Đôn đốc: nhắc việc' },
    };
  }

  async settle(
    em: EntityManager,
    mailId: string,
    end: Settlement,
    reason: string | null,
    at: string,
  ): Promise<void> {
    // `unknown` ones too: the worker that was given up for dead may come back with the answer.
    await selectRows(
      em,
      `UPDATE notice SET state = :end, reason = :reason, settled_at = :at
       WHERE mail_id = :mailId AND state IN ('planned', 'unknown')`,
      { mailId, end, reason, at },
    );
  }

  /**
   * A notice still holds if the planner would plan the very same one now; the others are cancelled with the reason. How
   * late the work is counts from now: the mail may have waited for the office to open or for the mail server.
   */
  private async dropStale(
    notices: readonly Notice[],
    subjects: ReadonlyMap<string, NoticeSubject>,
    rules: PlanningRules,
    atMs: number,
  ): Promise<Notice[]> {
    const stale = new Map<string, string>();
    const due = notices.flatMap((notice): Notice[] => {
      const subject = subjects.get(notice.assignmentId);
      const again = subject ? stillDue(notice, subject, rules) : 'Nhiệm vụ không còn.';
      if (typeof again !== 'string') return [again];
      stale.set(notice.id, again);
      return [];
    });
    if (stale.size > 0) {
      await this.database.transaction(async ({ em }) => {
        for (const [id, reason] of stale) {
          await em.update(
            Notice,
            { id, state: 'planned' },
            { state: 'cancelled', reason, settledAt: toInstant(atMs) },
          );
        }
      });
    }
    return due;
  }

  private itemWriter(
    subjects: ReadonlyMap<string, NoticeSubject>,
    names: ReadonlyMap<string, string>,
    events: ReadonlyMap<string, ToldNotice>,
    rules: PlanningRules,
  ): (notice: Notice) => FollowUpItem {
    const { policy, calendar, now, planner } = rules;
    const next = (lastDay: LocalDate): string | null => {
      const known = this.nextSteps.get(planner) ?? new Map<LocalDate, string | null>();
      this.nextSteps.set(planner, known);
      if (!known.has(lastDay)) known.set(lastDay, whatNext(lastDay, now.date, policy, calendar));
      return known.get(lastDay) ?? null;
    };
    const nextOf = (lastDay: LocalDate, { followed }: NoticeSubject): string | null => {
      const { pauses = [], leadUnitIds } = followed;
      if (pauses.length === 0) return next(lastDay);
      const asLeft = silentTracks(pauses, leadUnitIds, lastDay, calendar);
      return whatNext(lastDay, now.date, policy, calendar, asLeft);
    };
    return (notice) => {
      const subject = subjects.get(notice.assignmentId) as NoticeSubject;
      const told = events.get(notice.id) ?? null;
      if (told?.obstacle && !subject.secret) return this.obstacleItem(notice, subject, told, names, rules);
      const common = {
        assignmentId: notice.assignmentId,
        url: `${this.config.http.publicUrl}/assignments/${notice.assignmentId}`,
        onBehalfOf: notice.onBehalfOfId ? (names.get(notice.onBehalfOfId) ?? null) : null,
      };
      if (subject.secret) return { ...common, secret: true };
      const late = notice.kind === 'overdue' || notice.kind === 'escalation';
      const { lastDay, part, contribution } = partOf(notice, subject);
      return {
        ...common,
        part,
        directiveNumber: subject.directiveNumber,
        directiveIssuedOn: subject.directiveIssuedOn,
        clause: subject.clause,
        content: contribution ? `Phần việc phối hợp: ${contribution.content}` : subject.content,
        leadUnit: subject.leadUnit,
        deadlinePhrase: contribution ? null : subject.deadlinePhrase,
        lastDay,
        lastTime: part === null ? subject.followed.lastTime : null,
        workingDaysLate: late ? notice.workingDaysLate : null,
        workingDaysLeft:
          lastDay === null || lastDay < now.date
            ? null
            : Math.max(0, calendar.workingDaysBetween(now.date, lastDay)),
        event: told,
        acknowledgeUrl: notice.kind === 'escalation' ? `${common.url}?acknowledge=${notice.rung ?? 1}` : null,
        why: whyNotice(notice as PlannedNotice, subject, calendar),
        next:
          lastDay !== null && (late || notice.kind === 'reminder') && !contribution
            ? nextOf(lastDay, subject)
            : null,
      };
    };
  }

  /**
   * What is said of an obstacle: it, and where it stands. Not the task itself, since whoever is asked to solve it need not
   * take part in that.
   */
  private obstacleItem(
    notice: Notice,
    subject: NoticeSubject,
    told: ToldNotice,
    names: ReadonlyMap<string, string>,
    { calendar }: PlanningRules,
  ): FollowUpItem {
    const { directiveNumber, clause } = subject;
    return {
      assignmentId: notice.assignmentId,
      url: `${this.config.http.publicUrl}/assignments/${notice.assignmentId}?obstacle=${told.obstacle?.id ?? ''}`,
      onBehalfOf: notice.onBehalfOfId ? (names.get(notice.onBehalfOfId) ?? null) : null,
      directiveNumber,
      directiveIssuedOn: subject.directiveIssuedOn,
      clause,
      content: told.obstacle?.title ?? '',
      leadUnit: subject.leadUnit,
      deadlinePhrase: null,
      lastDay: null,
      lastTime: null,
      workingDaysLate: null,
      workingDaysLeft: null,
      event: told,
      why: whyNotice(notice as PlannedNotice, { directiveNumber, clause, deadlinePhrase: null }, calendar),
      next: null,
    };
  }

  private async names(personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const people = await this.database.read.findBy(Person, { id: In([...new Set(personIds)]) });
    return new Map(people.map((p) => [p.id, p.name]));
  }
}

/** As it holds now; or why it need not be sent any more. */
function stillDue(notice: Notice, subject: NoticeSubject, rules: PlanningRules): Notice | string {
  const event = eventOf(notice.rule);
  if (event === null) {
    const again = planAgain(notice, subject.followed, rules.planner);
    return typeof again === 'string' ? again : { ...notice, workingDaysLate: again.workingDaysLate };
  }
  const { lifecycle, monitoringOfficerId } = subject.followed;
  const toldNow = isToldNow(event, notice, monitoringOfficerId, rules.directory);
  return eventIsStale(event, { lifecycle, extension: subject.extension, toldNow }) ?? notice;
}

function sectionsOf(notices: readonly Notice[], item: (notice: Notice) => FollowUpItem): FollowUpSection[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = `${notice.kind} ${notice.rung ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()].map((group) => ({
    kind: (group[0] as Notice).kind,
    rung: (group[0] as Notice).rung as FollowUpSection['rung'],
    items: group.map(item),
  }));
}

/** Mails about one assignment form its thread; mails about several, the reader's. */
function threadOf(notices: readonly Notice[], recipientId: string): string {
  const [first] = notices;
  const one = first && notices.every((n) => n.assignmentId === first.assignmentId);
  return one ? `assignment.${first.assignmentId}` : `follow-up.${recipientId}`;
}
