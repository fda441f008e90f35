import type { CalendarDay } from '../../calendar/working-calendar.js';
import type { OfficeTime } from '../../time/office-time.js';
import type { FollowedAssignment } from '../plan-notices.js';
import type { FollowUpPolicy } from '../policy.js';

/**
 * What a clerk with a paper calendar would say: day after day, counting on the fingers. Slow and simple on purpose; it
 * shares no code with the planner it checks.
 */
export class PlainReckoning {
  readonly #exceptions: ReadonlyMap<string, boolean>;

  constructor(
    days: readonly CalendarDay[],
    private readonly policy: FollowUpPolicy,
  ) {
    this.#exceptions = new Map(days.map((d) => [d.date, d.kind === 'working']));
  }

  works(date: string): boolean {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    return this.#exceptions.get(date) ?? (weekday !== 0 && weekday !== 6);
  }

  isOpen(now: OfficeTime): boolean {
    const { from, to } = this.policy.officeHours;
    return this.works(now.date) && from <= now.time && now.time < to;
  }

  /** Working days after `from` up to and including `to`; 0 where `to` is not later. */
  workingDays(from: string, to: string): number {
    let count = 0;
    for (let day = nextDay(from); day <= to; day = nextDay(day)) if (this.works(day)) count += 1;
    return count;
  }

  /** `id rule occurrence` of all that matters for an assignment now. */
  current(a: FollowedAssignment, now: OfficeTime): string[] {
    const owed = ['assigned', 'received', 'in_progress', 'returned'].includes(a.lifecycle);
    if (!this.isOpen(now) || !owed || a.assignedOn > now.date) return [];
    return this.#rules(a, now).map((rule) => `${a.id} ${rule}`);
  }

  #rules(a: FollowedAssignment, now: OfficeTime): string[] {
    const { lastDay } = a;
    if (lastDay === null) return this.#beat(a.assignedOn, now.date).map((month) => `review ${month}`);
    if (a.assignedOn > lastDay) {
      const [month = 'assigned'] = this.#beat(a.assignedOn, now.date);
      return [`new-term ${lastDay}@${month}`];
    }
    if (now.date > lastDay) return this.#overdue(lastDay, now.date);
    if (now.date === lastDay && a.lastTime !== null && now.time > a.lastTime) return [];
    return this.#reminder(a.assignedOn, lastDay, now.date);
  }

  #reminder(assignedOn: string, lastDay: string, today: string): string[] {
    let left = this.workingDays(today, lastDay);
    const wanted = this.policy.reminders.workingDaysBefore;
    // Going back from today, the first day on which a reminder was due is the one that counts.
    for (let day = today; left <= Math.max(-1, ...wanted); day = previousDay(day)) {
      if (!this.works(day)) continue;
      if (wanted.includes(left)) return day >= assignedOn ? [`reminder-${left} ${lastDay}-${left}`] : [];
      left += 1;
    }
    return [];
  }

  #overdue(lastDay: string, today: string): string[] {
    const late = this.workingDays(lastDay, today);
    const { overdue, escalation, repeat } = this.policy;
    const end = Math.max(overdue.afterWorkingDays, ...escalation.rungs.map((r) => r.afterWorkingDays));
    const repeats = Math.min(repeat.atMost, Math.floor((late - end) / repeat.everyWorkingDays));
    const latest = (first: number): number[] => {
      if (late < first) return [];
      return [repeats >= 1 ? end + repeats * repeat.everyWorkingDays : first];
    };
    return [
      ...latest(overdue.afterWorkingDays).map((n) => `overdue ${lastDay}+${n}`),
      ...escalation.rungs.flatMap((r) =>
        latest(r.afterWorkingDays).map((n) => `escalation-${r.rung} ${lastDay}+${n}`),
      ),
    ];
  }

  /** The latest month of review whose first working day has come. */
  #beat(assignedOn: string, today: string): string[] {
    const started: string[] = [];
    let since = 0;
    for (let month = nextMonth(assignedOn.slice(0, 7)); `${month}-01` <= today; month = nextMonth(month)) {
      since += 1;
      if (since % this.policy.review.everyMonths !== 0) continue;
      let first = `${month}-01`;
      while (!this.works(first)) first = nextDay(first);
      if (first <= today) started.push(month);
    }
    return started.slice(-1);
  }
}

const shifted = (date: string, days: number): string => {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
const nextDay = (date: string): string => shifted(date, 1);
const previousDay = (date: string): string => shifted(date, -1);
const nextMonth = (month: string): string => shifted(`${month}-28`, 4).slice(0, 7);
