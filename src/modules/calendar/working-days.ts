import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { FieldError } from '../../common/errors/domain-error.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { selectRows } from '../../database/rows.js';
import {
  calendarRange,
  changedDays,
  faultsOfChange,
  workingDaysOfYear,
} from '../../domain/calendar/check-days.js';
import { workingCalendar } from '../../domain/calendar/working-calendar.js';
import { AuditTrail } from '../audit/index.js';
import { type ReplanDto, ReplanPreview } from '../follow-up/index.js';
import { cancelByIds } from '../notices/index.js';
import { RegisterStamp, RulesService } from '../rules/index.js';
import { calendarChanged, dayFaultInWords, invalidCalendar } from './calendar-errors.js';
import type { CalendarDayDto, CalendarYearDto } from './calendar.dto.js';
import { CalendarDayRow } from './entities/calendar-day.entity.js';
import { readSchedule } from './read-schedule.js';

/** Days marked and unmarked, with the place in the input that each came from. */
export interface WantedChange {
  readonly set: readonly CalendarDayDto[];
  readonly remove: readonly string[];
  readonly place: (list: 'set' | 'remove', index: number) => Pick<FieldError, 'pointer'> & { line?: number };
}

/** The office's calendar: the days that depart from its week. */
@Injectable()
export class WorkingDays {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly preview: ReplanPreview,
  ) {}

  async ofYear(year: number): Promise<CalendarYearDto> {
    const all = await daysIn(this.database.read);
    const calendar = workingCalendar(all);
    return {
      year,
      workingDays: workingDaysOfYear(year, (date) => calendar.isWorkingDay(date)),
      days: all.filter(({ date }) => date.startsWith(`${year}-`)),
      digest: digestOf(all),
    };
  }

  /** A change as it is asked for day by day. */
  asChange({ set = [], remove = [] }: { set?: CalendarDayDto[]; remove?: string[] }): WantedChange {
    if (set.length + remove.length === 0) {
      throw invalidCalendar([{ pointer: '', detail: 'phải nêu ít nhất một ngày ở set hoặc remove' }]);
    }
    return { set, remove, place: (list, index) => ({ pointer: `/${list}/${index}` }) };
  }

  /** A year's whole schedule, as the change it makes. @throws DomainError `CALENDAR.INVALID` */
  async asSchedule(
    year: number,
    { schedule, csv }: { schedule?: CalendarDayDto[]; csv?: string },
  ): Promise<WantedChange> {
    if ((schedule === undefined) === (csv === undefined)) {
      throw invalidCalendar([{ pointer: '', detail: 'nêu một trong hai: schedule hoặc csv' }]);
    }
    const read = csv === undefined ? null : readSchedule(csv);
    const set = read?.days ?? schedule ?? [];
    const place: WantedChange['place'] = (_list, index) =>
      read ? { pointer: '/csv', line: read.lines[index] } : { pointer: `/schedule/${index}` };
    const other = set.flatMap(({ date }, i): FieldError[] =>
      date.startsWith(`${year}-`) ? [] : [faultAt(place('set', i), `không thuộc năm ${year}`)],
    );
    if (other.length > 0) throw invalidCalendar(other);
    const kept = new Set(set.map(({ date }) => date));
    const { days } = await this.ofYear(year);
    return { set, remove: days.flatMap(({ date }) => (kept.has(date) ? [] : [date])), place };
  }

  /** What would be reminded otherwise; writes nothing. @throws DomainError `CALENDAR.INVALID` */
  async replan(wanted: WantedChange, days: number): Promise<ReplanDto> {
    const marked = await daysIn(this.database.read);
    await this.check(marked, wanted);
    return this.preview.of({ days: changedDays(marked, wanted) }, days);
  }

  /**
   * Changes the calendar, at once. What is planned, has not left and does not fit it is cancelled.
   * @param digest of the calendar its author had seen
   * @throws DomainError `CALENDAR.INVALID`, `CALENDAR.CHANGED`
   */
  async change(wanted: WantedChange, digest: string | undefined): Promise<void> {
    const seen = await daysIn(this.database.read);
    await this.check(seen, wanted);
    if (digest !== undefined && digest !== digestOf(seen)) throw calendarChanged(digestOf(seen));
    const { now } = await this.rules.at();
    const { outdatedIds } = await this.preview.outdated({ days: changedDays(seen, wanted) });
    const at = toInstant(now.epochMs);
    await this.database.transaction(async ({ em }) => {
      // First of all: of two who change the rules at once, one waits here for the other.
      await RegisterStamp.renew(em);
      const before = await daysIn(em);
      if (digestOf(before) !== digestOf(seen)) throw calendarChanged(digestOf(before));
      const touched = [...wanted.remove, ...wanted.set.map(({ date }) => date)];
      if (touched.length > 0) await em.delete(CalendarDayRow, { date: In(touched) });
      await insertRows(
        em,
        'calendar_day',
        wanted.set.map(({ date, kind, name, source }) => ({
          date,
          kind,
          name: name.trim(),
          source: source.trim(),
        })),
      );
      const marks = (days: readonly CalendarDayDto[]) =>
        days.filter(({ date }) => touched.includes(date)).map((day) => ({ ...day }));
      AuditTrail.record(em, {
        at,
        action: 'calendar.set',
        subject: ['calendar', null],
        before: { days: marks(before) },
        after: { days: marks(await daysIn(em)) },
      });
      await cancelByIds(em, outdatedIds, { reason: 'Lịch làm việc đã thay đổi trước khi thư gửi đi.', at });
    });
  }

  private async check(marked: readonly CalendarDayDto[], wanted: WantedChange): Promise<void> {
    const range = calendarRange((await this.rules.at()).now.date);
    const dates = new Set(marked.map(({ date }) => date));
    const errors = faultsOfChange(wanted, dates, range).map(({ list, index, fault }) => {
      const date = (list === 'set' ? wanted.set[index]?.date : wanted.remove[index]) ?? '';
      return faultAt(wanted.place(list, index), dayFaultInWords(date, fault, range));
    });
    if (errors.length > 0) throw invalidCalendar(errors);
  }
}

const faultAt = ({ pointer, line }: ReturnType<WantedChange['place']>, detail: string): FieldError => ({
  pointer,
  detail: line === undefined ? detail : `dòng ${line}: ${detail}`,
});

async function daysIn(em: EntityManager): Promise<CalendarDayDto[]> {
  return selectRows(em, 'SELECT date, kind, name, source FROM calendar_day ORDER BY date');
}

function digestOf(days: readonly CalendarDayDto[]): string {
  const facts = days.map(({ date, kind, name, source }) => [date, kind, name, source]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
