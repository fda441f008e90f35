import type { PlainReckoning } from '../../../src/domain/follow-up/testing/plain-reckoning.js';
import type { OfficeTime } from '../../../src/domain/time/office-time.js';
import type { SeedData } from '../../../src/modules/seeding/seed-data.js';
import type { ExpectedMail } from './expected-mail.js';
import { plainDate } from './reckoned-subject.js';
import type { Task } from './tasks.js';

const OWED = ['assigned', 'received', 'in_progress', 'returned'];
const WITHIN_DAYS = 7;

/**
 * The leaders' digests: Mondays at 7:30 and on the first working day of a month; to a standing leader about everything, to
 * another about the units in his charge; to nobody about nothing.
 */
export function reckonedDigests(
  { units, people }: SeedData,
  plain: PlainReckoning,
): (tasks: ReadonlyMap<string, Task>, now: OfficeTime) => ExpectedMail[] {
  const supervisors = new Map(units.map(({ code, supervisor }) => [code, supervisor]));
  const leaders = people.filter(({ roles }) => roles.includes('leader'));
  const lastOf = new Map<string, string>();
  return (tasks, { date, time }) => {
    const name = time === '07:30' ? nameOn(date, plain) : null;
    if (name === null) return [];
    return leaders.flatMap(({ code, email, standing }): ExpectedMail[] => {
      const own = [...tasks.values()].filter(
        (task) => standing || task.leads.some((unit) => supervisors.get(unit) === code),
      );
      const since = lastOf.get(code) ?? `${daysLater(date, -7)}T${time}`;
      const dated = own.filter((task) => task.lastDay !== null && OWED.includes(task.lifecycle));
      const overdue = dated.filter(({ lastDay, assignedOn }) => lastDay! < date && lastDay! >= assignedOn);
      const next = dated.filter(
        ({ lastDay }) => lastDay! >= date && lastDay! <= daysLater(date, WITHIN_DAYS),
      );
      const done = own.filter(({ completedAt }) => completedAt !== null && completedAt > since);
      const moved = own.filter(
        ({ extendedAt, lifecycle }) => extendedAt !== null && extendedAt > since && OWED.includes(lifecycle),
      );
      const told = [...overdue, ...next, ...done, ...moved];
      if (told.length === 0) return [];
      lastOf.set(code, `${date}T${time}`);
      const late = overdue.length === 0 ? 'không có nhiệm vụ quá hạn' : `${overdue.length} nhiệm vụ quá hạn`;
      return [
        {
          at: `${date}T${time}`,
          to: email,
          subject: `[${name}] ${late}, ${next.length} đến hạn trong 7 ngày (${plainDate(date)})`,
          tasks: [...new Set(told.map((task) => task.name))].sort(),
        },
      ];
    });
  };
}

function nameOn(date: string, plain: PlainReckoning): string | null {
  let first = `${date.slice(0, 7)}-01`;
  while (!plain.works(first)) first = daysLater(first, 1);
  if (date === first) return 'Bản tổng hợp tháng';
  return new Date(`${date}T12:00:00Z`).getUTCDay() === 1 ? 'Bản tổng hợp tuần' : null;
}

function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
