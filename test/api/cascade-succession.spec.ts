import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { maySee } from '../../src/domain/access/assignment-access.js';
import { successionOf } from '../../src/domain/access/taken-over.js';
import { isEnded } from '../../src/domain/lifecycle/lifecycle.js';
import { Assignment, AssignmentStep, Participation } from '../../src/modules/assignments/index.js';
import { Person } from '../../src/modules/people/index.js';
import { RulesService } from '../../src/modules/rules/index.js';
import { Unit } from '../../src/modules/units/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const LOWER = '484-CV/TU';
const [GONE, HEIR] = ['so-khcn', 'so-tai-chinh'];
/** Wednesday 1/7/2026, 9:00 in the office: the first day after the merger. */
const AFTER = '2026-07-01T02:00:00.000Z';

onEachDatabase('the work of a department that was merged into another', (kind) => {
  let api: ApiApp;
  let open: string;
  let closed: string;
  let coordinated: string;
  const tasks = async (session: Session, query = ''): Promise<string[]> => {
    const { body } = await session.get(`/assignments?size=200${query}`).expect(200);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };

  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    const office = await api.as('chuyen-vien-cds-cy');
    const former = await api.as(`clerk.${GONE}`);
    open = await api.assignmentId(LOWER, '2.-2', GONE);
    closed = await api.assignmentId(LOWER, '2.-3', GONE);
    await former.post(`/assignments/${closed}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${closed}/acceptance`).expect(200);
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(LOWER),
        clause: '9',
        content: 'Việc phối hợp.',
        leads: [await api.unitId('so-y-te')],
        coordinating: [{ unitId: await api.unitId(GONE) }],
      })
      .expect(201);
    coordinated = body.id as string;
    const id = await api.unitId(GONE);
    const { version } = (await office.get(`/units/${id}`)).body;
    const merger = { validTo: '2026-06-30', successorId: await api.unitId(HEIR), version };
    await office.patch(`/units/${id}`, merger).expect(200);
  });
  afterAll(() => api.stop());

  it('is the old department’s to the end of its last day', async () => {
    api.clock.set('2026-06-30T16:59:00.000Z');
    const [former, heir] = [await api.as(`clerk.${GONE}`), await api.as(`clerk.${HEIR}`)];
    await heir.get(`/assignments/${open}`).expect(404);
    const { body } = await former.get(`/assignments/${open}`).expect(200);
    expect(body.openSteps).toContain('progress');
    expect(await tasks(heir)).not.toContain(open);
  });

  it('is then seen by the successor where it is open, led or coordinated; what was closed stays away', async () => {
    api.clock.set('2026-06-30T17:00:00.000Z');
    for (const who of [`clerk.${HEIR}`, `head.${HEIR}`]) {
      const heir = await api.as(who);
      const seen = await tasks(heir);
      expect(seen).toEqual(expect.arrayContaining([open, coordinated]));
      expect(seen).not.toContain(closed);
      await heir.get(`/assignments/${closed}`).expect(404);
      const own = await tasks(heir, `&unitId=${await api.unitId(HEIR)}`);
      expect(own).toContain(open);
      expect(own).not.toContain(closed);
      expect(own).not.toContain(coordinated);
      expect(await tasks(heir, `&part=any&unitId=${await api.unitId(HEIR)}`)).toContain(coordinated);
      expect(await tasks(heir, `&unitId=${await api.unitId(GONE)}`)).toContain(open);
    }
  });

  it('still bears the old department’s name, and who answers for it now', async () => {
    const { body } = await (await api.as(`clerk.${HEIR}`)).get(`/assignments/${open}`).expect(200);
    expect(body.leads).toMatchObject([{ id: await api.unitId(GONE) }]);
    expect(body.responsibleHeads).toMatchObject([
      { person: { id: await api.personId(`head.${HEIR}`) }, takenOverBy: { id: await api.unitId(HEIR) } },
    ]);
    const directiveId = await api.directiveId(LOWER);
    const { items } = (await (await api.as(`clerk.${HEIR}`)).get(`/directives/${directiveId}/matrix`)).body;
    const rows = (
      items as { unit: { id: string }; takenOverBy: { id: string } | null; cells: object[] }[]
    ).map((row) => [row.unit.id, row.takenOverBy?.id ?? null, row.cells.length]);
    expect(new Set(rows)).toEqual(
      new Set([
        [await api.unitId(HEIR), null, 6],
        [await api.unitId(GONE), await api.unitId(HEIR), 5],
      ]),
    );
  });

  it('is seen by the leader over the successor, while the one over the old department keeps what he knew', async () => {
    const sees = async (who: string) => {
      const seen = await tasks(await api.as(who));
      return [open, closed].map((id) => seen.includes(id));
    };
    expect(await sees('pct-kinh-te-ubnd-tinh')).toEqual([true, false]);
    expect(await sees('pct-van-xa-ubnd-tinh')).toEqual([true, true]);
    expect(await sees('pct-thuong-truc-ubnd-tinh')).toEqual([false, false]);
    expect(await sees('clerk.so-y-te')).toEqual([false, false]);
  });

  it('is reported by the successor alone; the old department reads on', async () => {
    api.clock.set(AFTER);
    const [former, heir] = [await api.as(`clerk.${GONE}`), await api.as(`clerk.${HEIR}`)];
    const read = (await former.get(`/assignments/${open}`).expect(200)).body;
    expect(read.openSteps).toEqual([]);
    const refused = await former.post(`/assignments/${open}/progress`, { note: 'x', percent: 1 }).expect(403);
    expect(refused.body.code).toBe('ACCESS.FORBIDDEN');
    await former.get(`/assignments/${closed}`).expect(200);
    await heir.post(`/assignments/${open}/submission`, { note: 'Đã xong sau sáp nhập' }).expect(200);
    await heir.post(`/assignments/${coordinated}/submission`, { note: 'x' }).expect(403);
  });

  it('stays with the successor who finished it', async () => {
    const office = await api.as('chuyen-vien-cds-cy');
    await office.post(`/assignments/${open}/acceptance`).expect(200);
    const heir = await api.as(`clerk.${HEIR}`);
    expect((await heir.get(`/assignments/${open}`).expect(200)).body.lifecycle).toBe('completed');
    expect(await tasks(heir)).toContain(open);
  });

  it('comes to the successor too when the office opens it again', async () => {
    const office = await api.as('chuyen-vien-cds-cy');
    await office.post(`/assignments/${closed}/reopening`, { reason: 'Số liệu sai' }).expect(200);
    const heir = await api.as(`clerk.${HEIR}`);
    expect((await heir.get(`/assignments/${closed}`).expect(200)).body.openSteps).toContain('submit');
  });

  it('is found in a search by those who see it', async () => {
    const found = async (who: string) => {
      const { body } = await (
        await api.as(who)
      )
        .get('/search?q=phối hợp&kind=assignment&size=200')
        .expect(200);
      return (body.items as { id: string }[]).map(({ id }) => id);
    };
    expect(await found(`clerk.${HEIR}`)).toContain(coordinated);
    expect(await found('clerk.so-noi-vu')).not.toContain(coordinated);
  });

  it.each([`clerk.${GONE}`, `clerk.${HEIR}`, 'pct-kinh-te-ubnd-tinh', 'pct-van-xa-ubnd-tinh', 'clerk.vptw'])(
    'is in the list of %s as the rule has it, no more and no less',
    async (who) => {
      const em = api.database.read;
      const { directory, policy } = await api.app.get(RulesService).forPlanning();
      const person = await em.findOneByOrFail(Person, { code: who });
      const { unitId, roles, standing } = person;
      const base = { personId: person.id, unitId, roles, standing };
      const succession = successionOf(base, directory, policy.zone);
      const caller = { ...base, ...(succession && { succession }) };
      const supervisors = new Map((await em.find(Unit)).map((u) => [u.id, u.supervisorId]));
      const parts = await em.find(Participation);
      const steps = await em.find(AssignmentStep, { order: { at: 'ASC' } });
      const expected = (await em.find(Assignment, { where: { isGroup: false } })).filter((a) => {
        const unitsOf = (role: string) =>
          parts.flatMap((p) => (p.assignmentId === a.id && p.role === role && p.unitId ? [p.unitId] : []));
        const [leadUnitIds, coordinatingUnitIds] = [unitsOf('lead'), unitsOf('coordinating')];
        const supervisorIds = [...leadUnitIds, ...coordinatingUnitIds].flatMap(
          (u) => supervisors.get(u) ?? [],
        );
        const end = steps.findLast((s) => s.assignmentId === a.id && isEnded(s.toState));
        const endedAtMs = isEnded(a.lifecycle) ? Date.parse(end?.at ?? '') : null;
        return maySee(caller, { leadUnitIds, coordinatingUnitIds, supervisorIds, endedAtMs });
      });
      const listed = await tasks(await api.as(who));
      expect(listed.length).toBeLessThan(200);
      expect(listed.sort()).toEqual(expected.map(({ id }) => id).sort());
    },
  );
});
