import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterStamp } from '../../src/modules/rules/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const LOWER = '484-CV/TU';

onEachDatabase('the register', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
  });
  afterAll(() => api.stop());
  const stamp = () => api.app.get(RegisterStamp).current();

  describe('of directives', () => {
    it('lists the latest first and finds by number or subject without marks, issuer and dates', async () => {
      const numbers = async (query: string) =>
        ((await office.get(`/directives?${query}`).expect(200)).body.items as { number: string }[]).map(
          (d) => d.number,
        );
      expect(await numbers('')).toEqual([LOWER, '2039-CV/VPTW']);
      expect(await numbers('q=TRUONG ban chi dao')).toContain('2039-CV/VPTW');
      expect(await numbers('from=2026-05-01')).toEqual([LOWER]);
      expect(await numbers('to=2026-04-28')).toEqual(['2039-CV/VPTW']);
      expect(await numbers(`issuerId=${await api.unitId('vptw')}`)).toEqual(['2039-CV/VPTW']);
    });

    it('shows links both ways and every assignment under its parent', async () => {
      const lower = (await office.get(`/directives/${await api.directiveId(LOWER)}`).expect(200)).body;
      const upper = (await office.get(`/directives/${await api.directiveId('2039-CV/VPTW')}`).expect(200))
        .body;
      expect(lower.links).toContainEqual({
        kind: 'implements',
        number: '2039-CV/VPTW',
        directive: { id: upper.id, number: '2039-CV/VPTW', issuedOn: '2026-04-28' },
      });
      expect(upper.linkedFrom).toContainEqual({
        kind: 'implements',
        directive: { id: lower.id, number: LOWER, issuedOn: '2026-05-21' },
      });
      const rows = lower.assignments as { id: string; parentId: string | null; isGroup: boolean }[];
      const parents = new Set(rows.filter((row) => row.isGroup).map((row) => row.id));
      expect(parents.size).toBe(7);
      for (const { parentId } of rows) expect(parentId === null || parents.has(parentId)).toBe(true);
      expect(rows.length).toBeGreaterThan(500);
    });

    it('registers one, normal in form, and links that waited for it find it', async () => {
      const issuerId = await api.unitId('tinh-uy-hung-yen');
      const later = { number: '600-CV/TU', type: 'CV', issuerId, issuedOn: '2026-06-20', subject: 'Sau' };
      const waiting = await office
        .post('/directives', { ...later, links: [{ kind: 'replies_to', number: '599 - CV/TU' }] })
        .expect(201);
      expect(waiting.body.links).toEqual([{ kind: 'replies_to', number: '599-CV/TU', directive: null }]);
      const response = await office
        .post('/directives', {
          ...later,
          number: ' 599-CV / TU',
          subject: ' Trước ',
          recipients: ['Các sở, ban, ngành'],
          urgency: 'urgent',
          signerName: 'Nguyễn Văn A',
        })
        .expect(201);
      expect(response.headers['location']).toBe(`/api/v1/directives/${response.body.id}`);
      expect(response.body).toMatchObject({
        number: '599-CV/TU',
        symbol: 'CV/TU',
        subject: 'Trước',
        recipients: ['Các sở, ban, ngành'],
        secrecy: 'none',
        urgency: 'urgent',
        signerName: 'Nguyễn Văn A',
        linkedFrom: [{ kind: 'replies_to', directive: { number: '600-CV/TU' } }],
      });
    });

    it('refuses the same number of the same issuer and day, also when two register it at once', async () => {
      const input = {
        number: '700-CV/TU',
        type: 'CV',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-20',
        subject: 'Trùng',
      };
      const answers = await Promise.all([1, 2, 3].map(() => office.post('/directives', input)));
      expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([201, 409, 409]);
      expect(answers.find((a) => a.status === 409)?.body.code).toBe('DIRECTIVE.DUPLICATE');
      await office.post('/directives', { ...input, issuedOn: '2026-06-21' }).expect(201);
    });

    it('corrects one by its version; its number is found in the search for assignments', async () => {
      const issuerId = await api.unitId('tinh-uy-hung-yen');
      const input = { number: '800-CV/TU', type: 'CV', issuerId, issuedOn: '2026-06-20', subject: 'Sai số' };
      const { id } = (await office.post('/directives', input).expect(201)).body;
      await office
        .post('/assignments', {
          directiveId: id,
          clause: '1',
          content: 'x',
          leads: [issuerId],
          lastDay: '2026-06-22',
        })
        .expect(201);
      const { body } = await office
        .patch(`/directives/${id}`, { number: '801-CV/TU', links: [{ kind: 'amends', number: LOWER }] })
        .set('if-match', '"1"')
        .expect(200);
      expect(body).toMatchObject({
        number: '801-CV/TU',
        version: 2,
        links: [{ directive: { number: LOWER } }],
      });
      expect((await office.get('/assignments?q=801-cv').expect(200)).body.total).toBe(1);
      expect((await office.get('/assignments?q=800-cv').expect(200)).body.total).toBe(0);
      await office.patch(`/directives/${id}`, { subject: 'x', version: 1 }).expect(409);
      const tooLate = await office
        .patch(`/directives/${id}`, { issuedOn: '2026-06-23', version: 2 })
        .expect(422);
      expect(tooLate.body.errors[0].detail).toContain('22/6/2026');
    });
  });

  describe('of units', () => {
    it('lists by name, finds without marks and by other names, narrows by kind', async () => {
      const names = async (query: string) =>
        ((await office.get(`/units?${query}`).expect(200)).body.items as { code: string }[]).map(
          (u) => u.code,
        );
      expect(await names('q=so khoa hoc')).toContain('so-khcn');
      expect(await names('q=khong co don vi nao nhu the')).toEqual([]);
      const departments = await names('kind=department&size=200');
      expect(departments).toContain('cuc-cds-cy');
      expect(departments).not.toContain('so-khcn');
    });

    it('shows who heads it today, its contacts and who watches over it', async () => {
      const clerk = await api.as('clerk.so-khcn');
      const { body } = await clerk.get(`/units/${await api.unitId('so-khcn')}`).expect(200);
      expect(body).toMatchObject({
        code: 'so-khcn',
        head: { capacity: 'head', name: expect.any(String) },
        contacts: [{ id: await api.personId('clerk.so-khcn') }],
        supervisor: { name: expect.any(String) },
        parent: { name: expect.any(String) },
      });
      expect(JSON.stringify(body)).not.toContain('@');
    });

    it('adds and corrects one, and the planner is told that the register changed', async () => {
      const before = await stamp();
      const contact = await api.personId('clerk.so-khcn');
      const { body } = await office
        .post('/units', {
          code: 'ban-qlda-moi',
          name: 'Ban Quản lý dự án mới',
          shortName: 'BQLDA mới',
          kind: 'public_service',
          parentId: await api.unitId('ubnd-tinh-hung-yen'),
          contacts: [contact],
        })
        .expect(201);
      expect(body).toMatchObject({
        code: 'ban-qlda-moi',
        head: null,
        contacts: [{ id: contact }],
        version: 1,
      });
      const between = await stamp();
      expect(between).not.toBe(before);
      const edited = await admin
        .patch(`/units/${body.id}`, { name: 'Ban QLDA', contacts: [], version: 1 })
        .expect(200);
      expect(edited.body).toMatchObject({
        name: 'Ban QLDA',
        contacts: [],
        parent: { id: body.parent.id },
        version: 2,
      });
      expect(await stamp()).not.toBe(between);
      await admin.patch(`/units/${body.id}`, { name: 'x', version: 1 }).expect(409);
      await admin.patch(`/units/${body.id}`, { name: 'x' }).set('if-match', '"1"').expect(412);
    });

    it('refuses circles, dates out of order and people who are not there', async () => {
      const [child, parent] = [await api.unitId('so-khcn'), await api.unitId('ubnd-tinh-hung-yen')];
      const { version } = (await office.get(`/units/${parent}`)).body;
      const before = await api.everything();
      const { body } = await office
        .patch(`/units/${parent}`, {
          parentId: child,
          successorId: parent,
          validTo: '2020-01-01',
          supervisorId: child,
          contacts: [parent],
          version,
        })
        .expect(422);
      expect(body.code).toBe('UNIT.INVALID');
      expect((body.errors as { pointer: string }[]).map((e) => e.pointer).sort()).toEqual([
        '/contacts/0',
        '/parentId',
        '/successorId',
        '/supervisorId',
        '/validTo',
      ]);
      expect(await api.everything()).toBe(before);
    });

    it('lists the groups a task can be given to, with their size today', async () => {
      const { body } = await office.get('/unit-groups?size=200').expect(200);
      const groups = body.items as { code: string; members: number }[];
      expect(groups.find((g) => g.code === 'cap-uy-co-quan-don-vi')?.members).toBeGreaterThan(100);
    });
  });

  describe('of people', () => {
    it('lists by name, unit and role', async () => {
      const codes = async (query: string) =>
        ((await office.get(`/people?size=200&${query}`).expect(200)).body.items as { code: string }[]).map(
          (p) => p.code,
        );
      expect(await codes('role=inspector')).toEqual(['can-bo-kiem-tra']);
      expect(await codes(`unitId=${await api.unitId('so-khcn')}`)).toContain('clerk.so-khcn');
      expect(await codes('q=bi thu tinh uy')).toContain('bi-thu-tinh-uy');
    });

    it('lets the administrator add, correct and retire somebody', async () => {
      const before = await stamp();
      const unitId = await api.unitId('so-khcn');
      const input = {
        code: 'van-thu-2',
        name: 'Văn thư 2',
        email: 'vt2@so.example',
        roles: ['unit'],
        unitId,
      };
      const { body } = await admin.post('/people', input).expect(201);
      const { unitId: _unitId, ...facts } = input;
      expect(body).toMatchObject({ ...facts, unit: { id: unitId }, active: true, version: 1 });
      expect(await stamp()).not.toBe(before);
      const duplicate = await admin.post('/people', input).expect(409);
      expect(duplicate.body.code).toBe('PERSON.DUPLICATE');
      const session = await api.as('van-thu-2');
      await session.get('/session').expect(200);
      const edited = await admin.patch(`/people/${body.id}`, { active: false, version: 1 }).expect(200);
      expect(edited.body).toMatchObject({ active: false, name: 'Văn thư 2', version: 2 });
      await session.get('/session').expect(401);
    });

    it('does not let an administrator lock himself out', async () => {
      const id = await api.personId('quan-tri-he-thong');
      for (const [change, pointer] of [
        [{ active: false }, '/active'],
        [{ roles: ['office'] }, '/roles'],
      ] as const) {
        const refused = await admin.patch(`/people/${id}`, { ...change, version: 1 }).expect(422);
        expect(refused.body.errors[0].pointer).toBe(pointer);
      }
    });
  });

  it.each([
    ['Hoàn thành trước ngày 25/6/2026', { lastDay: '2026-06-24', rule: 'before_day', recurring: false }],
    ['trong tháng 5/2026', { lastDay: '2026-05-31' }],
    ['trong quý II/2026', { lastDay: '2026-06-30' }],
    ['thường xuyên', { lastDay: null, rule: 'none' }],
  ])('reads the deadline “%s” as the command line does', async (phrase, expected) => {
    const query = `phrase=${encodeURIComponent(phrase)}&issuedOn=2026-04-28`;
    const { body } = await (await api.as('clerk.so-khcn')).get(`/deadlines/resolve?${query}`).expect(200);
    expect(body).toMatchObject({ phrase, ...expected });
  });
});
