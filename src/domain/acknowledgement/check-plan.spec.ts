import { expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { type PlanRefusal, refusalOfPlan } from './check-plan.js';

const CALENDAR = workingCalendar([
  { date: '2026-09-02', kind: 'off' },
  { date: '2026-08-29', kind: 'working' },
]);

it.each<[string, string, PlanRefusal | null]>([
  ['the next day', '2026-08-26', null],
  ['today', '2026-08-25', { why: 'not_after_today' }],
  ['a day that is gone', '2026-08-24', { why: 'not_after_today' }],
  ['a Sunday', '2026-08-30', { why: 'day_off', nextWorkingDay: '2026-08-31' }],
  ['a Saturday worked in exchange', '2026-08-29', null],
  ['a holiday', '2026-09-02', { why: 'day_off', nextWorkingDay: '2026-09-03' }],
  ['the last day the policy allows', '2026-09-08', null],
  ['a day beyond it', '2026-09-09', { why: 'too_far', latest: '2026-09-08' }],
])('on Tuesday 25/8 a plan of ten working days at most may end on %s or not', (_day, day, expected) => {
  expect(refusalOfPlan(day, '2026-08-25', { planWithinWorkingDays: 10 }, CALENDAR)).toEqual(expected);
});
