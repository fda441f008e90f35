import { describe, expect, it } from '@jest/globals';
import { mayKeepAbsence, maySeeAbsence } from './absence-access.js';
import type { Caller, Role } from './caller.js';
import { delegatingUnitIds } from './delegation.js';
import { directsAs } from './direction-access.js';

const person = (personId: string, unitId: string | null, roles: readonly Role[]): Caller => ({
  personId,
  unitId,
  roles,
  standing: false,
});
const inPlaceOf = (own: Caller, ...absent: Caller[]): Caller => ({ ...own, standsInFor: absent });

const clerkOfA = person('clerk-a', 'a', ['unit']);
const clerkOfB = person('clerk-b', 'b', ['unit']);
const headOfA = person('head-a', 'a', ['head']);
const leader = person('leader', null, ['leader']);
const officer = person('officer', 'x', ['office']);

describe('in whose name a direction is given', () => {
  it.each<[string, Caller, string | null, ReturnType<typeof directsAs>]>([
    ['a leader, in his own', leader, null, { onBehalfOfId: null }],
    ['a leader who names himself', leader, 'leader', { onBehalfOfId: null }],
    ['a leader who names another', leader, 'other', null],
    ['who stands in for a leader', inPlaceOf(clerkOfA, leader), null, { onBehalfOfId: 'leader' }],
    ['who stands in and names him', inPlaceOf(clerkOfA, leader), 'leader', { onBehalfOfId: 'leader' }],
    ['who stands in and names another', inPlaceOf(clerkOfA, leader), 'other', null],
    ['the office, which has to name one', officer, null, 'office'],
    ['the office', officer, 'leader', 'office'],
    ['who stands in for an officer', inPlaceOf(clerkOfA, officer), 'leader', 'office'],
    ['a unit', clerkOfA, null, null],
    ['a unit in a leader’s name', clerkOfA, 'leader', null],
    ['an inspector', person('i', 'x', ['inspector']), 'leader', null],
  ])('%s', (_who, caller, leaderId, expected) => {
    expect(directsAs(caller, leaderId)).toEqual(expected);
  });
});

describe('to whose people work is delegated', () => {
  it.each<[string, Caller, string[], string[]]>([
    ['the lead’s own', clerkOfA, ['a'], ['a']],
    ['of co-leads, one’s own alone', clerkOfA, ['a', 'b'], ['a']],
    ['nobody, by a unit that does not lead', clerkOfB, ['a'], []],
    ['nobody, by the office', officer, ['a'], []],
    ['those of the unit one stands in for, not one’s own', inPlaceOf(clerkOfB, headOfA), ['a'], ['a']],
    ['both, where both lead', inPlaceOf(clerkOfB, headOfA), ['a', 'b'], ['b', 'a']],
  ])('%s', (_what, caller, leads, expected) => {
    expect(delegatingUnitIds(caller, leads)).toEqual(expected);
  });
});

describe('an absence', () => {
  const absence = { personId: 'clerk-a', unitId: 'a', standInId: 'clerk-b' };
  it.each<[string, Caller, boolean, boolean]>([
    ['the absent person', clerkOfA, true, true],
    ['who stands in', clerkOfB, true, false],
    ['a colleague', headOfA, true, false],
    ['a stranger', person('c', 'c', ['unit', 'head', 'leader']), false, false],
    ['the office', officer, true, true],
    ['an administrator', person('adm', null, ['admin']), true, true],
    ['an inspector', person('i', null, ['inspector']), true, false],
    [
      'who stands in for a colleague: an absence hands over work alone',
      inPlaceOf(person('c', 'c', ['unit']), headOfA),
      false,
      false,
    ],
  ])('is seen and kept by %s', (_who, caller, seen, kept) => {
    expect([maySeeAbsence(caller, absence), mayKeepAbsence(caller, absence.personId)]).toEqual([seen, kept]);
  });

  it('of somebody without a unit is not seen by others without one', () => {
    expect(maySeeAbsence(leader, { ...absence, unitId: null })).toBe(false);
  });
});
