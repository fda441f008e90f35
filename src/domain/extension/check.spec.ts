import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import {
  deciderOf,
  DEFAULT_EXTENSION_POLICY,
  type ExtendableWork,
  type ExtensionPolicy,
  mayDecide,
  refusalOfDay,
  refusalToAsk,
} from './index.js';

const CALENDAR = workingCalendar([
  { date: '2026-09-01', kind: 'off' },
  { date: '2026-09-02', kind: 'off' },
]);
const work = (overrides: Partial<ExtendableWork> = {}): ExtendableWork => ({
  lifecycle: 'in_progress',
  lastDay: '2026-06-24',
  lastTime: null,
  originalLastDay: '2026-06-24',
  extension: 'none',
  extensionsGranted: 0,
  ...overrides,
});
const rules = (moment: string, policy: Partial<ExtensionPolicy> = {}) => ({
  policy: { ...DEFAULT_EXTENSION_POLICY, ...policy },
  calendar: CALENDAR,
  now: { date: moment.slice(0, 10), time: moment.slice(11) },
});

describe('more time', () => {
  it.each<Lifecycle>(['assigned', 'received', 'in_progress', 'returned'])(
    'may be asked for while %s',
    (lifecycle) => {
      expect(refusalToAsk(work({ lifecycle }), rules('2026-06-20T08:00'))).toBeNull();
    },
  );

  it.each<Lifecycle>(['submitted', 'completed', 'suspended', 'withdrawn', 'declined'])(
    'not while %s',
    (lifecycle) => {
      expect(refusalToAsk(work({ lifecycle }), rules('2026-06-20T08:00'))).toEqual({ why: 'not_owed' });
    },
  );

  it.each<[string, Partial<ExtendableWork>, Partial<ExtensionPolicy>, string, object | null]>([
    ['no deadline', { lastDay: null }, {}, '2026-06-20T08:00', { why: 'no_deadline' }],
    ['a request waits', { extension: 'requested' }, {}, '2026-06-20T08:00', { why: 'pending' }],
    ['one was refused', { extension: 'refused' }, {}, '2026-06-20T08:00', null],
    ['as often as may be', { extensionsGranted: 3 }, {}, '2026-06-20T08:00', { why: 'too_often', atMost: 3 }],
    ['none are given', {}, { atMost: 0 }, '2026-06-20T08:00', { why: 'too_often', atMost: 0 }],
    ['the term has passed', {}, {}, '2026-06-25T00:00', null],
    ['it has, and that is too late', {}, { late: false }, '2026-06-25T00:00', { why: 'term_passed' }],
    ['the hour has', { lastTime: '10:00' }, { late: false }, '2026-06-24T10:01', { why: 'term_passed' }],
    ['the last day itself', {}, { late: false }, '2026-06-24T23:59', null],
    ['two days before', {}, { askWorkingDaysBefore: 2 }, '2026-06-22T23:59', null],
    [
      'one day before',
      {},
      { askWorkingDaysBefore: 2 },
      '2026-06-23T00:00',
      { why: 'asked_too_late', latest: '2026-06-22' },
    ],
  ])('%s', (_what, overrides, policy, moment, refusal) => {
    expect(refusalToAsk(work(overrides), rules(moment, policy))).toEqual(refusal);
  });

  it.each<[string, Partial<ExtensionPolicy>, object | null]>([
    ['2026-06-23', {}, { why: 'not_later', lastDay: '2026-06-24' }],
    ['2026-06-24', {}, { why: 'not_later', lastDay: '2026-06-24' }],
    ['2026-06-25', {}, { why: 'past', today: '2026-06-26' }],
    ['2026-06-26', {}, null],
    ['2026-06-27', {}, { why: 'day_off', nearest: '2026-06-29' }],
    ['2026-06-27', { dayOff: true }, null],
    ['2026-09-01', {}, { why: 'day_off', nearest: '2026-09-03' }],
    ['2026-09-22', {}, null],
    ['2026-09-23', {}, { why: 'too_far', latest: '2026-09-22', limit: 'at_once' }],
    ['2026-12-21', { daysAtOnce: null }, null],
    ['2026-12-22', { daysAtOnce: null }, { why: 'too_far', latest: '2026-12-21', limit: 'in_total' }],
    ['2030-12-20', { daysAtOnce: null, daysInTotal: null }, null],
  ])('until %s under %j: %j', (day, policy, refusal) => {
    const term = { lastDay: '2026-06-24', originalLastDay: '2026-06-24' };
    expect(refusalOfDay(term, day, rules('2026-06-26T08:00', policy))).toEqual(refusal);
  });

  it('counts the days in total from the term first set', () => {
    const term = { lastDay: '2026-10-01', originalLastDay: '2026-06-24' };
    expect(refusalOfDay(term, '2026-12-22', rules('2026-06-26T08:00'))).toEqual({
      why: 'too_far',
      latest: '2026-12-21',
      limit: 'in_total',
    });
  });
});

describe('who decides', () => {
  it.each([
    [0, 'party_office', 'office'],
    [1, 'party_office', 'leader'],
    [2, 'party_office', 'leader'],
    [0, 'government', 'leader'],
  ])('after %i grants, of a %s: the %s', (granted, issuerKind, decider) => {
    expect(deciderOf(DEFAULT_EXTENSION_POLICY, { granted, issuerKind })).toBe(decider);
  });

  it('never a leader for their number, where the policy does not say from which one on', () => {
    const leaderDecides = { fromGrant: null, issuerKinds: [] };
    expect(
      deciderOf({ ...DEFAULT_EXTENSION_POLICY, leaderDecides }, { granted: 40, issuerKind: 'government' }),
    ).toBe('office');
  });

  it.each([
    ['the office, what is the office’s', ['office'], false, [], 'office', true],
    ['the office, what is a leader’s', ['office'], false, [], 'leader', false],
    ['a leader, what is the office’s', ['leader'], true, ['a'], 'office', false],
    ['the leader of the lead', ['leader'], false, ['a'], 'leader', true],
    ['a leader of others', ['leader'], false, ['b'], 'leader', false],
    ['a standing leader', ['leader'], true, [], 'leader', true],
    ['one who watches over it, but is no leader now', ['unit'], true, ['a'], 'leader', false],
  ] as const)('%s', (_who, roles, standing, watched, decider, may) => {
    const who = { personId: 'me', unitId: null, roles, standing };
    const directory = { unitsWatchedBy: (personId: string) => (personId === 'me' ? watched : []) };
    expect(mayDecide(who, decider, ['a'], directory)).toBe(may);
    const standIn = {
      personId: 'other',
      unitId: 'b',
      roles: ['unit'],
      standing: false,
      standsInFor: [who],
    } as const;
    expect(mayDecide(standIn, decider, ['a'], directory)).toBe(may);
  });
});
