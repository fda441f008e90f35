import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Recurrence, resolveDeadline } from '../deadline/index.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/** How often something is to be reported: `hằng tháng trước ngày 20`. */
export interface Rhythm {
  readonly recurrence: Recurrence;
  /** The hour of each last day after which a report is late; null: the end of that day. */
  readonly time: LocalTime | null;
}

/** Reads the rhythm in a deadline's words, or null where they have none; each phrase of each date is read once. */
export type ReadRhythm = (phrase: string, issuedOn: LocalDate) => Rhythm | null;

/** Under the rules in force, as the deadline itself was read. */
export function rhythmReader(rules: {
  readonly policy: { readonly deadline: { readonly beforeIncludesDay: boolean } };
  readonly calendar: WorkingCalendar;
}): ReadRhythm {
  const known = new Map<string, Rhythm | null>();
  const context = {
    calendar: rules.calendar,
    beforeIncludesDay: rules.policy.deadline.beforeIncludesDay,
  };
  return (phrase, issuedOn) => {
    const key = `${issuedOn} ${phrase}`;
    let rhythm = known.get(key);
    if (rhythm === undefined) {
      const { recurrence, time } = resolveDeadline(phrase, { issuedOn, ...context });
      known.set(key, (rhythm = recurrence && { recurrence, time }));
    }
    return rhythm;
  };
}
