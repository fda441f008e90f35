import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import type { Occurrence, Track } from './occurrences.js';

/**
 * What an acknowledgement with a recovery plan (đã nắm, có kế hoạch khắc phục) does to the ladder: one rung says nothing
 * up to and on the plan's date, then goes on by itself.
 *
 * It is that rung alone, for the units whose person answered. The rungs below go on, since each answers for himself; those
 * above go on, since nobody silences his superiors; and the unit's contacts are still told that the work is late. A new
 * last day, or a new lead, begins anew: plans for the old ones count no more.
 */
export interface Pause {
  readonly rung: 1 | 2 | 3;
  /** The lead units for which was answered. */
  readonly unitIds: readonly string[];
  /** The last day the escalation was about. */
  readonly lastDay: LocalDate;
  /** The plan's date; the rung is silent on it, too. */
  readonly until: LocalDate;
}

/** The last of the silent days of a rung for one unit; null where nobody answered. */
export function pausedUntil(
  pauses: readonly Pause[],
  { rung, unitId, lastDay }: { readonly rung: number; readonly unitId: string; readonly lastDay: LocalDate },
): LocalDate | null {
  return pauses
    .filter((p) => p.rung === rung && p.lastDay === lastDay && p.unitIds.includes(unitId))
    .reduce<LocalDate | null>(
      (latest, { until }) => (latest === null || until > latest ? until : latest),
      null,
    );
}

/**
 * A rung's track as a pause leaves it: nothing up to `until`; then at once again, on the first working day after it, and
 * on as before. Where an occurrence falls on that very day it is the one that is said.
 */
export function resumedTrack(
  track: Track,
  until: LocalDate,
  lastDay: LocalDate,
  calendar: Pick<WorkingCalendar, 'firstWorkingDayOnOrAfter'>,
): Track {
  const later = track.filter((o) => o.dueOn > until);
  const [first] = track;
  const dueOn = calendar.firstWorkingDayOnOrAfter(addDays(until, 1));
  // A rung that had not spoken has nothing to resume.
  if (!first || later.length === track.length || later[0]?.dueOn === dueOn) return later;
  const resumption: Occurrence = { ...first, occurrence: `${lastDay}~${until}`, dueOn };
  return [resumption, ...later];
}

/** How pauses leave the tracks of a last day for the units together: a rung is silent where it is for each of them. */
export function silentTracks(
  pauses: readonly Pause[],
  leadUnitIds: readonly string[],
  lastDay: LocalDate,
  calendar: Pick<WorkingCalendar, 'firstWorkingDayOnOrAfter'>,
): (track: Track) => Track {
  return (track) => {
    const rung = track[0]?.rung ?? null;
    if (rung === null || pauses.length === 0 || leadUnitIds.length === 0) return track;
    const days = leadUnitIds.map((unitId) => pausedUntil(pauses, { rung, unitId, lastDay }));
    const first = days.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));
    return first === null ? track : resumedTrack(track, first, lastDay, calendar);
  };
}
