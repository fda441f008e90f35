import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { fromInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { DigestOccasion } from '../../domain/follow-up/plan-digests.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import { isBornOverdue, workingDaysLate } from '../../domain/timing/timing.js';
import {
  type DigestList,
  type DigestTask,
  renderDigest,
  type RenderedMessage,
} from '../../mail/messages/index.js';
import type { ComposedMail, Mail, MailComposer } from '../outbox/index.js';
import { withPauses } from '../notices/index.js';
import { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { DigestFigures, type Figures, type Listed } from './digest-figures.js';
import { Digest } from './entities/digest.entity.js';

/** Writes a leader's digest from the figures of the moment it is sent. */
@Injectable()
export class DigestComposer implements MailComposer {
  readonly kind = 'digest';

  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly figures: DigestFigures,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async compose(mail: Mail, atMs: number): Promise<ComposedMail | { nothing: string }> {
    const leader = await this.database.read.findOneBy(Person, { id: mail.recipientId });
    const digest = await this.database.read.findOneBy(Digest, { mailId: mail.id });
    if (!digest || !leader?.active || !leader.roles.includes('leader')) {
      return { nothing: 'Người nhận không còn nhận bản tổng hợp.' };
    }
    const rendered = await this.render(leader, digest, atMs, mail.id);
    return {
      to: { name: leader.name, address: leader.email },
      subject: rendered.subject,
      html: rendered.html,
      text: rendered.text,
      thread: `digest.${leader.id}`,
      list: { id: 'ban-tong-hop', name: 'Đôn đốc: bản tổng hợp' },
    };
  }

  /** A digest carries nothing whose state would have to follow the mail's. */
  async settle(): Promise<void> {}

  /** The digest as it would be sent to `leader` at `atMs`. */
  async render(
    leader: Person,
    occasion: DigestOccasion,
    atMs: number,
    mailId: string,
  ): Promise<RenderedMessage> {
    const rules = await this.rules.forPlanning(atMs);
    const figures = await this.figures.of(leader, occasion.dueOn, atMs);
    const list = await this.listWriter(figures, await this.plansOf(figures, rules.now.date), rules);
    const { publicUrl } = this.config.http;
    return renderDigest({
      recipient: { name: leader.name },
      officeName: this.config.mail.officeName,
      period: occasion.variant,
      date: rules.now.date,
      since: figures.since,
      dueWithinDays: rules.policy.digest.dueWithinDays,
      totals: {
        open: figures.open,
        overdue: figures.overdue.total,
        dueNext: figures.dueNext.total,
        newlyOverdue: figures.newlyOverdue.total,
        completed: figures.completed.total,
      },
      lateByUnit: figures.lateByUnit.map((u) => ({
        unit: u.unit,
        overdue: u.overdue,
        longestWorkingDaysLate: workingDaysLate(u.earliest, rules.now.date, rules.calendar),
      })),
      worst: list(figures.overdue),
      changes: {
        newlyOverdue: list(figures.newlyOverdue),
        completed: list(figures.completed),
        extended: list(figures.extended),
      },
      obstacles: this.obstacles(figures, rules),
      dueNext: list(figures.dueNext),
      links: {
        list: `${publicUrl}/assignments?timing=overdue`,
        whyThisMail: `${publicUrl}/mails/${mailId}`,
      },
    });
  }

  /** Until when the recovery plans of late work run that are not over. */
  private async plansOf(
    { overdue, newlyOverdue }: Figures,
    today: LocalDate,
  ): Promise<Map<string, LocalDate>> {
    const lines = [...overdue.lines, ...newlyOverdue.lines];
    const ids = [...new Set(lines.map((line) => line.assignmentId))];
    if (ids.length === 0) return new Map();
    const among = { where: (column: string) => `${column} IN (:...ids)`, values: { ids } };
    const answered = await withPauses(
      this.database.read,
      ids.map((id) => ({ id })),
      among,
      null,
    );
    return new Map(
      answered.flatMap(({ id, pauses = [] }) => {
        const lastDay = lines.find((line) => line.assignmentId === id)?.lastDay;
        const until = pauses
          .filter((pause) => pause.lastDay === lastDay && pause.until >= today)
          .map((pause) => pause.until)
          .sort()
          .at(-1);
        return until === undefined ? [] : [[id, until] as const];
      }),
    );
  }

  private obstacles({ obstacles }: Figures, { calendar, now }: PlanningRules): DigestList {
    return {
      total: obstacles.length,
      tasks: obstacles.map((line): DigestTask => {
        const url = `${this.config.http.publicUrl}/assignments/${line.assignmentId}?obstacle=${line.obstacleId}`;
        if (line.secrecy !== 'none') return { secret: true, url };
        const body = line.waitingKind === 'standing' ? 'Thường trực' : 'Văn phòng';
        return {
          directiveNumber: line.directiveNumber,
          clause: line.clause,
          content: line.title,
          unit: line.unit ?? 'Văn phòng',
          head: null,
          lastDay: null,
          workingDaysLate: null,
          waiting: {
            name: line.waitingName ?? body,
            workingDays: Math.max(0, calendar.workingDaysBetween(line.sinceOn, now.date)),
          },
          url,
        };
      }),
    };
  }

  private async listWriter(
    figures: Figures,
    plans: ReadonlyMap<string, LocalDate>,
    rules: PlanningRules,
  ): Promise<(listed: Listed) => DigestList> {
    const { calendar, directory, now, policy } = rules;
    const { overdue, newlyOverdue, completed, extended, dueNext } = figures;
    const all = [overdue, newlyOverdue, completed, extended, dueNext].flatMap((l) => l.lines);
    const heads = new Map(all.map((line) => [line.unitId, directory.headOf(line.unitId)?.personId]));
    const ids = [...new Set([...heads.values()].filter((id) => id !== undefined))];
    const people = ids.length > 0 ? await this.database.read.findBy(Person, { id: In(ids) }) : [];
    const names = new Map(people.map((p) => [p.id, p.name]));
    return ({ total, lines }) => ({
      total,
      tasks: lines.map((line): DigestTask => {
        const url = `${this.config.http.publicUrl}/assignments/${line.assignmentId}`;
        if (line.secrecy !== 'none') return { secret: true, url };
        const acceptedOn = line.completedAt && officeTimeAt(fromInstant(line.completedAt), policy.zone).date;
        // Late or not is judged by the day of the report, however long the office took to accept it; and work that
        // came to its unit after the last day is neither.
        const completedOn = acceptedOn && (line.submittedOn ?? acceptedOn);
        const lastDay = isBornOverdue(line) ? null : line.lastDay;
        const late = lastDay === null ? 0 : workingDaysLate(lastDay, completedOn ?? now.date, calendar);
        return {
          directiveNumber: line.directiveNumber,
          clause: line.clause,
          content: line.content,
          unit: line.unit,
          head: names.get(heads.get(line.unitId) ?? '') ?? null,
          lastDay,
          workingDaysLate: late > 0 ? late : null,
          completedOn,
          extendedFrom: line.extendedFrom ?? null,
          planOn: plans.get(line.assignmentId) ?? null,
          url,
        };
      }),
    });
  }
}
