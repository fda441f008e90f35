import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maySee, partiesOf } from '../../src/domain/access/assignment-access.js';
import { AccessWorld } from '../support/api/access/access-world.js';
import {
  type Actor,
  ACTOR_NAMES,
  ACTORS,
  LEAD_PARTY,
  OFFICE_PARTY,
  SEEING,
} from '../support/api/access/actors.js';
import {
  ACCESS_TABLE,
  type AccessRule,
  expectedOutcome,
  operationOf,
  type Outcome,
  type Who,
} from '../support/api/access/table.js';
import { CALLS } from '../support/api/calls/index.js';
import { type Call, type Prepare, send } from '../support/api/calls/call.js';
import { COORDINATING, LEAD } from '../support/api/calls/work.js';
import { Callers } from '../../src/modules/access/callers.js';

const OUTCOME: Readonly<Record<number, Outcome>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'hidden',
  422: 'incomplete',
};
const asked = ({ asked: some }: AccessRule): Who[] => ['nobody', ...(some ?? ACTOR_NAMES)];
const split = (rule: AccessRule): { may: Who[]; mayNot: Who[] } => ({
  may: asked(rule).filter((who) => expectedOutcome(rule, who) === 'allowed'),
  mayNot: asked(rule).filter((who) => expectedOutcome(rule, who) !== 'allowed'),
});

describe('every operation of the API, by everybody', () => {
  let world: AccessWorld;
  /** What the operations are called on, made before anything is refused. */
  const targets = new Map<string, Call>();
  let before: string;
  const prepareFor = (row: string): Prepare => {
    const prepare = CALLS[row] ?? world.calls[row];
    if (!prepare) throw new Error(`no example of ${row}`);
    return prepare;
  };
  const codeOf = (who: Who | undefined): string =>
    ACTORS[who === undefined || who === 'nobody' ? 'leadClerk' : who].code;

  beforeAll(async () => {
    world = await AccessWorld.begin();
    for (const [row, rule] of Object.entries(ACCESS_TABLE)) {
      targets.set(row, await prepareFor(row)(world.work, codeOf(split(rule).may[0])));
    }
    before = await world.api.everything();
  }, 120_000);
  afterAll(() => world.end());

  const outcome = async (who: Who, call: Call): Promise<{ outcome: Outcome | number; body: unknown }> => {
    const session = who === 'nobody' ? null : (call.as ?? world.session(who));
    const { status, body } = await send(world.api, session, call);
    if (status < 300) return { outcome: 'allowed', body: null };
    return { outcome: OUTCOME[status] ?? status, body };
  };

  it('stands in the table, and the table names no other', async () => {
    const { body } = await world.api.http.get('/api/openapi.json').expect(200);
    const { paths } = body as { paths: Record<string, Record<string, { operationId: string }>> };
    const operations = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect([...new Set(Object.keys(ACCESS_TABLE).map(operationOf))].sort()).toEqual(operations.sort());
  });

  it('is asked by people who are to the assignment what the rules of the domain say', async () => {
    const [lead, coordinating] = [await world.api.unitId(LEAD), await world.api.unitId(COORDINATING)];
    const supervisorIds = [
      await world.api.personId('pct-van-xa-ubnd-tinh'),
      await world.api.personId('pct-thuong-truc-ubnd-tinh'),
    ];
    const parts = {
      leadUnitIds: [lead],
      coordinatingUnitIds: [coordinating],
      supervisorIds,
      endedAtMs: null,
    };
    const callers = new Map<Actor, Awaited<ReturnType<Callers['bySession']>>>();
    for (const actor of ACTOR_NAMES) {
      const cookie = world.session(actor).headers['cookie'] ?? '';
      const secret = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
      callers.set(actor, await world.api.app.get(Callers, { strict: false }).bySession(secret));
    }
    const are = (rule: (caller: NonNullable<ReturnType<typeof callers.get>>['caller']) => boolean) =>
      ACTOR_NAMES.filter((actor) => rule(callers.get(actor)!.caller)).sort();
    expect(are((caller) => maySee(caller, parts))).toEqual([...SEEING].sort());
    expect(are((caller) => partiesOf(caller, [lead]).includes('lead'))).toEqual([...LEAD_PARTY].sort());
    expect(are((caller) => partiesOf(caller, [lead]).includes('office'))).toEqual([...OFFICE_PARTY].sort());
    for (const actor of ACTOR_NAMES) expect(callers.get(actor)!.caller.roles).toEqual(ACTORS[actor].roles);
  });

  describe('refused', () => {
    it.each(Object.entries(ACCESS_TABLE))('%s', async (row, rule) => {
      const call = { ...targets.get(row)!, as: undefined };
      const found: Partial<Record<Who, unknown>> = {};
      const expected: Partial<Record<Who, unknown>> = {};
      for (const who of split(rule).mayNot) {
        found[who] = await outcome(who, call);
        expected[who] = { outcome: expectedOutcome(rule, who), body: expect.anything() };
      }
      expect(found).toEqual(expected);
    });
  });

  it('has changed nothing where it was refused', async () => {
    expect(await world.api.everything()).toBe(before);
  });

  describe('allowed', () => {
    it.each(Object.entries(ACCESS_TABLE))('%s', async (row, rule) => {
      const found: Partial<Record<Who, unknown>> = {};
      const expected: Partial<Record<Who, unknown>> = {};
      for (const [n, who] of split(rule).may.entries()) {
        const target = targets.get(row)!;
        // A code of a second factor is good for a moment only.
        const fresh = n > 0 || target.as !== undefined;
        const call = fresh ? await prepareFor(row)(world.work, codeOf(who)) : target;
        found[who] = await outcome(who, call);
        expected[who] = { outcome: 'allowed', body: null };
      }
      expect(found).toEqual(expected);
    });
  });
});
