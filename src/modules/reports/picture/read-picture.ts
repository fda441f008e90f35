import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import { ageBandsOn, countAges, trendOf, weekEndsUntil } from '../../../domain/reports/index.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { addDays } from '../../../domain/time/local-date.js';
import { workingDaysLate } from '../../../domain/timing/timing.js';
import { assignmentConditions, type AssignmentFilters } from '../../assignments/index.js';
import { type PlanningRules, RulesService } from '../../rules/index.js';
import { countByBucket, countByKeyAndBucket } from '../count-by-bucket.js';
import { countByLead } from '../count-by-lead.js';
import { namesOf } from '../names.js';
import type { ScopeQuery } from '../scope.dto.js';
import { scopeOf } from '../scope.js';
import { totalsOf } from '../totals.js';
import type {
  DirectiveFiguresDto,
  DueNextDto,
  LateUnitDto,
  PictureDirectiveDto,
  PictureDto,
} from './picture.dto.js';
import { countByLastDay } from './count-by-last-day.js';
import { readTrend } from './trend-rows.js';

const WEEKS = 12;
const DUE_WITHIN_DAYS = 30;

/** The leader's picture: what is late and who answers for it, and where it goes. Each number is a list's. */
@Injectable()
export class ReadPicture {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `UNIT.NOT_FOUND`, `DIRECTIVE.NOT_FOUND` */
  async of(caller: Caller, asked: ScopeQuery): Promise<PictureDto> {
    const em = this.database.read;
    const rules = await this.rules.forPlanning();
    const { now, calendar } = rules;
    const { filters, shown } = await scopeOf(em, caller, asked);
    const where = (more: AssignmentFilters) => assignmentConditions(caller, { ...filters, ...more }, rules);
    const counts = await countByKeyAndBucket(em, 'directive', where({}), rules);
    const overdueDays = await countByLastDay(em, where({ timing: 'overdue' }));
    const weeks = weekEndsUntil(now, WEEKS, rules.policy.zone);
    const trend = await readTrend(em, where({}), weeks, rules);
    const points = trendOf(
      weeks.map(({ at }) => at),
      trend.standing,
      trend.steps,
    );
    return {
      at: toInstant(now.epochMs),
      scope: shown,
      totals: totalsOf(counts),
      overdue: overdueDays.reduce((sum, { count }) => sum + count, 0),
      handedInLate: totalsOf(
        await countByBucket(em, where({ bucket: 'open_overdue', lifecycle: 'submitted' }), rules),
      ).total,
      lateByUnit: await this.lateByUnit(em, caller, filters, rules),
      byDirective: await directives(em, counts),
      ages: countAges(ageBandsOn(now.date, calendar), overdueDays),
      trend: weeks.map(({ from, to }, i) => ({
        from,
        to,
        open: points[i]?.open ?? 0,
        overdue: points[i]?.overdue ?? 0,
        completed: points[i]?.completed ?? 0,
        completedInWeek: trend.completedInWeek[i] ?? 0,
      })),
      dueNext: await dueNext(em, where, rules),
    };
  }

  private async lateByUnit(
    em: EntityManager,
    caller: Caller,
    filters: AssignmentFilters,
    rules: PlanningRules,
  ): Promise<LateUnitDto[]> {
    const { now, calendar, directory } = rules;
    const counts = await countByLead(em, caller, { ...filters, timing: 'overdue' }, rules);
    const heads = new Map(
      counts.flatMap(({ unitId }) => {
        const head = unitId === null ? null : directory.headOf(unitId);
        return unitId === null || head === null ? [] : [[unitId, head] as const];
      }),
    );
    const units = await namesOf(
      em,
      'unit',
      counts.map(({ unitId }) => unitId),
    );
    const people = await namesOf(
      em,
      'person',
      [...heads.values()].map(({ personId }) => personId),
    );
    const rows = counts.map(({ unitId, count, earliest }): LateUnitDto => {
      const head = heads.get(unitId ?? '');
      const person = people.get(head?.personId ?? '');
      const last = earliest ?? now.date;
      return {
        unit: units.get(unitId ?? '') ?? null,
        head: head && person ? { ...person, capacity: head.capacity } : null,
        overdue: count,
        earliest: last,
        workingDaysLate: workingDaysLate(last, now.date, calendar),
      };
    });
    return rows.sort(
      (a, b) =>
        b.overdue - a.overdue ||
        b.workingDaysLate - a.workingDaysLate ||
        byName.compare(a.unit?.name ?? '', b.unit?.name ?? ''),
    );
  }
}

const byName = new Intl.Collator('vi', { numeric: true });

async function dueNext(
  em: EntityManager,
  where: (more: AssignmentFilters) => ReturnType<typeof assignmentConditions>,
  { now, calendar }: PlanningRules,
): Promise<DueNextDto> {
  const [from, to] = [now.date, addDays(now.date, DUE_WITHIN_DAYS)];
  const rows = await countByLastDay(em, where({ owed: 'true', dueFrom: from, dueTo: to }));
  const counts = new Map(rows.map(({ lastDay, count }) => [lastDay, count]));
  return {
    from,
    to,
    total: rows.reduce((sum, { count }) => sum + count, 0),
    days: Array.from({ length: DUE_WITHIN_DAYS + 1 }, (_, i) => {
      const date = addDays(from, i);
      return { date, isWorkingDay: calendar.isWorkingDay(date), count: counts.get(date) ?? 0 };
    }),
  };
}

/** Those with most overdue first; then the latest. */
async function directives(
  em: EntityManager,
  counts: Awaited<ReturnType<typeof countByKeyAndBucket>>,
): Promise<DirectiveFiguresDto[]> {
  const ids = [...new Set(counts.map(({ key }) => key))];
  if (ids.length === 0) return [];
  const named = await selectRows<PictureDirectiveDto & { secrecy: string }>(
    em,
    'SELECT id, number, issued_on AS "issuedOn", subject, secrecy FROM directive WHERE id IN (:...ids)',
    { ids },
  );
  return named
    .map(({ secrecy, ...directive }) => ({
      ...directive,
      subject: isSecret(secrecy) ? null : directive.subject,
    }))
    .map((directive) => ({ directive, totals: totalsOf(counts.filter(({ key }) => key === directive.id)) }))
    .sort(
      (a, b) =>
        b.totals.open_overdue - a.totals.open_overdue ||
        (a.directive.issuedOn < b.directive.issuedOn ? 1 : -1),
    );
}
