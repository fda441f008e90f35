import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { addDays } from '../time/local-date.js';
import { isBornOverdue, isPast, type TimedWork, timingOf, workingDaysLate } from './timing.js';

const CALENDAR = workingCalendar([
  { date: '2026-04-27', kind: 'off' },
  { date: '2026-04-30', kind: 'off' },
  { date: '2026-05-01', kind: 'off' },
]);

const work = (overrides: Partial<TimedWork> = {}): TimedWork => ({
  lifecycle: 'in_progress',
  assignedOn: '2026-04-01',
  lastDay: '2026-06-24',
  lastTime: null,
  submitted: null,
  ...overrides,
});
const clock = (moment: string) => ({ date: moment.slice(0, 10), time: moment.slice(11) });
const timingAt = (moment: string, overrides: Partial<TimedWork> = {}): string =>
  timingOf(work(overrides), clock(moment), CALENDAR, 7);

describe('open work', () => {
  it.each([
    ['2026-06-14T12:00', 'on_track'],
    ['2026-06-15T00:00', 'due_soon'],
    ['2026-06-24T23:59', 'due_soon'],
    ['2026-06-25T00:00', 'overdue'],
  ])('due on 24/6 is at %s %s', (moment, timing) => {
    expect(timingAt(moment)).toBe(timing);
  });

  it('due on a Sunday is due soon from seven working days before Friday, and overdue from Monday', () => {
    const sunday = { lastDay: '2026-05-31' };
    expect(timingAt('2026-05-19T12:00', sunday)).toBe('on_track');
    expect(timingAt('2026-05-20T12:00', sunday)).toBe('due_soon');
    expect(timingAt('2026-05-31T23:59', sunday)).toBe('due_soon');
    expect(timingAt('2026-06-01T00:00', sunday)).toBe('overdue');
  });

  it('with an hour is overdue after that minute of its last day', () => {
    expect(timingAt('2026-06-24T10:00', { lastTime: '10:00' })).toBe('due_soon');
    expect(timingAt('2026-06-24T10:01', { lastTime: '10:00' })).toBe('overdue');
    expect(timingAt('2026-06-23T23:00', { lastTime: '10:00' })).toBe('due_soon');
  });

  it('without a last day has no timing but that', () => {
    expect(timingAt('2026-06-25T12:00', { lastDay: null })).toBe('no_deadline');
    expect(timingAt('2026-06-25T12:00', { lastDay: null, lifecycle: 'completed' })).toBe('no_deadline');
  });

  it('that came after its last day is born overdue, not overdue', () => {
    expect(timingAt('2026-06-25T12:00', { assignedOn: '2026-06-25' })).toBe('born_overdue');
    expect(timingAt('2026-06-25T12:00', { assignedOn: '2026-06-24' })).toBe('overdue');
    expect(isBornOverdue({ assignedOn: '2026-06-25', lastDay: null })).toBe(false);
  });

  it.each<Lifecycle>(['assigned', 'received', 'returned'])('is overdue while %s too', (lifecycle) => {
    expect(timingAt('2026-06-25T00:00', { lifecycle })).toBe('overdue');
  });

  it('that was returned is judged by now, not by the submission that did not stand', () => {
    const submitted = clock('2026-06-20T10:00');
    expect(timingAt('2026-06-25T00:00', { lifecycle: 'returned', submitted })).toBe('overdue');
  });

  it('that is suspended is not overdue', () => {
    expect(timingAt('2026-06-25T00:00', { lifecycle: 'suspended' })).toBe('none');
  });
});

describe('work handed in', () => {
  it.each<[Lifecycle, string, string | null, string]>([
    ['submitted', '2026-06-24T23:59', null, 'on_time'],
    ['completed', '2026-06-24T23:59', null, 'on_time'],
    ['submitted', '2026-06-25T00:00', null, 'late'],
    ['completed', '2026-06-25T00:00', null, 'late'],
    ['completed', '2026-06-24T10:00', '10:00', 'on_time'],
    ['completed', '2026-06-24T10:01', '10:00', 'late'],
  ])(
    '(%s) at %s, with the hour %s, is %s however late it is accepted',
    (lifecycle, moment, lastTime, timing) => {
      const submitted = clock(moment);
      expect(timingAt('2026-09-01T12:00', { lifecycle, lastTime, submitted })).toBe(timing);
    },
  );

  it.each(['2026-06-01T12:00', '2026-06-20T12:00', '2026-07-20T12:00'])(
    'at a moment nobody knows is not judged by today’s date (%s)',
    (moment) => {
      expect(timingAt(moment, { lifecycle: 'completed' })).toBe('none');
      expect(timingAt(moment, { lifecycle: 'submitted' })).toBe('none');
    },
  );
});

describe('work taken back or declined', () => {
  it.each<Lifecycle>(['withdrawn', 'declined'])(
    '(%s) has no timing, before and after its last day',
    (lifecycle) => {
      for (const moment of ['2026-06-01T12:00', '2026-07-01T12:00']) {
        expect(timingAt(moment, { lifecycle })).toBe('none');
        expect(timingAt(moment, { lifecycle, lastDay: null })).toBe('none');
      }
    },
  );
});

describe('the first moment after the deadline', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((n) => addDays('2026-06-24', n));
  const time = fc.constantFrom('00:00', '07:30', '10:00', '23:59');

  it('is never on the last day itself where no hour is set', () => {
    fc.assert(
      fc.property(day, day, time, (lastDay, date, at) => {
        expect(isPast(lastDay, null, { date, time: at })).toBe(date > lastDay);
      }),
    );
  });

  it('divides time once: what is past stays past', () => {
    fc.assert(
      fc.property(day, fc.option(time), day, time, day, time, (lastDay, lastTime, d1, t1, d2, t2) => {
        const [earlier = '', later = ''] = [`${d1}T${t1}`, `${d2}T${t2}`].sort();
        if (isPast(lastDay, lastTime, clock(earlier)))
          expect(isPast(lastDay, lastTime, clock(later))).toBe(true);
      }),
    );
  });
});

describe('working days late', () => {
  it.each([
    ['2026-06-24', '2026-06-23', 0],
    ['2026-06-24', '2026-06-24', 0],
    ['2026-06-24', '2026-06-25', 1],
    ['2026-06-26', '2026-06-28', 0],
    ['2026-05-31', '2026-06-01', 1],
    ['2026-04-29', '2026-05-04', 1],
    ['2026-04-30', '2026-06-23', 37],
    ['2026-05-31', '2026-06-23', 17],
  ])('of %s on %s are %i', (lastDay, today, days) => {
    expect(workingDaysLate(lastDay, today, CALENDAR)).toBe(days);
  });
});
