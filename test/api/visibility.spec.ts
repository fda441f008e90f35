import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { newId } from '../../src/common/ids.js';
import { maySee } from '../../src/domain/access/assignment-access.js';
import type { Role } from '../../src/domain/access/caller.js';
import { Assignment, Participation } from '../../src/modules/assignments/index.js';
import { Person } from '../../src/modules/people/index.js';
import { Unit } from '../../src/modules/units/index.js';
import { ApiApp } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';
const told = ({ status, body }: Response) => ({ status, body: { ...body, instance: '' } });

onEachDatabase('who sees what', (kind) => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
  });
  afterAll(() => api.stop());

  const listed = async (who: string): Promise<string[]> => {
    const session = await api.as(who);
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await session.get(`/assignments?size=200&page=${page}`).expect(200);
      ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (page >= body.pages) return ids.sort();
    }
  };

  it.each([
    'chuyen-vien-cds-cy',
    'quan-tri-he-thong',
    'can-bo-kiem-tra',
    'pho-bi-thu-thuong-truc',
    'clerk.so-khcn',
    'clerk.vptw',
    'head.du-ubnd-tinh',
    'chu-tich-ubnd-tinh',
    'pct-thuong-truc-ubnd-tinh',
    'pho-thu-tuong-phu-trach',
  ])('the list of %s is what the rule allows, no more and no less', async (who) => {
    const em = api.database.read;
    const person = await em.findOneByOrFail(Person, { code: who });
    const caller = {
      personId: person.id,
      unitId: person.unitId,
      roles: person.roles,
      standing: person.standing,
    };
    const supervisors = new Map((await em.find(Unit)).map((u) => [u.id, u.supervisorId]));
    const parts = await em.find(Participation);
    const unitsOf = (id: string, role: string) =>
      parts.flatMap((p) => (p.assignmentId === id && p.role === role && p.unitId ? [p.unitId] : []));
    const expected = (await em.find(Assignment, { where: { isGroup: false } })).filter(({ id }) => {
      const [leadUnitIds, coordinatingUnitIds] = [unitsOf(id, 'lead'), unitsOf(id, 'coordinating')];
      const supervisorIds = [...leadUnitIds, ...coordinatingUnitIds].flatMap(
        (unit) => supervisors.get(unit) ?? [],
      );
      return maySee(caller, { leadUnitIds, coordinatingUnitIds, supervisorIds, endedAtMs: null });
    });
    expect(await listed(who)).toEqual(expected.map(({ id }) => id).sort());
  });

  it('each of them sees something, and not all see everything: the rule was put to the test', async () => {
    const totals = await Promise.all(
      ['chuyen-vien-cds-cy', 'clerk.so-khcn', 'head.du-ubnd-tinh', 'pct-thuong-truc-ubnd-tinh'].map(listed),
    );
    const sizes = totals.map((ids) => ids.length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  describe('what a unit has no part in', () => {
    it('answers exactly as if it did not exist, whatever is tried', async () => {
      const clerk = await api.as('clerk.so-khcn');
      const own = new Set(await listed('clerk.so-khcn'));
      const foreign = (await api.database.read.find(Assignment)).filter((a) => !own.has(a.id) && !a.isGroup);
      const tries: [string, (id: string) => Promise<Response>][] = [
        ['read', (id) => clerk.get(`/assignments/${id}`)],
        ['notices', (id) => clerk.get(`/assignments/${id}/notices`)],
        ['edit', (id) => clerk.patch(`/assignments/${id}`, { content: 'x', version: 1 })],
        ['receive', (id) => clerk.post(`/assignments/${id}/receipt`)],
        ['progress', (id) => clerk.post(`/assignments/${id}/progress`, { note: 'x', percent: 1 })],
        ['submit', (id) => clerk.post(`/assignments/${id}/submission`, { note: 'x' })],
        ['accept', (id) => clerk.post(`/assignments/${id}/acceptance`)],
        ['withdraw', (id) => clerk.post(`/assignments/${id}/withdrawal`, { reason: 'x' })],
      ];
      const before = await api.everything();
      const step = Math.max(1, Math.floor(foreign.length / 25));
      for (const { id } of foreign.filter((_, i) => i % step === 0)) {
        for (const [what, attempt] of tries) {
          const missing = told(await attempt(newId()));
          expect({ what, ...told(await attempt(id)) }).toEqual({ what, ...missing });
          expect(missing.status).toBe(404);
        }
      }
      expect(await api.everything()).toBe(before);
    });

    it('is in no list, whatever it is narrowed to', async () => {
      const clerk = await api.as('clerk.so-khcn');
      const own = new Set(await listed('clerk.so-khcn'));
      const others = await api.unitId('vptw');
      for (const query of [
        `unitId=${others}`,
        `unitId=${others}&part=any`,
        `directiveId=${await api.directiveId(UPPER)}`,
        `parentId=${await api.assignmentId(LOWER, '1')}`,
        'q=khao sat',
        'timing=overdue',
      ]) {
        const { body } = await clerk.get(`/assignments?size=200&${query}`).expect(200);
        expect((body.items as { id: string }[]).filter(({ id }) => !own.has(id))).toEqual([]);
        expect(body.total).toBe(body.items.length);
      }
    });

    it('of a fan-out it has a part in shows in no figure', async () => {
      const parent = await api.assignmentId(LOWER, '1');
      const clerk = await api.as('clerk.so-khcn');
      const { body } = await clerk.get(`/assignments/${parent}`).expect(200);
      expect(body.members).toEqual({ total: 1, byLifecycle: { assigned: 1 }, byTiming: { no_deadline: 1 } });
    });

    it('of a cascade is not named', async () => {
      const office = await api.as('chuyen-vien-cds-cy');
      const clerk = await api.as('clerk.vptu-hung-yen');
      const linked = await api.database.read.query<{ assignment_id: string; upper_id: string }[]>(
        'SELECT assignment_id, upper_id FROM cascade_link ORDER BY assignment_id',
      );
      expect(linked.length).toBeGreaterThan(0);
      const [link] = linked;
      const all = (await office.get(`/assignments/${link!.assignment_id}`).expect(200)).body;
      expect((all.carriesOut as { id: string }[]).map(({ id }) => id)).toContain(link!.upper_id);
      const upper = (await office.get(`/assignments/${link!.upper_id}`).expect(200)).body;
      expect((upper.carriedOutBy as { id: string }[]).map(({ id }) => id)).toContain(link!.assignment_id);
      const seen = await clerk.get(`/assignments/${link!.assignment_id}`);
      if (seen.status === 200) {
        for (const { id } of seen.body.carriesOut as { id: string }[]) {
          await clerk.get(`/assignments/${id}`).expect(200);
        }
      }
    });
  });

  it('a directive is seen by whoever sees one of its assignments, with those alone', async () => {
    const clerk = await api.as('clerk.so-khcn');
    const upper = await api.directiveId(UPPER);
    const { body } = await clerk.get('/directives').expect(200);
    expect((body.items as { number: string }[]).map(({ number }) => number)).toEqual([LOWER]);
    expect(body.total).toBe(1);
    expect(told(await clerk.get(`/directives/${upper}`))).toEqual(
      told(await clerk.get(`/directives/${newId()}`)),
    );
    const detail = (await clerk.get(`/directives/${await api.directiveId(LOWER)}`).expect(200)).body;
    const own = new Set(await listed('clerk.so-khcn'));
    const leaves = (detail.assignments as { id: string; isGroup: boolean }[]).filter((a) => !a.isGroup);
    expect(leaves.every(({ id }) => own.has(id))).toBe(true);
    expect(leaves.length).toBeGreaterThan(0);
    // Its text names the other document; what the register holds of that one stays out.
    expect(detail.links).toContainEqual({ kind: 'implements', number: UPPER, directive: null });
  });

  it('addresses are for those who need them, and for oneself', async () => {
    const shown = async (who: string, of: string) =>
      'email' in (await (await api.as(who)).get(`/people/${await api.personId(of)}`).expect(200)).body;
    expect(await shown('clerk.so-khcn', 'clerk.vptw')).toBe(false);
    expect(await shown('clerk.so-khcn', 'clerk.so-khcn')).toBe(true);
    expect(await shown('pho-bi-thu-thuong-truc', 'clerk.vptw')).toBe(false);
    expect(await shown('chuyen-vien-cds-cy', 'clerk.vptw')).toBe(true);
    const { text } = await (await api.as('clerk.so-khcn')).get('/people?size=200').expect(200);
    expect(text.match(/@/g)).toHaveLength(1);
  });

  it.each<[string, Role, [string, string, object?][]]>([
    [
      'clerk.so-khcn',
      'unit',
      [
        ['post', '/assignments', {}],
        ['post', '/directives', {}],
        ['post', '/units', {}],
        ['post', '/people', {}],
        ['get', '/mailbox'],
        ['get', '/mails'],
      ],
    ],
    ['chuyen-vien-cds-cy', 'office', [['post', '/people', {}]]],
    [
      'quan-tri-he-thong',
      'admin',
      [
        ['post', '/assignments', {}],
        ['post', '/directives', {}],
      ],
    ],
    [
      'can-bo-kiem-tra',
      'inspector',
      [
        ['post', '/assignments', {}],
        ['get', '/mails'],
        ['post', '/units', {}],
      ],
    ],
    [
      'pho-bi-thu-thuong-truc',
      'leader',
      [
        ['post', '/assignments', {}],
        ['get', '/mailbox'],
      ],
    ],
  ])(
    '%s (%s) is refused what the role does not permit before anything is looked at',
    async (who, _role, tries) => {
      const session = await api.as(who);
      for (const [method, path, body] of tries) {
        const response = method === 'get' ? await session.get(path) : await session.post(path, body ?? {});
        expect({ path, status: response.status, code: response.body.code }).toEqual({
          path,
          status: 403,
          code: 'ACCESS.FORBIDDEN',
        });
      }
    },
  );
});
