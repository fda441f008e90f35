import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import type { Caller } from '../../../domain/access/caller.js';
import { type Period, periodOf, ratesOf } from '../../../domain/reports/index.js';
import { formatVietnameseDate, type LocalDate } from '../../../domain/time/local-date.js';
import {
  type AssignmentFilters,
  assignmentConditions,
  type BucketTotalsDto,
} from '../../assignments/index.js';
import { RulesService } from '../../rules/index.js';
import { holdersOf } from '../../units/index.js';
import { countByLead, type LeadCount } from '../count-by-lead.js';
import { namesOf } from '../names.js';
import { countByBucket } from '../count-by-bucket.js';
import { scopeOf } from '../scope.js';
import { judgedByFirstTerm, totalsOf } from '../totals.js';
import type { UnitFiguresDto, UnitsReportDto, UnitsReportQuery } from './units-report.dto.js';

/** The official table: by unit, over a period. Each number is a list's. */
@Injectable()
export class ReadUnitsReport {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `REPORT.PERIOD_INVALID`, `UNIT.NOT_FOUND`, `DIRECTIVE.NOT_FOUND` */
  async of(caller: Caller, asked: UnitsReportQuery): Promise<UnitsReportDto> {
    const em = this.database.read;
    const rules = await this.rules.forPlanning();
    const period = periodAsked(asked, rules.now.date);
    const { filters, shown } = await scopeOf(em, caller, asked);
    const within: AssignmentFilters = {
      ...filters,
      periodFrom: period.from,
      periodTo: period.to,
      periodBasis: asked.basis,
    };
    const totals = totalsOf(await countByBucket(em, assignmentConditions(caller, within, rules), rules));
    const counts = await countByLead(em, caller, within, rules);
    // Only where more time was granted does the first term say something else.
    const extended: AssignmentFilters = { ...within, extended: 'true' };
    const extendedNow = await countByLead(em, caller, extended, rules);
    const extendedFirst = await countByLead(em, caller, extended, rules, 'original');
    const whole = assignmentConditions(caller, extended, rules);
    const totalsFirst = judgedByFirstTerm(
      totals,
      totalsOf(await countByBucket(em, whole, rules)),
      totalsOf(await countByBucket(em, whole, rules, 'original')),
    );
    const unitIds = [...new Set(counts.map(({ unitId }) => unitId))];
    const names = await namesOf(em, 'unit', unitIds);
    const holders = await holdersOf(em, rules.directory, [...names.keys()]);
    const rows = unitIds.map((unitId): UnitFiguresDto => {
      const ofUnit = (all: readonly LeadCount[]) => totalsOf(all.filter((row) => row.unitId === unitId));
      const own = ofUnit(counts);
      const first = judgedByFirstTerm(own, ofUnit(extendedNow), ofUnit(extendedFirst));
      const takenOverBy = holders.get(unitId ?? '') ?? null;
      return {
        unit: names.get(unitId ?? '') ?? null,
        takenOverBy,
        totals: own,
        rates: ratesOf(own),
        ratesByOriginalTerm: ratesOf(first),
        note: noteOf(own, takenOverBy?.name ?? null),
      };
    });
    return {
      at: toInstant(rules.now.epochMs),
      scope: shown,
      period: { preset: asked.period, ...period, basis: asked.basis },
      rule: ruleOf(period, asked.basis),
      rows: rows.filter((row) => row.totals.total > 0).sort(unitsByName),
      totals,
      rates: ratesOf(totals),
      ratesByOriginalTerm: ratesOf(totalsFirst),
    };
  }
}

const byName = new Intl.Collator('vi', { numeric: true });

/** What no unit leads comes last. */
const unitsByName = (a: UnitFiguresDto, b: UnitFiguresDto): number =>
  Number(a.unit === null) - Number(b.unit === null) || byName.compare(a.unit?.name ?? '', b.unit?.name ?? '');

function periodAsked({ period, on, from, to }: UnitsReportQuery, today: LocalDate): Period {
  if (period !== 'custom') return periodOf(period, on ?? today);
  if (from === undefined || to === undefined || from > to) {
    throw new DomainError('malformed', 'REPORT.PERIOD_INVALID', {
      title: 'No such period',
      detail: 'Kỳ tùy chọn cần cả từ ngày và đến ngày, từ ngày không sau đến ngày.',
    });
  }
  return { from, to };
}

/** The rule of the denominators, which is printed with the table: a share without its whole says nothing. */
function ruleOf({ from, to }: Period, basis: UnitsReportQuery['basis']): string {
  const days = `từ ${formatVietnameseDate(from)} đến ${formatVietnameseDate(to)}`;
  const what =
    basis === 'deadline'
      ? `nhiệm vụ có hạn cuối ${days}; nhiệm vụ không hạn thì tính theo ngày giao`
      : `nhiệm vụ được giao ${days}`;
  return (
    `Tổng số: ${what}. Tỷ lệ tính trên số nhiệm vụ có hạn được xét (hoàn thành đúng hạn, hoàn thành quá hạn, ` +
    'chưa hoàn thành trong hạn, chưa hoàn thành quá hạn); không gồm nhiệm vụ không hạn, đến đơn vị khi đã quá hạn, ' +
    'thu hồi, từ chối hoặc tạm dừng quá hạn. Đúng hạn tính theo lúc đơn vị báo cáo. Nhiệm vụ có nhiều cơ quan đồng ' +
    'chủ trì tính cho từng cơ quan, và một lần ở Tổng cộng. Tỷ lệ theo hạn ban đầu xét như chưa từng gia hạn.'
  );
}

function noteOf(totals: BucketTotalsDto, successor: string | null): string {
  const { born_overdue: born, not_judged: unjudged } = totals;
  return [
    ...(successor === null ? [] : [`Đã sáp nhập hoặc giải thể, việc dở dang tính cho ${successor}`]),
    ...(born === 0 ? [] : [`${born} đến đơn vị khi đã quá hạn`]),
    ...(unjudged === 0 ? [] : [`${unjudged} không xét`]),
  ].join('; ');
}
