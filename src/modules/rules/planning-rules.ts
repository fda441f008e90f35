import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import type { Directory } from '../../domain/follow-up/directory.js';
import type { NoticePlanner } from '../../domain/follow-up/plan-notices.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';
import type { OfficeTime } from '../../domain/time/office-time.js';

/** Everything a decision about follow-up is made from, at one moment. */
export interface Rules {
  readonly policy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly now: OfficeTime;
}

/** Rules with the organization as it stands on the day. */
export interface PlanningRules extends Rules {
  readonly directory: Directory;
  readonly planner: NoticePlanner;
}
