import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Assignment, CascadeLink, CreateAssignment } from '../../src/modules/assignments/index.js';
import { Directive } from '../../src/modules/directives/index.js';
import { extractionOf, Intake, IntakeField } from '../../src/modules/intake/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { type IntakeAnswer, readyIntake, takeIn } from '../support/api/intakes.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('confirming an intake', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  let vptu: string;
  let intake: IntakeAnswer;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
    vptu = await api.unitId('vptu-hung-yen');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    intake = await readyIntake(office, vptu);
  });

  const confirm = (session: Session, body: object = {}, { id, version } = intake) =>
    session.post(`/intakes/${id}/confirm`, { version, acknowledged: WARNINGS, ...body });
  const WARNINGS = ['upper_earlier', 'upper_same_day', 'upper_lost_deadline'];
  const directiveOf = async (number: string) => api.database.read.findBy(Directive, { number });

  it('makes the directive with its links, an assignment for each draft, and one for each member of a group', async () => {
    const { body } = await confirm(office).expect(200);
    expect(body).toEqual({ directiveId: expect.any(String), created: true });
    const directive = (await office.get(`/directives/${body.directiveId}`).expect(200)).body;
    expect(directive).toMatchObject({
      number: intake.number,
      type: 'CV',
      issuer: { name: 'Tỉnh ủy Hưng Yên' },
      issuedOn: '2026-06-18',
      signerName: 'Nguyễn Văn Mẫu',
      secrecy: 'none',
    });
    expect(directive.links).toMatchObject([
      { kind: 'implements', number: '2039-CV/VPTW', directive: { number: '2039-CV/VPTW' } },
    ]);
    const rows = directive.assignments as IntakeAnswer[];
    const parents = rows.filter((row) => row.parentId === null);
    expect(parents.map((row) => [row.clause, row.isGroup, row.lastDay])).toEqual([
      ['1', false, '2026-07-09'],
      ['2', false, '2026-07-31'],
      ['3', true, '2026-08-19'],
      ['4', false, null],
    ]);
    expect(rows.filter((row) => row.parentId !== null)).toHaveLength(104);
    const first = (await office.get(`/assignments/${parents[0]!.id}`).expect(200)).body;
    expect(first).toMatchObject({ deadlinePhrase: 'Hoàn thành trước ngày 10/7/2026' });

    const closed = (await office.get(`/intakes/${intake.id}`).expect(200)).body;
    expect(closed).toMatchObject({
      state: 'confirmed',
      directiveId: body.directiveId,
      version: 3,
      findings: [],
    });
    const late = await office
      .patch(`/intakes/${intake.id}/drafts/d1`, { clause: '9', version: 3 })
      .expect(409);
    expect(late.body).toMatchObject({ code: 'INTAKE.CONFIRMED', directiveId: body.directiveId });
  });

  it('tells beforehand what it will make: each assignment with its lead, of a group with its size', async () => {
    const { body } = await office.get(`/intakes/${intake.id}/check`).expect(200);
    expect(body.ready).toBe(true);
    expect(
      body.plan.map((p: IntakeAnswer) => [
        p.draftId,
        p.leads.map((l: IntakeAnswer) => l.name),
        p.group?.name ?? null,
        p.members,
        p.lastDay,
      ]),
    ).toEqual([
      ['d1', ['Sở Khoa học và Công nghệ'], null, 0, '2026-07-09'],
      ['d2', ['Công an tỉnh'], null, 0, '2026-07-31'],
      ['d3', [], 'UBND xã, phường', 104, '2026-08-19'],
      ['d4', ['Văn phòng Tỉnh ủy Hưng Yên'], null, 0, null],
    ]);
  });

  it('happens once, however often and by how many at once it is pressed', async () => {
    const presses = await Promise.all(
      Array.from({ length: 10 }, (_, i) => confirm(i % 2 === 0 ? office : admin)),
    );
    expect(presses.map((r) => r.status)).toEqual(Array(10).fill(200));
    expect(presses.filter((r) => r.body.created)).toHaveLength(1);
    expect(new Set(presses.map((r) => r.body.directiveId)).size).toBe(1);
    const [directive, ...others] = await directiveOf(intake.number);
    expect(others).toEqual([]);
    expect(await api.database.read.countBy(Assignment, { directiveId: directive!.id })).toBe(108);
    // An old page that presses again hears the same.
    const again = await confirm(office, { version: 1 }).expect(200);
    expect(again.body).toEqual({ directiveId: directive!.id, created: false });
  });

  it('goes on for many intakes at once', async () => {
    const more = [];
    for (let i = 0; i < 5; i += 1) more.push(await readyIntake(office, vptu));
    const answers = await Promise.all([intake, ...more].map((each) => confirm(office, {}, each as never)));
    expect(answers.map((r) => r.status)).toEqual(Array(6).fill(200));
  });

  it('leaves nothing where one of the assignments cannot be made', async () => {
    const creation = api.app.get(CreateAssignment);
    const within = creation.within.bind(creation);
    let calls = 0;
    const broken = jest.spyOn(creation, 'within').mockImplementation((...args) => {
      calls += 1;
      return calls === 3 ? Promise.reject(new Error('the disk is full')) : within(...args);
    });
    const before = await api.everything();
    expect((await confirm(office).expect(500)).body.code).toBe('SERVER.INTERNAL');
    expect(calls).toBe(3);
    expect(await api.everything()).toBe(before);
    broken.mockRestore();
    expect((await confirm(office).expect(200)).body.created).toBe(true);
  });

  it('is stopped by errors, each told with its place, and changes nothing', async () => {
    const open = await takeIn(office);
    await office.patch(`/intakes/${open.id}/header`, { subject: '', version: 1 }).expect(200);
    const before = await api.everything();
    const { body } = await confirm(office, { version: 2 }, open as never).expect(422);
    expect(body.code).toBe('INTAKE.NOT_READY');
    expect(body.errors.map((e: IntakeAnswer) => e.pointer)).toEqual(['/header/subject', '/drafts/d4/leads']);
    expect(await api.everything()).toBe(before);
  });

  it('asks for warnings to be acknowledged, each code once', async () => {
    const past = { lastDay: '2026-06-20', deadlinePhrase: null };
    for (const [i, draft] of ['d1', 'd2'].entries()) {
      await office.patch(`/intakes/${intake.id}/drafts/${draft}`, { ...past, version: 2 + i }).expect(200);
    }
    const asked = await confirm(office, { version: 4, acknowledged: [] }).expect(422);
    expect(asked.body).toMatchObject({
      code: 'INTAKE.NOT_ACKNOWLEDGED',
      unacknowledged: expect.arrayContaining(['deadline_past']),
    });
    await confirm(office, { version: 4, acknowledged: asked.body.unacknowledged }).expect(200);
    const [directive] = await directiveOf(intake.number);
    const rows = await api.database.read.findBy(Assignment, {
      directiveId: directive!.id,
      lastDay: '2026-06-20',
    });
    expect(rows).toHaveLength(2);
  });

  it('is refused on an outdated view, and without one', async () => {
    const stale = await office.post(`/intakes/${intake.id}/confirm`, {}).set('if-match', '"1"').expect(412);
    expect(stale.body).toMatchObject({ code: 'REQUEST.STALE_VERSION', currentVersion: 2 });
    await office.post(`/intakes/${intake.id}/confirm`, {}).expect(428);
    expect(await directiveOf(intake.number)).toEqual([]);
  });

  it('refuses a directive that was registered meanwhile', async () => {
    const issuerId = await api.unitId('tinh-uy-hung-yen');
    const facts = { type: 'CV', issuerId, issuedOn: '2026-06-18', subject: 'Trước' };
    await office.post('/directives', { number: intake.number, ...facts }).expect(201);
    const { body } = await confirm(office).expect(422);
    expect(body.findings).toContainEqual({ code: 'duplicate_directive', draftId: null, field: 'number' });
  });

  it('keeps upper tasks, co-leads, and leads that each answer alone', async () => {
    const upper = await api.assignmentId('2039-CV/VPTW', '2.b');
    const edit = (draft: string, body: object, version: number) =>
      office.patch(`/intakes/${intake.id}/drafts/${draft}`, { ...body, version }).expect(200);
    await edit(
      'd1',
      {
        leads: [{ phrase: 'Sở Nội vụ' }, { phrase: 'Sở Tài chính' }],
        leadBasis: 'co_leads',
        carriesOut: [upper],
      },
      2,
    );
    await edit(
      'd2',
      { leads: [{ phrase: 'Sở Y tế' }, { phrase: 'Các đảng ủy trực thuộc' }], leadBasis: 'each' },
      3,
    );
    await office.post(`/intakes/${intake.id}/drafts/d3/discard`, { version: 4 }).expect(200);
    const { body } = await confirm(office, { version: 5 }).expect(200);
    const rows = await api.database.read.findBy(Assignment, { directiveId: body.directiveId });
    const parents = rows.filter((row) => row.parentId === null);
    expect(parents.map((row) => [row.clause, row.leadBasis, row.isGroup]).sort()).toEqual([
      ['1', 'co_leads', false],
      ['2', 'single', false],
      ['2', 'single', true],
      ['4', 'single', false],
    ]);
    const first = parents.find((row) => row.clause === '1')!;
    expect(await api.database.read.findBy(CascadeLink, { assignmentId: first.id })).toEqual([
      { assignmentId: first.id, upperId: upper },
    ]);
  });

  it('is done by an administrator too, who monitors nothing thereby', async () => {
    const { body } = await confirm(admin).expect(200);
    const [row] = await api.database.read.findBy(Assignment, { directiveId: body.directiveId });
    expect(row?.monitoringOfficerId).toBeNull();
  });

  describe('measuring how well documents are read', () => {
    it('keeps every value as extracted beside what was confirmed, and counts them over a period', async () => {
      const measured = async (query: string) =>
        (await office.get(`/intakes/accuracy?${query}`).expect(200)).body;
      api.clock.set('2026-07-02T01:00:00.000Z');
      const before = await measured('from=2026-07-02&to=2026-07-02');
      expect(before).toEqual({ intakes: 0, fields: [] });
      const earlier = await measured('to=2026-07-01');
      await office
        .patch(`/intakes/${intake.id}/header`, { subject: 'trích yếu khác', version: 2 })
        .expect(200);
      await office.post(`/intakes/${intake.id}/drafts/d4/discard`, { version: 3 }).expect(200);
      const drafts = { clause: '5', content: 'Báo cáo', leads: [{ phrase: 'Sở Nội vụ' }], version: 4 };
      await office.post(`/intakes/${intake.id}/drafts`, drafts).expect(200);
      await confirm(office, { version: 5 }).expect(200);

      const { intakes, fields } = await measured('from=2026-07-02&to=2026-07-02');
      expect(intakes).toBe(1);
      const of = (field: string) => fields.find((f: IntakeAnswer) => f.field === field);
      expect(of('subject')).toMatchObject({ right: 0, changed: 1, precision: 0, recall: 0 });
      expect(of('number')).toMatchObject({ right: 1, precision: 1, recall: 1 });
      expect(of('task')).toMatchObject({ right: 3, missed: 1, invented: 1, precision: 0.75, recall: 0.75 });
      expect(of('deadline')).toMatchObject({ right: 3, precision: 1, recall: 1 });
      expect(
        await api.database.read.findBy(IntakeField, { intakeId: intake.id, field: 'subject' }),
      ).toMatchObject([
        {
          extracted: 'dùng chung kho dữ liệu hồ sơ công việc',
          confirmed: 'trích yếu khác',
          verdict: 'changed',
        },
      ]);
      expect(await measured('to=2026-07-01')).toEqual(earlier);
      expect(await measured('from=2026-07-03')).toEqual({ intakes: 0, fields: [] });
      const stored = await api.database.read.findOneByOrFail(Intake, { id: intake.id });
      expect(extractionOf(stored)?.subject).toBe('dùng chung kho dữ liệu hồ sơ công việc');
    });
  });
});
