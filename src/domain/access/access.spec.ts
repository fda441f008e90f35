import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIFECYCLES, STEP_RULES, type Step } from '../lifecycle/lifecycle.js';
import { maySee, partiesOf, type Parts, sightOf, stepsOpenTo } from './assignment-access.js';
import { type Caller, type Role, ROLES } from './caller.js';
import { isPermitted, type Permission, PERMITTED, permissionsOf } from './permissions.js';

const caller = (roles: readonly Role[], rest: Partial<Caller> = {}): Caller => ({
  personId: 'me',
  unitId: 'mine',
  roles,
  standing: false,
  ...rest,
});
const parts = (rest: Partial<Parts> = {}): Parts => ({
  leadUnitIds: ['other'],
  coordinatingUnitIds: ['third'],
  supervisorIds: ['somebody'],
  endedAtMs: null,
  ...rest,
});

describe('who sees an assignment', () => {
  const led = parts({ leadUnitIds: ['mine'] });
  const coordinated = parts({ coordinatingUnitIds: ['mine'] });
  const watched = parts({ supervisorIds: ['me'] });
  const foreign = parts();
  it.each<[string, Caller, boolean, boolean, boolean, boolean]>([
    ['the office', caller(['office']), true, true, true, true],
    ['an administrator', caller(['admin']), true, true, true, true],
    ['an inspector', caller(['inspector']), true, true, true, true],
    ['a standing leader', caller(['leader'], { standing: true }), true, true, true, true],
    ['a leader', caller(['leader']), false, false, true, false],
    ['a clerk of a unit', caller(['unit']), true, true, false, false],
    ['a head of a unit', caller(['head']), true, true, false, false],
    ['a leader who heads a unit', caller(['leader', 'head']), true, true, true, false],
    ['a clerk marked standing', caller(['unit'], { standing: true }), true, true, false, false],
    ['a clerk without a unit', caller(['unit'], { unitId: null }), false, false, false, false],
    ['somebody without a role', caller([]), false, false, false, false],
  ])('%s', (_who, who, ...expected) => {
    expect([led, coordinated, watched, foreign].map((p) => maySee(who, p))).toEqual(expected);
  });

  it('shows nobody more for a role he lacks: more roles never show less', () => {
    const anyRoles = fc.subarray([...ROLES]);
    const anyParts = fc.record({
      leadUnitIds: fc.subarray(['mine', 'other']),
      coordinatingUnitIds: fc.subarray(['mine', 'third']),
      supervisorIds: fc.subarray(['me', 'somebody']),
      endedAtMs: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(anyRoles, anyRoles, fc.boolean(), anyParts, (some, more, standing, p) => {
        const less = maySee(caller(some, { standing }), p);
        return !less || maySee(caller([...some, ...more], { standing }), p);
      }),
    );
  });

  it('says by which unit and which supervisor a list is narrowed', () => {
    const none = { all: false, unitId: null, supervisorId: null, takenOver: [] };
    expect(sightOf(caller(['unit']))).toEqual({ ...none, unitId: 'mine' });
    expect(sightOf(caller(['leader']))).toEqual({ ...none, supervisorId: 'me' });
    expect(sightOf(caller(['leader'], { standing: true }))).toEqual({ all: true });
  });
});

describe('the work of a unit that was merged or dissolved', () => {
  const since = 1_000;
  const gone = [{ unitId: 'gone', sinceMs: since }];
  const none = { unitEnded: false, byUnit: [], byWatched: [] };
  const heir = (roles: readonly Role[]): Caller => caller(roles, { succession: { ...none, byUnit: gone } });
  const led = (endedAtMs: number | null) => parts({ leadUnitIds: ['gone'], endedAtMs });

  it('is seen by its successor as far as it was left open; what was closed before stays with the old unit', () => {
    const seen = (who: Caller) => [null, since + 1, since, since - 1].map((at) => maySee(who, led(at)));
    expect(seen(heir(['unit']))).toEqual([true, true, true, false]);
    expect(seen(heir(['head']))).toEqual([true, true, true, false]);
    expect(maySee(heir(['unit']), parts({ coordinatingUnitIds: ['gone'] }))).toBe(true);
    expect(seen(caller(['unit']))).toEqual([false, false, false, false]);
    const former = caller(['unit'], { unitId: 'gone', succession: { ...none, unitEnded: true } });
    expect(seen(former)).toEqual([true, true, true, true]);
  });

  it('is seen by the leader who watches over the successor', () => {
    const leader = caller(['leader'], { succession: { ...none, byWatched: gone } });
    expect([maySee(leader, led(null)), maySee(leader, led(since - 1))]).toEqual([true, false]);
    expect(maySee(caller(['unit'], { succession: { ...none, byWatched: gone } }), led(null))).toBe(false);
  });

  it('is reported by the successor, no longer by the old unit', () => {
    expect(partiesOf(heir(['unit']), ['gone'])).toEqual(['lead']);
    expect(partiesOf(heir(['leader']), ['gone'])).toEqual([]);
    expect(partiesOf(heir(['unit']), ['mine'])).toEqual(['lead']);
    const former = caller(['unit'], { unitId: 'gone', succession: { ...none, unitEnded: true } });
    expect(partiesOf(former, ['gone'])).toEqual([]);
  });
});

describe('who acts on an assignment', () => {
  it.each<[string, Caller, string[], string[]]>([
    ['a clerk of the lead unit', caller(['unit']), ['mine'], ['lead']],
    ['a clerk of a co-lead', caller(['unit']), ['other', 'mine'], ['lead']],
    ['a clerk of another unit', caller(['unit']), ['other'], []],
    ['the head of the lead unit', caller(['head']), ['mine'], ['lead']],
    ['the office', caller(['office']), ['other'], ['office']],
    ['the office whose unit leads, without a part in that unit', caller(['office']), ['mine'], ['office']],
    [
      'an office clerk who is a clerk of the lead unit too',
      caller(['office', 'unit']),
      ['mine'],
      ['lead', 'office'],
    ],
    ['an inspector of the lead unit', caller(['inspector']), ['mine'], []],
    ['an administrator', caller(['admin']), ['mine'], []],
    ['a standing leader', caller(['leader'], { standing: true }), ['mine'], []],
    ['a clerk without a unit', caller(['unit'], { unitId: null }), ['mine'], []],
    ['a clerk of a fan-out, which no unit leads', caller(['unit']), [], []],
  ])('%s', (_who, who, leads, expected) => {
    expect(partiesOf(who, leads)).toEqual(expected);
  });

  it('offers only steps that the lifecycle allows and the party may take', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LIFECYCLES),
        fc.subarray([...ROLES]),
        fc.subarray(['mine', 'other']),
        (lifecycle, roles, leads) => {
          const who = caller(roles);
          const parties = partiesOf(who, leads);
          const open: Step[] = stepsOpenTo(who, lifecycle, leads);
          return open.every(
            (step) => lifecycle in STEP_RULES[step].leads && parties.includes(STEP_RULES[step].by),
          );
        },
      ),
    );
  });
});

describe('what roles permit', () => {
  it.each<[Role, Permission[]]>([
    [
      'office',
      [
        'assignment.write',
        'directive.write',
        'intake.write',
        'unit.write',
        'rules.read',
        'mail.read',
        'address.read',
      ],
    ],
    [
      'admin',
      [
        'intake.write',
        'unit.write',
        'person.write',
        'account.write',
        'rules.read',
        'rules.write',
        'mail.read',
        'address.read',
        'audit.read',
      ],
    ],
    ['inspector', ['address.read', 'audit.read']],
    ['leader', []],
    ['head', []],
    ['unit', []],
  ])('%s', (role, expected) => {
    expect(permissionsOf(caller([role]))).toEqual(expected);
  });

  it('adds up over roles', () => {
    expect(permissionsOf(caller(['office', 'admin']))).toEqual(Object.keys(PERMITTED));
    expect(isPermitted(caller(['unit', 'inspector']), 'address.read')).toBe(true);
  });
});
