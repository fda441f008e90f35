import { workingCalendar, type WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import type { Directory } from '../../domain/follow-up/directory.js';
import { nextOpening } from '../../domain/follow-up/office-hours.js';
import { noticePlanner } from '../../domain/follow-up/plan-notices.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';
import type { PlannerOfDay } from '../../domain/follow-up/replan.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { type OfficeTime, officeTimeAt, officeTimeOf } from '../../domain/time/office-time.js';
import type { PlanningRules } from './planning-rules.js';

/** Rules as they are or as they would be, for looking ahead. */
export class SupposedRules {
  readonly now: OfficeTime;

  constructor(
    readonly policy: FollowUpPolicy,
    readonly calendar: WorkingCalendar,
    private readonly directoryOf: (date: LocalDate) => Directory,
    atMs: number,
  ) {
    this.now = officeTimeAt(atMs, policy.zone);
  }

  /** At the moment at which mails leave next. */
  atNextOpening(): PlanningRules {
    return this.at(nextOpening(this.now, this.policy, this.calendar));
  }

  /** A planner a day, as the office opens, from what is left of today on. @param days how many */
  ahead(days: number): PlannerOfDay[] {
    return Array.from({ length: days }, (_, n) => {
      const date = addDays(this.now.date, n);
      const opens = officeTimeOf(date, this.policy.officeHours.from, this.policy.zone);
      const { planner } = this.at(opens.epochMs < this.now.epochMs ? this.now : opens);
      return { date, planner };
    });
  }

  private at(now: OfficeTime): PlanningRules {
    const rules = {
      policy: this.policy,
      calendar: this.calendar,
      now,
      directory: this.directoryOf(now.date),
    };
    return { ...rules, planner: noticePlanner(rules) };
  }
}

/** What may be supposed to be otherwise. */
export interface Supposition {
  readonly policy?: FollowUpPolicy;
  readonly days?: Parameters<typeof workingCalendar>[0];
}
