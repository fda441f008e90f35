import { describe, expect, it } from '@jest/globals';
import { calendarRange, changedDays, faultsOfChange, workingDaysOfYear } from './check-days.js';
import { workingCalendar } from './working-calendar.js';

const RANGE = calendarRange('2026-06-25');
const MARKED = new Set(['2026-09-02']);

describe('a change of the calendar', () => {
  it.each([
    [{ set: [{ date: '2026-07-03', kind: 'off' as const }], remove: ['2026-09-02'] }, []],
    [{ set: [{ date: '2026-07-04', kind: 'working' as const }], remove: [] }, []],
    [{ set: [{ date: '2026-07-04', kind: 'off' as const }], remove: [] }, [['set', 0, 'off_already']]],
    [{ set: [{ date: '2026-07-03', kind: 'working' as const }], remove: [] }, [['set', 0, 'worked_already']]],
    [
      {
        set: [
          { date: '2026-07-03', kind: 'off' as const },
          { date: '2026-07-03', kind: 'off' as const },
        ],
        remove: ['2026-07-03'],
      },
      [
        ['set', 1, 'twice'],
        ['remove', 0, 'twice'],
      ],
    ],
    [{ set: [{ date: '2024-12-31', kind: 'off' as const }], remove: [] }, [['set', 0, 'out_of_range']]],
    [{ set: [{ date: '2032-01-01', kind: 'off' as const }], remove: [] }, [['set', 0, 'out_of_range']]],
    [{ set: [], remove: ['2026-07-03'] }, [['remove', 0, 'not_marked']]],
  ])('%j has the faults %j', (change, faults) => {
    const found = faultsOfChange(change, MARKED, RANGE);
    expect(found.map(({ list, index, fault }) => [list, index, fault])).toEqual(faults);
  });

  it('replaces a mark, adds one, takes one away', () => {
    const days = [
      { date: '2026-01-01', kind: 'off' as const },
      { date: '2026-09-02', kind: 'off' as const },
    ];
    const set = [
      { date: '2026-05-01', kind: 'off' as const },
      { date: '2026-01-01', kind: 'working' as const },
    ];
    expect(changedDays(days, { set, remove: ['2026-09-02'] })).toEqual([
      { date: '2026-01-01', kind: 'working' },
      { date: '2026-05-01', kind: 'off' },
    ]);
  });

  it('counts the working days of a year', () => {
    const plain = workingCalendar([]);
    expect(workingDaysOfYear(2026, (date) => plain.isWorkingDay(date))).toBe(261);
    const marked = workingCalendar([{ date: '2026-09-02', kind: 'off' }]);
    expect(workingDaysOfYear(2026, (date) => marked.isWorkingDay(date))).toBe(260);
  });
});
