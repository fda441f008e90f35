import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { assignment, linesAt, SPRING_DAYS_OFF } from './testing/office-fixture.js';

describe('when nothing is said', () => {
  const moments = ['2026-06-24T08:00', '2026-07-01T08:00'];
  const undated = { assignedOn: '2026-04-10', lastDay: null };
  const bornOverdue = { assignedOn: '2026-06-01', lastDay: '2026-05-20' };

  it.each<Lifecycle>(['submitted', 'completed', 'withdrawn', 'suspended', 'declined'])(
    '%s work is silent, dated, undated or born overdue',
    (lifecycle) => {
      for (const moment of moments) {
        for (const term of [{}, undated, bornOverdue]) {
          expect(linesAt(moment, assignment({ ...term, lifecycle }))).toEqual([]);
        }
      }
    },
  );

  it.each<Lifecycle>(['assigned', 'received', 'in_progress', 'returned'])('%s work speaks', (lifecycle) => {
    for (const moment of moments) {
      for (const term of [{}, undated, bornOverdue]) {
        expect(linesAt(moment, assignment({ ...term, lifecycle }))).not.toEqual([]);
      }
    }
  });

  it('returned work does not repeat what was said before it was submitted', () => {
    const said = new Set(['a1 overdue 2026-06-24+1', 'a1 escalation-1 2026-06-24+1']);
    const returned = assignment({ lifecycle: 'returned' });
    expect(linesAt('2026-06-29T08:00', returned, { isPlanned: (key) => said.has(key) })).toEqual([
      'escalation-2 2026-06-24+3 > supervisor',
    ]);
  });

  it.each([
    ['2026-06-25T07:29', 'before the office opens'],
    ['2026-06-25T17:00', 'at the closing hour'],
    ['2026-06-25T23:59', 'at night'],
    ['2026-06-27T09:00', 'on a Saturday'],
    ['2026-06-28T09:00', 'on a Sunday'],
  ])('nobody is told at %s, %s', (moment) => {
    expect(linesAt(moment, assignment())).toEqual([]);
  });

  it('nobody is told on a day off', () => {
    expect(linesAt('2026-04-30T09:00', assignment({ lastDay: '2026-04-20' }))).toEqual([]);
    expect(linesAt('2026-04-29T09:00', assignment({ lastDay: '2026-04-20' }))).not.toEqual([]);
  });

  it('people are told on a Saturday that is worked in exchange, which counts as a working day', () => {
    const calendar = workingCalendar([...SPRING_DAYS_OFF, { date: '2026-06-27', kind: 'working' }]);
    expect(linesAt('2026-06-27T08:00', assignment({ lastDay: '2026-06-26' }), { calendar })).toEqual([
      'overdue 2026-06-26+1 > health-contact',
      'escalation-1 2026-06-26+1 > health-head',
    ]);
  });

  it.each([
    ['2026-06-25T07:30', 'the opening minute'],
    ['2026-06-25T16:59', 'the last minute'],
  ])('people are told at %s, %s', (moment) => {
    expect(linesAt(moment, assignment())).toHaveLength(2);
  });
});
