import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { GroupMember, LARGEST_GROUP, Unit } from '../../src/modules/units/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('groups of units', (kind) => {
  let api: ApiApp;
  let office: Session;
  let made = 0;
  let ids: Record<'so-khcn' | 'vptw' | 'du-ubnd-tinh', string>;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    const idOf = (code: string): Promise<string> => api.unitId(code);
    ids = {
      'so-khcn': await idOf('so-khcn'),
      vptw: await idOf('vptw'),
      'du-ubnd-tinh': await idOf('du-ubnd-tinh'),
    };
  });
  afterAll(() => api.stop());

  async function newGroup(): Promise<string> {
    made += 1;
    const { body } = await office
      .post('/unit-groups', { code: `nhom-thu-${made}`, name: 'Nhóm thử', aliases: ['Các đơn vị thử'] })
      .expect(201);
    return body.id as string;
  }

  const fanOut = async (groupId: string, number: string) => {
    const { body } = await office
      .post('/directives', {
        number,
        type: 'KH',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-10',
        subject: 'Kế hoạch thử nhóm',
      })
      .expect(201);
    return office.post('/assignments', { directiveId: body.id, clause: '1', content: 'Việc chung', groupId });
  };

  it('are given work by the members of the directive’s date, whoever joined or left later', async () => {
    const id = await newGroup();
    await office.post(`/unit-groups/${id}/members`, { unitIds: [ids['so-khcn'], ids.vptw] }).expect(200);
    await office
      .post(`/unit-groups/${id}/members`, { unitIds: [ids['du-ubnd-tinh']], fromOn: '2026-06-11' })
      .expect(200);
    const { body } = await office
      .post(`/unit-groups/${id}/members/leaving`, { unitIds: [ids.vptw], toOn: '2026-06-09' })
      .expect(200);
    expect(body).toMatchObject({ name: 'Nhóm thử', aliases: ['Các đơn vị thử'] });
    expect(
      (body.memberships as { unit: { id: string }; fromOn: string | null; toOn: string | null }[])
        .map(({ unit, fromOn, toOn }) => `${unit.id} ${fromOn} ${toOn}`)
        .sort(),
    ).toEqual(
      [
        `${ids['so-khcn']} null null`,
        `${ids.vptw} null 2026-06-09`,
        `${ids['du-ubnd-tinh']} 2026-06-11 null`,
      ].sort(),
    );
    const given = await fanOut(id, '971-KH/TU');
    expect([given.status, given.body.members.total]).toEqual([201, 1]);
  });

  it('refuse a member twice, a unit that is not there, and who leaves without being in, each by its place', async () => {
    const id = await newGroup();
    await office.post(`/unit-groups/${id}/members`, { unitIds: [ids.vptw] }).expect(200);
    const twice = await office
      .post(`/unit-groups/${id}/members`, { unitIds: [ids['so-khcn'], ids.vptw, newId()] })
      .expect(422);
    expect(twice.body.code).toBe('GROUP.INVALID');
    expect((twice.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/unitIds/1',
      '/unitIds/2',
    ]);
    await office
      .post(`/unit-groups/${id}/members/leaving`, { unitIds: [ids['so-khcn']], toOn: '2026-06-30' })
      .expect(422);
    expect((await office.get(`/unit-groups/${id}`).expect(200)).body.memberships).toHaveLength(1);
    const code = (await office.get(`/unit-groups/${id}`)).body.code as string;
    const again = await office.post('/unit-groups', { code, name: 'Trùng mã' }).expect(409);
    expect(again.body.code).toBe('GROUP.DUPLICATE');
    await office.get(`/unit-groups/${newId()}`).expect(404);
  });

  it('of ten thousand members are refused, and nothing is given out', async () => {
    const id = await newGroup();
    const unitIds = Array.from({ length: LARGEST_GROUP + 1 }, () => newId());
    await office.post(`/unit-groups/${id}/members`, { unitIds }).expect(400);
    // Ten thousand that came otherwise, such as with the first data.
    await api.database.transaction(async ({ em }) => {
      const units = Array.from({ length: 10_000 }, (_, i) => ({
        id: newId(),
        code: `xa-thu-${made}-${i}`,
        name: `Xã thử ${i}`,
        shortName: `X${i}`,
        kind: 'commune',
        aliases: [],
        parentId: null,
        supervisorId: null,
        validFrom: null,
        validTo: null,
        successorId: null,
        version: 1,
        createdAt: '2026-06-01T00:00:00.000Z',
        updatedAt: '2026-06-01T00:00:00.000Z',
      }));
      for (let start = 0; start < units.length; start += 500) {
        const lot = units.slice(start, start + 500);
        await em.insert(Unit, lot);
        await em.insert(
          GroupMember,
          lot.map((unit) => ({ id: newId(), groupId: id, unitId: unit.id, fromOn: null, toOn: null })),
        );
      }
    });
    const before = (await office.get('/assignments?size=1').expect(200)).body.total as number;
    const refused = await fanOut(id, '972-KH/TU');
    expect(refused.body).toMatchObject({ status: 422, code: 'GROUP.TOO_LARGE', members: 10_000 });
    expect((await office.get('/assignments?size=1').expect(200)).body.total).toBe(before);
    const more = await office.post(`/unit-groups/${id}/members`, { unitIds: [ids.vptw] }).expect(422);
    expect(more.body.code).toBe('GROUP.TOO_LARGE');
  });

  it('are changed by the office and administrators alone', async () => {
    const clerk = await api.as('clerk.vptw');
    const id = await newGroup();
    await clerk.get(`/unit-groups/${id}`).expect(200);
    await clerk.post('/unit-groups', { code: 'nhom-rieng', name: 'Nhóm riêng' }).expect(403);
    await clerk.post(`/unit-groups/${id}/members`, { unitIds: [ids.vptw] }).expect(403);
    await clerk
      .post(`/unit-groups/${id}/members/leaving`, { unitIds: [ids.vptw], toOn: '2026-06-30' })
      .expect(403);
  });
});
