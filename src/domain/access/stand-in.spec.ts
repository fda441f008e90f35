import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maySee, onBehalfOf, partiesOf, partyOnBehalfOf, type Parts, sightOf } from './assignment-access.js';
import { type Caller, type Role, ROLES } from './caller.js';
import { isPermitted } from './permissions.js';
import { callerOfToken } from './token-scopes.js';

const person = (
  personId: string,
  unitId: string,
  roles: readonly Role[],
  rest: Partial<Caller> = {},
): Caller => ({
  personId,
  unitId,
  roles,
  standing: false,
  ...rest,
});
const parts = (rest: Partial<Parts> = {}): Parts => ({
  leadUnitIds: ['a'],
  coordinatingUnitIds: [],
  supervisorIds: ['boss'],
  endedAtMs: null,
  ...rest,
});
const headOfA = person('head-a', 'a', ['head']);
const clerkOfB = person('clerk-b', 'b', ['unit'], { standsInFor: [headOfA] });

describe('who stands in for somebody absent', () => {
  it('sees what that person sees, and what he sees himself', () => {
    expect(maySee(clerkOfB, parts())).toBe(true);
    expect(maySee(clerkOfB, parts({ leadUnitIds: ['b'] }))).toBe(true);
    expect(maySee(clerkOfB, parts({ leadUnitIds: ['c'] }))).toBe(false);
    expect(maySee({ ...clerkOfB, standsInFor: [] }, parts())).toBe(false);
    expect(sightOf({ ...clerkOfB, standsInFor: [person('o', 'x', ['office'])] })).toEqual({ all: true });
    expect(maySee({ ...clerkOfB, standsInFor: [person('boss', 'x', ['leader'])] }, parts())).toBe(true);
  });

  it('acts for that person’s unit, in his name; for his own unit in his own', () => {
    expect(partiesOf(clerkOfB, ['a'])).toEqual(['lead']);
    expect(partyOnBehalfOf(clerkOfB, ['a'], 'lead')).toBe('head-a');
    expect(partyOnBehalfOf(clerkOfB, ['b'], 'lead')).toBeNull();
    expect(partyOnBehalfOf(clerkOfB, ['a', 'b'], 'lead')).toBeNull();
    expect(onBehalfOf(clerkOfB, ({ roles }) => roles.includes('leader'))).toBeNull();
  });

  it('takes over work, not what the table of permissions grants', () => {
    const forAdmin = { ...clerkOfB, standsInFor: [person('adm', 'x', ['admin', 'office'])] };
    for (const permission of ['person.write', 'account.write', 'assignment.write'] as const) {
      expect(isPermitted(forAdmin, permission)).toBe(false);
    }
  });

  it('has a program act with no more than its scopes, in his place and in another’s', () => {
    const change = { permission: undefined, changes: true };
    expect(callerOfToken(clerkOfB, ['read'], change)).toBeNull();
    const reporting = callerOfToken(
      { ...clerkOfB, standsInFor: [person('o', 'x', ['office'])] },
      ['report'],
      change,
    );
    expect(reporting && partiesOf(reporting, ['z'])).toEqual([]);
    const standIn = callerOfToken({ ...clerkOfB, roles: ['inspector'] }, ['report'], change);
    expect(standIn && partyOnBehalfOf(standIn, ['a'], 'lead')).toBe('head-a');
  });

  it('never sees less for it, and never more than both together', () => {
    const roles = fc.subarray([...ROLES]);
    const anyParts = fc.record({
      leadUnitIds: fc.subarray(['a', 'b', 'c']),
      coordinatingUnitIds: fc.subarray(['a', 'b']),
      supervisorIds: fc.subarray(['one', 'two', 'three']),
      endedAtMs: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(roles, roles, anyParts, (some, others, p) => {
        const [one, two] = [person('one', 'a', some), person('two', 'b', others)];
        expect(maySee({ ...one, standsInFor: [two] }, p)).toBe(maySee(one, p) || maySee(two, p));
      }),
    );
  });
});
