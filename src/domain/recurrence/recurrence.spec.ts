import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { resolveDeadline } from '../deadline/index.js';
import { addDays, fromEpochDay, toEpochDay } from '../time/local-date.js';
import {
  type Duty,
  type FiledReport,
  mayReport,
  onTimeRecord,
  type Period,
  periodOf,
  periodsBetween,
  periodsFrom,
  recordOf,
  rhythmReader,
} from './index.js';

const calendar = workingCalendar([]);

function duty(phrase: string, given: Partial<Duty> = {}): Duty {
  const { recurrence } = resolveDeadline(phrase, { issuedOn: '2026-04-28' });
  if (!recurrence) throw new Error(`no rhythm: ${phrase}`);
  return { recurrence, from: '2026-04-28', until: null, suspensions: [], ...given };
}
const lastDays = (periods: readonly Period[]): string[] => periods.map(({ lastDay }) => lastDay);

describe('the occurrences of a duty', () => {
  it.each([
    ['hằng tháng trước ngày 20', ['2026-05-19', '2026-06-19', '2026-07-19']],
    ['ngày 31 hằng tháng', ['2026-04-30', '2026-05-31', '2026-06-30']],
    ['định kỳ hằng quý', ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['trước ngày 15/6 và 15/12 hằng năm', ['2026-06-14', '2026-12-14', '2027-06-14']],
  ])('of "%s" begin with the first last day after it was given', (phrase, expected) => {
    expect(lastDays(periodsFrom(duty(phrase), '2026-04-28', 3))).toEqual(expected);
  });

  it('open the day after the one before, the first on the day it was given', () => {
    expect(periodsFrom(duty('hằng tháng trước ngày 20'), '2026-04-28', 2)).toEqual([
      { lastDay: '2026-05-19', opensOn: '2026-04-28', excused: false },
      { lastDay: '2026-06-19', opensOn: '2026-05-20', excused: false },
    ]);
  });

  it('end with the term of the assignment', () => {
    const ended = duty('hằng tháng trước ngày 20', { until: '2026-07-01' });
    expect(lastDays(periodsFrom(ended, '2026-06-01', 5))).toEqual(['2026-06-19']);
    expect(periodOf(ended, '2026-07-19')).toBeNull();
  });

  it('are not asked for where the assignment was held up on their last day', () => {
    const heldUp = duty('hằng tháng trước ngày 20', {
      suspensions: [
        { from: '2026-05-10', to: '2026-06-02' },
        { from: '2026-07-01', to: null },
      ],
    });
    expect(periodsFrom(heldUp, '2026-04-28', 3).map(({ excused }) => excused)).toEqual([true, false, true]);
  });

  const rhythms = [
    'hằng tháng trước ngày 20',
    'ngày 31 hằng tháng',
    'hằng tuần',
    'định kỳ hằng quý',
    'hằng ngày',
  ];
  const anyDay = fc
    .integer({ min: toEpochDay('2026-04-28'), max: toEpochDay('2029-12-31') })
    .map(fromEpochDay);

  it('are the same from wherever one looks, and leave no day between them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), anyDay, fc.nat(200), (phrase, day, ahead) => {
        const whole = periodsBetween(duty(phrase), '2026-04-28', addDays(day, ahead));
        expect(periodsBetween(duty(phrase), day, addDays(day, ahead))).toEqual(
          whole.filter(({ lastDay }) => lastDay >= day),
        );
        for (const [i, period] of whole.entries()) {
          expect(period.opensOn).toBe(i === 0 ? '2026-04-28' : addDays(whole[i - 1]?.lastDay ?? '', 1));
          expect(period.opensOn <= period.lastDay).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an occurrence', () => {
  const [june] = periodsFrom(duty('hằng tháng trước ngày 20'), '2026-06-01', 1) as [Period];
  const given = (date: string, time = '09:00') => ({
    assignedOn: '2026-04-28',
    time: null,
    now: { date, time },
    calendar,
    dueSoonWorkingDays: 7,
  });
  const report = (date: string, verdict: FiledReport['verdict'] = null): FiledReport => ({
    lastDay: june.lastDay,
    reported: { date, time: '09:00' },
    verdict,
  });

  it.each<[string, string, FiledReport[], object]>([
    ['before its time', '2026-05-19', [], { state: 'upcoming', timing: 'on_track' }],
    ['once its time has come', '2026-05-20', [], { state: 'open', timing: 'on_track' }],
    ['near its last day', '2026-06-15', [], { state: 'open', timing: 'due_soon' }],
    ['on its last day', '2026-06-19', [], { state: 'open', timing: 'due_soon' }],
    ['after a weekend', '2026-06-22', [], { state: 'open', timing: 'overdue', workingDaysLate: 1 }],
    ['reported in time', '2026-07-01', [report('2026-06-19')], { state: 'submitted', timing: 'on_time' }],
    [
      'accepted after its last day, reported before',
      '2026-07-01',
      [report('2026-06-18', 'accepted')],
      { state: 'accepted', timing: 'on_time', workingDaysLate: 0 },
    ],
    [
      'reported late',
      '2026-07-01',
      [report('2026-06-23')],
      { state: 'submitted', timing: 'late', workingDaysLate: 2 },
    ],
    [
      'returned, and its last day over',
      '2026-06-23',
      [report('2026-06-18', 'returned')],
      { state: 'returned', timing: 'overdue', workingDaysLate: 2 },
    ],
    [
      'returned, and reported again too late',
      '2026-07-01',
      [report('2026-06-18', 'returned'), report('2026-06-22')],
      { state: 'submitted', timing: 'late', workingDaysLate: 1 },
    ],
  ])('%s', (_when, date, reports, expected) => {
    expect(recordOf(june, reports, given(date))).toMatchObject(expected);
  });

  it('not asked for is neither late nor missing', () => {
    const excused = recordOf({ ...june, excused: true }, [], given('2026-07-01'));
    expect(excused).toMatchObject({ state: 'excused', timing: 'none', workingDaysLate: 0 });
    expect(onTimeRecord([excused])).toEqual({ onTime: 0, late: 0, missing: 0 });
  });

  it('is late after its hour, where the words name one', () => {
    const atFour = { ...given('2026-06-19', '15:30'), time: '15:00' };
    expect(recordOf(june, [], atFour).timing).toBe('overdue');
    expect(recordOf(june, [], { ...given('2026-06-19', '14:59'), time: '15:00' }).timing).toBe('due_soon');
  });

  it('may be reported while it is open or returned, and not before its time or twice', () => {
    const states = ['upcoming', 'open', 'submitted', 'accepted', 'returned', 'excused'] as const;
    expect(states.filter(mayReport)).toEqual(['open', 'returned']);
  });

  it('counts once in the record: on time, late, or missing', () => {
    const records = [
      recordOf(june, [report('2026-06-18')], given('2026-07-01')),
      recordOf(june, [report('2026-06-30', 'accepted')], given('2026-07-01')),
      recordOf(june, [], given('2026-07-01')),
      recordOf(june, [], given('2026-06-02')),
    ];
    expect(onTimeRecord(records)).toEqual({ onTime: 1, late: 1, missing: 1 });
  });
});

describe('the rhythm of a phrase', () => {
  it('follows the policy that says whether the day named counts', () => {
    const read = (beforeIncludesDay: boolean) =>
      rhythmReader({ policy: { deadline: { beforeIncludesDay } }, calendar })(
        'trước ngày 20 hằng tháng',
        '2026-04-28',
      );
    expect(read(false)?.recurrence.shiftDays).toBe(-1);
    expect(read(true)?.recurrence.shiftDays).toBe(0);
  });

  it('is none where the words have none', () => {
    const read = rhythmReader({ policy: { deadline: { beforeIncludesDay: false } }, calendar });
    expect(read('thường xuyên', '2026-04-28')).toBeNull();
  });
});
