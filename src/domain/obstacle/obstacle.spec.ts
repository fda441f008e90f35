import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller, Role } from '../access/caller.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import { firstHolder, heldBy, isOf, mayHandle, type ObstacleAction, type Party } from './index.js';

const unit = (unitId: string): Party => ({ kind: 'unit', unitId, personId: null });
const leader = (personId: string): Party => ({ kind: 'leader', unitId: null, personId });
const OFFICE: Party = { kind: 'office', unitId: null, personId: null };
const STANDING: Party = { kind: 'standing', unitId: null, personId: null };
const person = (roles: readonly Role[], rest: Partial<Caller> = {}): Caller => ({
  personId: 'me',
  unitId: 'mine',
  roles,
  standing: false,
  ...rest,
});

describe('the days each party held an obstacle', () => {
  const calendar = workingCalendar([]);

  it('are working days after the day it came, up to the day it went', () => {
    const held = heldBy(
      [
        { ...OFFICE, sinceOn: '2026-06-25' },
        { ...unit('a'), sinceOn: '2026-06-29' },
        { ...OFFICE, sinceOn: '2026-06-29' },
      ],
      '2026-07-01',
      calendar,
    );
    expect(held.map(({ workingDays, untilOn }) => [workingDays, untilOn])).toEqual([
      [2, '2026-06-29'],
      [0, '2026-06-29'],
      [2, '2026-07-01'],
    ]);
  });

  it('add up to the whole: none counts twice, none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), fc.nat(60), (gaps, last) => {
        let day = '2026-04-01';
        const holdings = gaps.map((gap) => ({ ...OFFICE, sinceOn: (day = addDays(day, gap)) }));
        const end = addDays(day, last);
        const sum = heldBy(holdings, end, calendar).reduce(
          (total, { workingDays }) => total + workingDays,
          0,
        );
        expect(sum).toBe(calendar.workingDaysBetween(holdings[0]?.sinceOn ?? '', end));
      }),
    );
  });
});

describe('whom an obstacle goes to first', () => {
  it.each<[string, Party | null, boolean, string | null, Party]>([
    ['the office', null, false, 'boss', OFFICE],
    ['the supervising leader, beyond authority', null, true, 'boss', leader('boss')],
    ['the standing leaders, where there is none', null, true, null, STANDING],
    ['whom its author names', unit('b'), false, 'boss', unit('b')],
  ])('%s', (_rule, wanted, beyond, supervisor, expected) => {
    expect(firstHolder(wanted, beyond, supervisor)).toEqual(expected);
  });
});

describe('who handles an obstacle', () => {
  const parties = { owner: unit('mine'), waiting: unit('asked') };
  it.each<[string, Caller, ObstacleAction[]]>([
    ['the unit that raised it', person(['unit']), ['pass', 'resolve', 'void']],
    ['the unit it waits for', person(['head'], { unitId: 'asked' }), ['pass', 'resolve']],
    ['the office', person(['office'], { unitId: 'x' }), ['pass', 'resolve', 'void']],
    ['another unit', person(['unit'], { unitId: 'x' }), []],
    ['a leader it does not wait for', person(['leader'], { unitId: 'x' }), []],
    ['an inspector of the unit', person(['inspector']), []],
    [
      'who stands in for a head it waits for',
      person([], { standsInFor: [person(['head'], { unitId: 'asked' })] }),
      ['pass', 'resolve'],
    ],
    [
      'a unit that is no more',
      person(['unit'], { succession: { unitEnded: true, byUnit: [], byWatched: [] } }),
      [],
    ],
    [
      'its successor',
      person(['unit'], {
        unitId: 'heir',
        succession: { unitEnded: false, byUnit: [{ unitId: 'mine', sinceMs: 0 }], byWatched: [] },
      }),
      ['pass', 'resolve', 'void'],
    ],
  ])('%s', (_who, caller, expected) => {
    const may = (['pass', 'resolve', 'void'] as const).filter((action) => mayHandle(caller, action, parties));
    expect(may).toEqual(expected);
  });

  it('speaks for the standing leaders only as a leader among them', () => {
    expect(isOf(person(['leader'], { standing: true }), STANDING)).toBe(true);
    expect(isOf(person(['unit'], { standing: true }), STANDING)).toBe(false);
    expect(isOf(person(['leader']), leader('me'))).toBe(true);
  });
});
