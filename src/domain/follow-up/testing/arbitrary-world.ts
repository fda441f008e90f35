import fc from 'fast-check';
import type { CalendarDay } from '../../calendar/working-calendar.js';
import { LIFECYCLES, OWED } from '../../lifecycle/lifecycle.js';
import { addDays, type LocalDate, type LocalTime } from '../../time/local-date.js';
import { type OfficeTime, officeTimeOf } from '../../time/office-time.js';
import type { DirectoryData } from '../directory.js';
import type { FollowedAssignment } from '../plan-notices.js';
import type { FollowUpPolicy } from '../policy.js';
import { OFFICE, POLICY, ZONE } from './office-fixture.js';

/** The middle of the stretch of time in which everything arbitrary happens. */
const MIDDLE = '2026-06-01';

export const arbitraryDate = (from: number, to: number): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(MIDDLE, days));

export const arbitraryTime: fc.Arbitrary<LocalTime> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);

/** Any minute of half a year, day and night. */
export const arbitraryMoment: fc.Arbitrary<OfficeTime> = fc
  .tuple(arbitraryDate(-60, 120), arbitraryTime)
  .map(([date, time]) => officeTimeOf(date, time, ZONE));

/** Mostly within usual office hours, so that most sweeps have something to say. */
export const arbitrarySweepTime: fc.Arbitrary<OfficeTime> = fc
  .tuple(arbitraryDate(-40, 100), fc.oneof(fc.constantFrom('08:00', '10:30', '13:45'), arbitraryTime))
  .map(([date, time]) => officeTimeOf(date, time, ZONE));

/** Days off and worked weekend days, some of them in a row. */
export const arbitraryCalendarDays: fc.Arbitrary<CalendarDay[]> = fc
  .array(
    fc.record({
      first: arbitraryDate(-80, 130),
      length: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('off' as const, 'off' as const, 'working' as const),
    }),
    { maxLength: 8 },
  )
  .map((stretches) =>
    stretches.flatMap(({ first, length, kind }) =>
      Array.from({ length: kind === 'off' ? length : 1 }, (_, i) => ({ date: addDays(first, i), kind })),
    ),
  );

const AUDIENCES = ['head', 'supervisor', 'standing'] as const;

/** Policies that the schema of policies would accept. */
export const arbitraryPolicy: fc.Arbitrary<FollowUpPolicy> = fc
  .record({
    from: fc.constantFrom('06:00', '07:00', '07:30', '09:00'),
    to: fc.constantFrom('11:30', '16:30', '17:00', '23:00'),
    before: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 5 }),
    overdueAfter: fc.integer({ min: 1, max: 6 }),
    rungs: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    every: fc.integer({ min: 1, max: 8 }),
    atMost: fc.integer({ min: 0, max: 6 }),
    everyMonths: fc.integer({ min: 1, max: 4 }),
    weeklyOn: fc.integer({ min: 1, max: 7 }),
  })
  .map((p) => ({
    ...POLICY,
    officeHours: { from: p.from, to: p.to },
    reminders: { workingDaysBefore: p.before },
    overdue: { afterWorkingDays: p.overdueAfter },
    escalation: {
      rungs: [...p.rungs]
        .sort((a, b) => a - b)
        .map((afterWorkingDays, i) => ({
          rung: (i + 1) as 1 | 2 | 3,
          afterWorkingDays,
          to: AUDIENCES[i] as (typeof AUDIENCES)[number],
        })),
    },
    repeat: { everyWorkingDays: p.every, atMost: p.atMost },
    review: { everyMonths: p.everyMonths },
    digest: { ...POLICY.digest, weeklyOn: p.weeklyOn },
  }));

/** The usual office, in which some are absent, some have left, and one person may be contact of both units. */
export const arbitraryOffice: fc.Arbitrary<DirectoryData> = fc
  .record({
    left: fc.subarray([
      'health-contact',
      'health-head',
      'finance-head',
      'supervisor',
      'officer',
      'standing-1',
    ]),
    absences: fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom('health-contact', 'health-head', 'finance-head', 'supervisor', 'officer'),
        standInId: fc.constantFrom('health-head', 'finance-contact', 'finance-head', 'officer', 'standing-2'),
        fromOn: arbitraryDate(-30, 60),
        length: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 4, selector: (absence) => absence.personId },
    ),
    sharedContact: fc.boolean(),
  })
  .map(({ left, absences, sharedContact }) => ({
    ...OFFICE,
    units: OFFICE.units.map((u) => ({
      ...u,
      contactIds: sharedContact ? [...u.contactIds, 'finance-contact'] : u.contactIds,
    })),
    people: OFFICE.people.map((p) => ({ ...p, active: !left.includes(p.id) })),
    absences: absences.map(({ length, ...a }) => ({ ...a, toOn: addDays(a.fromOn, length) })),
  }));

const lifecycleOf = (mostlyOwed: boolean): fc.Arbitrary<FollowedAssignment['lifecycle']> =>
  mostlyOwed ? fc.constantFrom(...OWED) : fc.constantFrom(...LIFECYCLES);

/** Assignments of every sort: dated, undated, with an hour, born overdue, with co-leads, ended. */
export const arbitraryWork: fc.Arbitrary<FollowedAssignment[]> = fc
  .array(
    fc.record({
      lifecycle: fc.boolean().chain((odd) => lifecycleOf(!odd)),
      assignedOn: arbitraryDate(-60, 40),
      lastDay: fc.option(arbitraryDate(-50, 60), { freq: 5 }),
      lastTime: fc.option(arbitraryTime, { freq: 1 }),
      leadUnitIds: fc.constantFrom(['health'], ['finance'], ['health', 'finance']),
      monitoringOfficerId: fc.constantFrom('officer', null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((work) =>
    work.map((a, i) => ({ ...a, id: `a${i}`, lastTime: a.lastDay === null ? null : a.lastTime })),
  );
