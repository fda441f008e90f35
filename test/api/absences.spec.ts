import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('absences and stand-ins', (kind) => {
  let api: ApiApp;
  let office: Session;
  let ids: Record<string, string>;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    ids = {};
    for (const code of [
      'clerk.vptw',
      'clerk.bo-tai-chinh',
      'clerk.du-ubnd-tinh',
      'pho-bi-thu-du-ubnd-tinh',
    ]) {
      ids[code] = await api.personId(code);
    }
  });
  afterAll(() => api.stop());

  const away = (who: string, standIn: string, fromOn: string, toOn: string) => ({
    personId: ids[who],
    standInId: ids[standIn],
    fromOn,
    toOn,
  });

  it('let the stand-in see and do what the absent person could, both names on record, and only meanwhile', async () => {
    const { body: task } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        lastDay: '2026-07-30',
      })
      .expect(201);
    const standIn = await api.as('clerk.bo-tai-chinh');
    await standIn.get(`/assignments/${task.id}`).expect(404);
    const absent = await api.as('clerk.vptw');
    const { body: absence } = await absent
      .post('/absences', { standInId: ids['clerk.bo-tai-chinh'], fromOn: '2026-06-25', toOn: '2026-06-26' })
      .expect(201);
    expect((await standIn.get(`/assignments/${task.id}`).expect(200)).body.openSteps).toContain('receive');
    const { body } = await standIn.post(`/assignments/${task.id}/receipt`).expect(200);
    expect(body.steps.at(-1)).toMatchObject({
      step: 'receive',
      by: { id: ids['clerk.bo-tai-chinh'] },
      onBehalfOf: { id: ids['clerk.vptw'] },
    });
    const asked = await standIn
      .post(`/assignments/${task.id}/extensions`, { lastDay: '2026-08-14', reason: 'Chờ ý kiến' })
      .expect(200);
    expect(asked.status).toBe(200);
    const history = (await standIn.get(`/assignments/${task.id}`).expect(200)).body.steps as object[];
    expect(history.at(-1)).toMatchObject({
      step: 'request_extension',
      by: { id: ids['clerk.bo-tai-chinh'] },
      onBehalfOf: { id: ids['clerk.vptw'] },
    });
    const entry = await api.database.read.findOneByOrFail(AuditEntryRow, {
      action: 'assignment.step',
      subjectId: task.id as string,
    });
    expect(entry).toMatchObject({ personId: ids['clerk.bo-tai-chinh'], onBehalfOfId: ids['clerk.vptw'] });
    const list = (await standIn.get('/assignments?size=200').expect(200)).body.items as { id: string }[];
    expect(list.map(({ id }) => id)).toContain(task.id);
    // He takes work over, not the register.
    await standIn.post(`/units/${await api.unitId('vptw')}/appointments`, {}).expect(403);
    await absent.patch(`/absences/${absence.id}`, { toOn: '2026-06-25', version: 1 }).expect(200);
    api.clock.set('2026-06-26T01:05:00.000Z');
    const later = await api.as('clerk.bo-tai-chinh');
    await later.get(`/assignments/${task.id}`).expect(404);
    await later.post(`/assignments/${task.id}/progress`, { note: 'x', percent: 5 }).expect(404);
    api.clock.set('2026-06-25T01:05:00.000Z');
  });

  it('refuse a loop on any day, a person for himself, days that overlap, and change nothing', async () => {
    await office
      .post('/absences', away('clerk.vptw', 'clerk.bo-tai-chinh', '2026-08-03', '2026-08-10'))
      .expect(201);
    await office
      .post('/absences', away('clerk.bo-tai-chinh', 'clerk.du-ubnd-tinh', '2026-08-10', '2026-08-20'))
      .expect(201);
    const before = await api.everything();
    const refused = async (body: object, status: number, code: string): Promise<void> => {
      const { body: problem } = await office.post('/absences', body).expect(status);
      expect(problem.code).toBe(code);
    };
    // On 10/8 the three would lead back to the first.
    await refused(away('clerk.du-ubnd-tinh', 'clerk.vptw', '2026-08-05', '2026-08-12'), 422, 'ABSENCE.LOOP');
    await refused(
      away('clerk.du-ubnd-tinh', 'clerk.du-ubnd-tinh', '2026-09-01', '2026-09-02'),
      422,
      'ABSENCE.INVALID',
    );
    await refused(
      away('clerk.vptw', 'clerk.du-ubnd-tinh', '2026-08-09', '2026-08-12'),
      409,
      'ABSENCE.OVERLAP',
    );
    await refused(
      away('clerk.du-ubnd-tinh', 'clerk.vptw', '2026-09-03', '2026-09-02'),
      422,
      'ABSENCE.INVALID',
    );
    await refused(
      away('clerk.du-ubnd-tinh', 'clerk.vptw', '2026-05-03', '2026-05-04'),
      422,
      'ABSENCE.INVALID',
    );
    expect(await api.everything()).toBe(before);
    await office
      .post('/absences', away('clerk.du-ubnd-tinh', 'clerk.vptw', '2026-08-11', '2026-08-12'))
      .expect(201);
  });

  it('are one’s own, or the office’s to record; others do not learn of them', async () => {
    const clerk = await api.as('clerk.du-ubnd-tinh');
    await clerk
      .post('/absences', away('clerk.vptw', 'clerk.du-ubnd-tinh', '2026-10-01', '2026-10-02'))
      .expect(403);
    const { body } = await office
      .post('/absences', away('clerk.vptw', 'clerk.bo-tai-chinh', '2026-10-01', '2026-10-02'))
      .expect(201);
    await clerk.get(`/absences/${body.id}`).expect(404);
    await clerk.patch(`/absences/${body.id}`, { toOn: '2026-10-05', version: 1 }).expect(404);
    await clerk.delete(`/absences/${body.id}`).expect(404);
    const seen = (await clerk.get('/absences').expect(200)).body.items as { id: string }[];
    expect(seen.map(({ id }) => id)).not.toContain(body.id);
    const stale = await office.patch(`/absences/${body.id}`, { toOn: '2026-10-05', version: 9 }).expect(409);
    expect(stale.body.code).toBe('REQUEST.STALE_VERSION');
    const owner = await api.as('clerk.vptw');
    await owner.delete(`/absences/${body.id}`).expect(204);
    await owner.get(`/absences/${body.id}`).expect(404);
  });

  it('are recorded by a person at the screen: a program hands nobody’s work to another', async () => {
    const owner = await api.as('clerk.bo-tai-chinh');
    const scopes = ['read', 'report'];
    const { body: token } = await owner.post('/tokens', { name: 'Cổng', days: 3, scopes }).expect(201);
    const program = api.withToken(token.secret as string);
    const wanted = { standInId: ids['clerk.vptw'], fromOn: '2026-10-05', toOn: '2026-10-06' };
    const { body: refused } = await program.post('/absences', wanted).expect(403);
    expect(refused.code).toBe('ACCESS.FORBIDDEN');
    const { body: absence } = await owner.post('/absences', wanted).expect(201);
    await program.patch(`/absences/${absence.id}`, { note: 'x', version: 1 }).expect(403);
    await program.delete(`/absences/${absence.id}`).expect(403);
    await program.get(`/absences/${absence.id}`).expect(200);
  });

  it('are changed by whoever keeps them; who only sees one is told so', async () => {
    const { body: absence } = await (
      await api.as('clerk.bo-tai-chinh')
    )
      .post('/absences', { standInId: ids['clerk.vptw'], fromOn: '2026-09-07', toOn: '2026-09-08' })
      .expect(201);
    const standIn = await api.as('clerk.vptw');
    await standIn.get(`/absences/${absence.id}`).expect(200);
    await standIn.patch(`/absences/${absence.id}`, { note: 'x', version: 1 }).expect(403);
    await standIn.delete(`/absences/${absence.id}`).expect(403);
    await (await api.as('clerk.du-ubnd-tinh')).delete(`/absences/${absence.id}`).expect(404);
  });

  it('keep who heads a unit: the next head follows the one before, and what has begun stays on record', async () => {
    const unitId = await api.unitId('vptw');
    const path = `/units/${unitId}/appointments`;
    const before = (await office.get(path).expect(200)).body as { id: string; toOn: string | null }[];
    const next = { personId: ids['clerk.vptw'], capacity: 'head', fromOn: '2026-07-01' };
    const { body } = await office.post(path, next).expect(201);
    const heads = (body as { id: string; capacity: string; toOn: string | null; version: number }[]).filter(
      (a) => a.capacity === 'head',
    );
    expect(heads[0]).toMatchObject({ fromOn: '2026-07-01', toOn: null });
    const former = heads.find(({ id }) => before.some((b) => b.id === id));
    if (former) expect(former.toOn).toBe('2026-06-30');
    const overlap = await office
      .post(path, { ...next, fromOn: '2026-06-28', toOn: '2026-07-02' })
      .expect(409);
    expect(overlap.body.code).toBe('APPOINTMENT.OVERLAP');
    api.clock.set('2026-07-02T01:05:00.000Z');
    office = await api.as('chuyen-vien-cds-cy');
    const head = (await office.get(`/units/${unitId}`).expect(200)).body.head as { id: string };
    expect(head.id).toBe(ids['clerk.vptw']);
    const gone = await office.delete(`${path}/${heads[0]?.id ?? ''}`).expect(409);
    expect(gone.body.code).toBe('APPOINTMENT.BEGUN');
    await office.patch(`${path}/${heads[0]?.id ?? ''}`, { toOn: '2026-07-31', version: 1 }).expect(200);
    const clerk = await api.as('clerk.vptw');
    await clerk.post(path, next).expect(403);
  });
});
