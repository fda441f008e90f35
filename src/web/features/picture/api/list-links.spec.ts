import { describe, expect, it } from '@jest/globals';
import { listBehind, ofBand, weeksOf } from './list-links';

const everything = { unit: null, directive: null };
const unit = { id: 'u1', name: 'Sở Y tế' };

describe('the list behind a number', () => {
  it('is all assignments where nothing narrows it', () => {
    expect(listBehind(everything, {})).toBe('/assignments');
  });

  it('is narrowed as the picture is, and by what was counted', () => {
    expect(listBehind({ unit, directive: null }, { bucket: 'open_overdue' })).toBe(
      '/assignments?unitId=u1&bucket=open_overdue',
    );
  });

  it('of one row is that row’s, also where the picture is another’s', () => {
    expect(listBehind({ unit, directive: null }, { timing: 'overdue', unitId: 'u2' })).toBe(
      '/assignments?unitId=u2&timing=overdue',
    );
  });

  it('of the oldest band has no first day', () => {
    expect(ofBand({ fromDays: 41, toDays: null, dueFrom: null, dueTo: '2026-04-27', count: 2 })).toEqual({
      timing: 'overdue',
      dueTo: '2026-04-27',
    });
  });
});

it('adds up days to weeks that end on Sundays', () => {
  const day = (date: string, count: number) => ({ date, count, isWorkingDay: true });
  expect(
    weeksOf([day('2026-06-27', 1), day('2026-06-28', 2), day('2026-06-29', 4), day('2026-06-30', 8)]),
  ).toEqual([
    { from: '2026-06-27', to: '2026-06-28', count: 3 },
    { from: '2026-06-29', to: '2026-06-30', count: 12 },
  ]);
});
