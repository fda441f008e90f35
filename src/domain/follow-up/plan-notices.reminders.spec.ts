import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { occurrenceKey } from './notice.js';
import { assignment, linesAt, plannedAt, SPRING_DAYS_OFF } from './testing/office-fixture.js';

describe('reminders before the last day', () => {
  it.each([
    ['2026-06-12', 'eight working days before', []],
    ['2026-06-15', 'seven working days before', ['reminder-7 2026-06-24-7 > health-contact']],
    ['2026-06-19', 'three working days before', ['reminder-3 2026-06-24-3 > health-contact']],
    ['2026-06-23', 'one working day before', ['reminder-1 2026-06-24-1 > health-contact']],
    ['2026-06-24', 'on the last day itself', ['reminder-0 2026-06-24-0 > health-contact']],
  ])('speak to the contacts on %s, %s', (day, _when, lines) => {
    expect(linesAt(`${day}T08:00`, assignment())).toEqual(lines);
  });

  it.each([
    ['2026-05-20', 'reminder-7'],
    ['2026-05-26', 'reminder-3'],
    ['2026-05-28', 'reminder-1'],
    ['2026-05-29', 'reminder-0'],
  ])('count back from Friday 29/5 when the last day is Sunday 31/5: %s is %s', (day, rule) => {
    const [notice] = plannedAt(`${day}T08:00`, assignment({ lastDay: '2026-05-31' }));
    expect(notice).toMatchObject({ rule, dueOn: day, lastDay: '2026-05-31', workingDaysLate: 0 });
  });

  it.each([
    // Monday 27/4 is off, so 28/4 is the working day before 29/4, and Friday 24/4 the one before that.
    ['2026-04-17', 'reminder-7'],
    ['2026-04-23', 'reminder-3'],
    ['2026-04-28', 'reminder-1'],
    ['2026-04-29', 'reminder-0'],
  ])('count back from 29/4 when the last day is the holiday 30/4: %s is %s', (day, rule) => {
    const [notice] = plannedAt(`${day}T08:00`, assignment({ lastDay: '2026-04-30' }));
    expect(notice).toMatchObject({ rule, dueOn: day });
  });

  it('use a Saturday that is worked in exchange as the last working day', () => {
    const calendar = workingCalendar([{ date: '2026-05-30', kind: 'working' }]);
    const work = assignment({ lastDay: '2026-05-31' });
    expect(linesAt('2026-05-29T08:00', work, { calendar })).toEqual([
      'reminder-1 2026-05-31-1 > health-contact',
    ]);
    expect(linesAt('2026-05-30T08:00', work, { calendar })).toEqual([
      'reminder-0 2026-05-31-0 > health-contact',
    ]);
  });

  it('send one catch-up after an outage, the latest, not each one missed', () => {
    expect(linesAt('2026-06-22T08:00', assignment())).toEqual(['reminder-3 2026-06-24-3 > health-contact']);
  });

  it('move with a holiday decided late, and do not repeat what was said', () => {
    const said = occurrenceKey('a1', 'reminder-1', '2026-06-24-1');
    const calendar = workingCalendar([...SPRING_DAYS_OFF, { date: '2026-06-24', kind: 'off' }]);
    expect(linesAt('2026-06-22T08:00', assignment(), { calendar, isPlanned: (key) => key === said })).toEqual(
      [],
    );
    expect(linesAt('2026-06-23T08:00', assignment(), { calendar, isPlanned: (key) => key === said })).toEqual(
      ['reminder-0 2026-06-24-0 > health-contact'],
    );
  });

  it('leave out the reminder whose day lay before the assignment, and keep the next', () => {
    const work = assignment({ assignedOn: '2026-06-16' });
    expect(linesAt('2026-06-17T08:00', work)).toEqual([]);
    expect(linesAt('2026-06-19T08:00', work)).toEqual(['reminder-3 2026-06-24-3 > health-contact']);
  });

  it('speak on the day of the assignment when a reminder falls due on it', () => {
    expect(linesAt('2026-06-19T08:00', assignment({ assignedOn: '2026-06-19' }))).toEqual([
      'reminder-3 2026-06-24-3 > health-contact',
    ]);
  });

  it('do not speak of work that is assigned only later', () => {
    expect(linesAt('2026-06-19T08:00', assignment({ assignedOn: '2026-06-20' }))).toEqual([]);
  });

  it('start anew with an extended last day and say nothing more about the old one', () => {
    const said = new Set(
      ['reminder-7', 'reminder-3', 'reminder-1'].map((r) => `a1 ${r} 2026-06-24-${r.slice(9)}`),
    );
    const isPlanned = (key: string): boolean => said.has(key);
    const extended = assignment({ lastDay: '2026-07-03' });
    expect(linesAt('2026-06-23T08:00', extended, { isPlanned })).toEqual([]);
    expect(linesAt('2026-06-24T08:00', extended, { isPlanned })).toEqual([
      'reminder-7 2026-07-03-7 > health-contact',
    ]);
    said.add('a1 reminder-7 2026-07-03-7');
    expect(linesAt('2026-06-25T08:00', extended, { isPlanned })).toEqual([]);
  });
});
