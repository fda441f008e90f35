import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { SeedCopy, SEEDS, unit } from './seed-copy.js';

let copy: SeedCopy;

beforeEach(() => {
  copy = new SeedCopy();
});
afterEach(() => copy.discard());

describe('reading the seeds', () => {
  it('gives the same data each time', () => {
    expect(readSeeds(SEEDS)).toEqual(readSeeds(copy.folder));
  });

  it('makes a unit, a clerk who is its contact, and a head for each of the 104 communes and wards', () => {
    const { units, people, appointments } = readSeeds(SEEDS);
    const communes = units.filter((u) => u.level === 'commune');
    expect(communes).toHaveLength(104);
    expect(communes.filter((u) => u.name.startsWith('UBND phường '))).toHaveLength(11);
    expect(units.find((u) => u.code === 'ubnd-11953')).toMatchObject({
      name: 'UBND phường Phố Hiến',
      statisticalCode: '11953',
      validFrom: '2025-07-01',
      contacts: ['clerk.ubnd-11953'],
    });
    expect(people.find((p) => p.code === 'clerk.ubnd-11953')).toMatchObject({
      email: 'vanthu.11953@hungyen.example',
      roles: ['unit'],
    });
    expect(appointments).toContainEqual({
      unit: 'ubnd-11953',
      person: 'head.ubnd-11953',
      capacity: 'head',
      from: '2025-07-01',
      to: null,
    });
  });

  it('takes a headship written by hand instead of the one by rule', () => {
    const { appointments } = readSeeds(SEEDS);
    expect(
      appointments.filter((a) => a.unit === 'ubnd-12073').map((a) => [a.capacity, a.from, a.to]),
    ).toEqual([
      ['head', '2025-07-01', '2026-05-31'],
      ['acting', '2026-06-01', null],
    ]);
  });

  it('sends nothing to a real address', () => {
    const { people } = readSeeds(SEEDS);
    expect(people.filter((p) => !p.email.endsWith('.example'))).toEqual([]);
  });

  it('puts parents before children and upper directives before lower ones', () => {
    const { units, directives } = readSeeds(SEEDS);
    const order = new Map(units.map((u, index) => [u.code, index]));
    const tooEarly = units.filter((u) => u.parent !== null && order.get(u.parent)! > order.get(u.code)!);
    expect(tooEarly).toEqual([]);
    expect(directives.map((d) => d.number)).toEqual(['2039-CV/VPTW', '484-CV/TU']);
  });

  it('fans a clause for all addressees out to each member once', () => {
    const { directives } = readSeeds(SEEDS);
    const all = directives[1]!.assignments.find((a) => a.ref === '2.-1')!;
    expect(all.members).toHaveLength(4 + 5 + 15 + 104);
    expect(new Set(all.members).size).toBe(all.members.length);
    const party = directives[1]!.assignments.find((a) => a.ref === '3.1')!;
    expect(party.members).toHaveLength(4 + 5);
  });

  it('leaves work open around 24/6/2026, and overdue work from April and May, to be reminded of', () => {
    const { directives, states } = readSeeds(SEEDS);
    const owed = (lastDay: string) =>
      directives.flatMap((d) =>
        d.assignments
          .filter((a) => a.lastDay === lastDay)
          .filter(
            (a) => !states.some((s) => s.directive === d.code && s.ref === a.ref && isReported(s.lifecycle)),
          )
          .map((a) => `${d.number} ${a.ref}`),
      );
    const isReported = (state: string) => ['submitted', 'completed'].includes(state);
    expect(owed('2026-06-24')).toEqual([
      '2039-CV/VPTW 2.c',
      '2039-CV/VPTW 4.a',
      '2039-CV/VPTW 5.2',
      '2039-CV/VPTW 7.b',
      '484-CV/TU 3.2',
    ]);
    expect(owed('2026-04-30')).toEqual(['2039-CV/VPTW 6.a', '2039-CV/VPTW 6.b']);
    expect(owed('2026-05-31')).toEqual([
      '2039-CV/VPTW 3.b',
      '2039-CV/VPTW 3.c',
      '2039-CV/VPTW 4.b',
      '2039-CV/VPTW 7.a',
    ]);
  });

  it('shows every stage of the lifecycle that a unit reaches', () => {
    const { states } = readSeeds(SEEDS);
    expect(new Set(states.map((s) => s.lifecycle))).toEqual(
      new Set(['completed', 'in_progress', 'submitted', 'returned']),
    );
  });

  it('has an account for every role', () => {
    const { accounts, people } = readSeeds(SEEDS);
    const roles = accounts.accounts.flatMap((a) => people.find((p) => p.code === a.person)!.roles);
    expect(new Set(roles)).toEqual(new Set(['admin', 'office', 'unit', 'head', 'leader', 'inspector']));
  });
});

describe('membership of a group', () => {
  it('is that of the directive’s date: a unit that joins later is given nothing', () => {
    copy.edit('units.json', (json) => (unit(json, 'so-y-te').validFrom = '2026-05-22'));
    const { directives } = readSeeds(copy.folder);
    const [first] = directives[1]!.assignments;
    expect(first!.members).not.toContain('so-y-te');
    expect(first!.members).toContain('so-khcn');
  });

  it('ends with the unit', () => {
    copy.edit('units.json', (json) => {
      unit(json, 'so-y-te').validTo = '2026-05-20';
      unit(json, 'so-y-te').successor = 'so-noi-vu';
    });
    const { groups, directives } = readSeeds(copy.folder);
    const departments = groups.find((g) => g.code === 'so-ban-nganh-tinh')!;
    expect(departments.members.find((m) => m.unit === 'so-y-te')).toMatchObject({ to: '2026-05-20' });
    expect(directives[1]!.assignments[0]!.members).not.toContain('so-y-te');
  });

  it('joins stretches that overlap or touch, and keeps a gap', () => {
    const stretch = (from: string, to: string | null) => ({ unit: 'ktnn', from, to });
    const written = [
      stretch('2025-07-01', '2025-12-31'),
      stretch('2026-01-01', '2026-03-31'),
      stretch('2026-03-01', '2026-04-30'),
      stretch('2026-07-01', null),
    ];
    copy.edit('groups.json', (json) => json.groups.push({ code: 'thu', name: 'Nhóm thử', members: written }));
    expect(readSeeds(copy.folder).groups.find((g) => g.code === 'thu')!.members).toEqual([
      stretch('2025-07-01', '2026-04-30'),
      stretch('2026-07-01', null),
    ]);
  });
});
