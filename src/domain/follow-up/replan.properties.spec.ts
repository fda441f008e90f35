import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { officeTimeOf } from '../time/office-time.js';
import { directoryOn } from './directory.js';
import { occurrenceKey, type PlannedNotice } from './notice.js';
import { noticePlanner } from './plan-notices.js';
import type { FollowUpPolicy } from './policy.js';
import { noticeChanges, type PlannerOfDay, saidOn } from './replan.js';
import { arbitraryCalendarDays, arbitraryDate, arbitraryPolicy } from './testing/arbitrary-world.js';
import { assignment, CALENDAR, OFFICE, POLICY, ZONE } from './testing/office-fixture.js';

const plannerOn = (date: LocalDate, policy: FollowUpPolicy, calendar: WorkingCalendar) =>
  noticePlanner({
    policy,
    calendar,
    directory: directoryOn(date, OFFICE),
    now: officeTimeOf(date, policy.officeHours.from, ZONE),
  });
const ahead = (
  from: LocalDate,
  days: number,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): PlannerOfDay[] =>
  Array.from({ length: days }, (_, n) => addDays(from, n)).map((date) => ({
    date,
    planner: plannerOn(date, policy, calendar),
  }));
const NOTHING = (): boolean => false;

describe('an extension', () => {
  /** What daily sweeps plan of work whose term is extended before the sweep of `on`; by the day it was planned. */
  function swept(
    first: LocalDate,
    extended: { readonly on: LocalDate; readonly to: LocalDate } | null,
    policy: FollowUpPolicy,
    calendar: WorkingCalendar,
  ): (PlannedNotice & { readonly plannedOn: LocalDate })[] {
    const ledger = new Set<string>();
    const found: (PlannedNotice & { plannedOn: LocalDate })[] = [];
    for (let date = '2026-05-25'; date <= '2026-11-30'; date = addDays(date, 1)) {
      const lastDay = extended && date >= extended.on ? extended.to : first;
      const planned = plannerOn(date, policy, calendar).plan(assignment({ lastDay }), (key) =>
        ledger.has(key),
      );
      for (const n of planned) {
        ledger.add(occurrenceKey(n.assignmentId, n.rule, n.occurrence));
        found.push({ ...n, plannedOn: date });
      }
    }
    return found;
  }
  const nameOf = (n: PlannedNotice): string => `${n.rule} ${n.occurrence} ${n.recipientId}`;

  it('loses no notice that still matters and repeats none', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy,
        arbitraryCalendarDays,
        arbitraryDate(0, 30),
        fc.integer({ min: -15, max: 25 }),
        fc.integer({ min: 1, max: 40 }),
        (policy, days, first, shift, more) => {
          const calendar = workingCalendar(days);
          const on = addDays(first, shift);
          const to = addDays(on > first ? on : first, more);
          const withExtension = swept(first, { on, to }, policy, calendar);
          const names = withExtension.map(nameOf);
          expect(new Set(names).size).toBe(names.length);
          // As if the term had always been the later one, but for what was due before and is caught up on at once.
          const since = withExtension.filter((n) => n.plannedOn >= on);
          const always = swept(to, null, policy, calendar).filter((n) => n.plannedOn >= on);
          expect(since.map(nameOf)).toEqual(expect.arrayContaining(always.map(nameOf)));
          const usual = new Set(always.map(nameOf));
          for (const n of since) {
            expect(n.lastDay).toBe(to);
            if (!usual.has(nameOf(n))) expect(n.dueOn < on).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('looking ahead under other rules', () => {
  const looked = (a = assignment()) => ({ a, before: ahead('2026-06-10', 20, POLICY, CALENDAR) });

  it('finds nothing where they are the same', () => {
    const { a, before } = looked();
    expect(noticeChanges(a, before, before, NOTHING)).toEqual([]);
  });

  it('finds what moves when a day is given free', () => {
    const { a, before } = looked();
    const after = ahead('2026-06-10', 20, POLICY, workingCalendar([{ date: '2026-06-24', kind: 'off' }]));
    const moved = noticeChanges(a, before, after, NOTHING).map((c) => [
      c.change,
      c.occurrence.rule,
      c.before,
      c.after,
    ]);
    expect(moved).toContainEqual(['moves', 'reminder-0', '2026-06-24', '2026-06-23']);
    expect(moved).toContainEqual(['moves', 'reminder-1', '2026-06-23', '2026-06-22']);
    expect(moved.every(([change]) => change === 'moves')).toBe(true);
  });

  it('leaves out what stands in the ledger', () => {
    const { a, before } = looked();
    const after = ahead('2026-06-10', 20, { ...POLICY, reminders: { workingDaysBefore: [] } }, CALENDAR);
    const said = (key: string): boolean => key.includes('reminder-7') || key.includes('reminder-3');
    const gone = noticeChanges(a, before, after, said).map((c) => [c.change, c.occurrence.rule]);
    expect(gone).toEqual([
      ['disappears', 'reminder-1'],
      ['disappears', 'reminder-0'],
    ]);
  });

  it('leads from what is said now to what would be said, whatever changes', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy,
        arbitraryPolicy,
        arbitraryCalendarDays,
        arbitraryCalendarDays,
        arbitraryDate(-20, 40),
        (policy, otherPolicy, days, otherDays, lastDay) => {
          const a = assignment({ lastDay });
          const before = ahead('2026-06-01', 12, policy, workingCalendar(days));
          const after = ahead('2026-06-01', 12, otherPolicy, workingCalendar(otherDays));
          const said = new Map([...saidOn(a, before, NOTHING)].map(([key, { on }]) => [key, on]));
          for (const { occurrence, after: on } of noticeChanges(a, before, after, NOTHING)) {
            const key = occurrenceKey(a.id, occurrence.rule, occurrence.occurrence);
            if (on === null) said.delete(key);
            else said.set(key, on);
          }
          const expected = new Map([...saidOn(a, after, NOTHING)].map(([key, { on }]) => [key, on]));
          expect(said).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
