import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { rereadTerm } from './index.js';

const calendar = workingCalendar([]);
const literal = { calendar, beforeIncludesDay: false };
const inclusive = { calendar, beforeIncludesDay: true };
const term = (phrase: string, lastDay: string) => ({ phrase, issuedOn: '2026-06-01', lastDay });

describe('a term read again', () => {
  it.each([
    ['trước ngày 25/6/2026', '2026-06-24', '2026-06-25'],
    ['chậm nhất ngày 25/6/2026', '2026-06-25', null],
  ])('“%s”, due %s: %s', (phrase, lastDay, read) => {
    expect(rereadTerm(term(phrase, lastDay), literal, inclusive)).toBe(read);
  });

  it('stays where a person set or extended it', () => {
    expect(rereadTerm(term('trước ngày 25/6/2026', '2026-07-10'), literal, inclusive)).toBeNull();
  });

  it('moves with the calendar where it counts working days', () => {
    const counted = term('trong 5 ngày làm việc kể từ ngày ban hành', '2026-06-08');
    const withDayOff = { ...literal, calendar: workingCalendar([{ date: '2026-06-05', kind: 'off' }]) };
    expect(rereadTerm(counted, literal, withDayOff)).toBe('2026-06-09');
  });
});
