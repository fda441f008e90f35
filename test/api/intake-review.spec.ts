import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganAlias } from '../../src/modules/intake/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { type IntakeAnswer, takeIn } from '../support/api/intakes.js';
import { onEachDatabase } from '../support/world/databases.js';

const codesOf = (intake: IntakeAnswer): string[] => intake.findings.map((f: { code: string }) => f.code);
const draftOf = (intake: IntakeAnswer, id: string) => intake.drafts.find((d: { id: string }) => d.id === id);

onEachDatabase('reviewing an intake', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
  });
  afterAll(() => api.stop());

  describe('on the way', () => {
    it('lists the latest first, by state', async () => {
      await takeIn(office);
      const mine = await takeIn(office);
      const list = await office.get('/intakes?state=open&size=1').expect(200);
      expect(list.body.items).toMatchObject([
        { id: mine.id, keptDrafts: 4, createdBy: { name: expect.any(String) } },
      ]);
      expect(list.body.items[0]).not.toHaveProperty('text');
      expect(list.body.total).toBeGreaterThan(1);
    });

    it('lists who was on it last and how much waits to be decided, until it is closed', async () => {
      const { id } = await takeIn(office, { number: '484-CV/TU', issued: '21 tháng 5 năm 2026' });
      const row = async (state: string) => {
        const { body } = await admin.get(`/intakes?state=${state}&size=5`).expect(200);
        return (body.items as IntakeAnswer[]).find((item) => item['id'] === id);
      };
      const before = (await office.get(`/intakes/${id}`).expect(200)).body;
      const count = (severity: string): number =>
        before.findings.filter((f: IntakeAnswer) => f['severity'] === severity).length;
      expect(count('error')).toBeGreaterThan(0);
      expect(await row('open')).toMatchObject({
        pending: { errors: count('error'), warnings: count('warning') },
        updatedBy: { id: before.createdBy.id },
      });
      await admin.patch(`/intakes/${id}/drafts/d1`, { clause: '1a', version: 1 }).expect(200);
      expect(await row('open')).toMatchObject({
        createdBy: { id: before.createdBy.id },
        updatedBy: { id: await api.personId('quan-tri-he-thong') },
      });
      await office.post(`/intakes/${id}/discard`, { version: 2 }).expect(200);
      expect(await row('discarded')).toMatchObject({ pending: null });
    });

    it('reads the deadlines again when the date of issue is corrected', async () => {
      const { id } = await takeIn(office);
      const { body, headers } = await office
        .patch(`/intakes/${id}/header`, { issuedOn: '2026-06-19', signerTitle: 'Phó Bí thư', version: 1 })
        .expect(200);
      expect(body.header).toMatchObject({
        issuedOn: '2026-06-19',
        signerTitle: 'Phó Bí thư',
        number: body.number,
      });
      expect(headers['etag']).toBe('"2"');
    });

    it('edits, merges, splits, discards, restores and adds drafts', async () => {
      const { id, text } = await takeIn(office);
      const at = (text as string).indexOf('và lập danh mục');
      const split = (await office.post(`/intakes/${id}/drafts/d1/split`, { at, version: 1 }).expect(200))
        .body;
      expect(split.drafts.map((d: IntakeAnswer) => [d.id, d.clause, d.lastDay]).slice(0, 2)).toEqual([
        ['d5', '1.1', null],
        ['d6', '1.2', '2026-07-09'],
      ]);
      const merged = (
        await office.post(`/intakes/${id}/drafts/merge`, { drafts: ['d6', 'd5'], version: 2 }).expect(200)
      ).body;
      expect(merged.drafts.map((d: IntakeAnswer) => d.id)).toEqual(['d7', 'd2', 'd3', 'd4']);
      expect(draftOf(merged, 'd7')).toMatchObject({ lastDay: '2026-07-09', origin: 'merged' });
      const gone = (await office.post(`/intakes/${id}/drafts/d4/discard`, { version: 3 }).expect(200)).body;
      expect(gone).toMatchObject({
        keptDrafts: 3,
        findings: expect.not.arrayContaining([expect.objectContaining({ draftId: 'd4' })]),
      });
      const back = (await office.post(`/intakes/${id}/drafts/d4/restore`, { version: 4 }).expect(200)).body;
      expect(draftOf(back, 'd4').state).toBe('kept');
      const added = (
        await office
          .post(`/intakes/${id}/drafts`, {
            after: 'd2',
            clause: '2b',
            content: 'Báo cáo',
            leads: [{ phrase: 'SNV' }],
            deadlinePhrase: 'trước ngày 15/7',
            version: 5,
          })
          .expect(200)
      ).body;
      expect(added.drafts[2]).toMatchObject({
        id: 'd8',
        origin: 'added',
        leads: [{ organ: { name: 'Sở Nội vụ' } }],
        lastDay: '2026-07-14',
      });
      const edited = (
        await office.patch(`/intakes/${id}/drafts/d8`, { lastDay: '2026-07-20', version: 6 }).expect(200)
      ).body;
      expect(codesOf(edited)).toContain('deadline_disagrees');
    });

    it('refuses what cannot be, and changes nothing', async () => {
      const { id } = await takeIn(office);
      const before = await api.everything();
      const post = async (path: string, body: object) =>
        (await office.post(`/intakes/${id}${path}`, body)).body;
      expect((await post('/drafts/d9/discard', { version: 1 })).code).toBe('INTAKE.NO_SUCH_DRAFT');
      expect((await post('/drafts/d1/restore', { version: 1 })).code).toBe('INTAKE.DRAFT_KEPT');
      expect((await post('/drafts/d1/split', { at: 0, version: 1 })).code).toBe('INTAKE.SPLIT_OUTSIDE');
      expect((await post('/drafts/merge', { drafts: ['d1', 'd9'], version: 1 })).code).toBe(
        'INTAKE.NO_SUCH_DRAFT',
      );
      expect((await post('/organs', { phrase: 'Không có', organ: null, version: 1 })).code).toBe(
        'INTAKE.NO_SUCH_NAME',
      );
      const nobody = { kind: 'unit', id: '00000000-0000-4000-8000-000000000000' };
      expect((await post('/organs', { phrase: 'Văn phòng', organ: nobody, version: 1 })).code).toBe(
        'INTAKE.ORGAN_NOT_FOUND',
      );
      expect((await post('/drafts', { leads: [{ phrase: 'X', organ: nobody }], version: 1 })).code).toBe(
        'INTAKE.ORGAN_NOT_FOUND',
      );
      const wrong = await office
        .patch(`/intakes/${id}/drafts/d1`, { lastDay: '31/7/2026', version: 1 })
        .expect(400);
      expect(wrong.body.errors[0].pointer).toBe('/lastDay');
      expect(await api.everything()).toBe(before);
    });

    it('tells who comes second that the intake has changed', async () => {
      const { id } = await takeIn(office);
      const edit = (session: Session, expected: string) =>
        session.patch(`/intakes/${id}/drafts/d2`, { clause: '2.a' }).set('if-match', expected);
      const both = await Promise.all([edit(office, '"1"'), edit(admin, '"1"')]);
      expect(both.map((r) => r.status).sort()).toEqual([200, 412]);
      expect(both.find((r) => r.status === 412)?.body).toMatchObject({
        code: 'REQUEST.STALE_VERSION',
        currentVersion: 2,
      });
      const inBody = await office.patch(`/intakes/${id}/drafts/d2`, { clause: '2', version: 1 }).expect(409);
      expect(inBody.body.code).toBe('REQUEST.STALE_VERSION');
      await office.patch(`/intakes/${id}/drafts/d2`, { clause: '2' }).expect(428);
    });

    it('offers a choice where a name is not sure, and remembers the answer with who gave it', async () => {
      const intake = await takeIn(office);
      const [mention] = draftOf(intake, 'd4').leads;
      expect(mention).toMatchObject({ phrase: 'Văn phòng', organ: null, by: null });
      expect(mention.candidates.slice(0, 2).map((c: IntakeAnswer) => c.name)).toEqual([
        'Văn phòng Tỉnh ủy Hưng Yên',
        'Văn phòng Trung ương Đảng',
      ]);
      expect(codesOf(intake)).toContain('lead_unknown');
      const [chosen] = mention.candidates;
      const organ = { kind: chosen.kind, id: chosen.id };
      const { body } = await office
        .post(`/intakes/${intake.id}/organs`, { phrase: 'Văn phòng', organ, version: 1 })
        .expect(200);
      expect(draftOf(body, 'd4').leads).toMatchObject([
        { organ: { id: chosen.id }, by: 'person', candidates: [] },
      ]);
      expect((await office.get(`/units/${chosen.id}`).expect(200)).body.aliases).toContain('Văn phòng');
      expect(await api.database.read.findBy(OrganAlias, { unitId: chosen.id })).toMatchObject([
        { name: 'Văn phòng', intakeId: intake.id, acceptedById: await api.personId('chuyen-vien-cds-cy') },
      ]);

      const next = await takeIn(office);
      expect(draftOf(next, 'd4').leads).toMatchObject([{ organ: { id: chosen.id }, by: 'match' }]);

      const other = { kind: 'unit', id: await api.unitId('vp-ubnd-tinh') };
      const again = { phrase: 'Văn phòng', organ: other, version: 1 };
      const refused = await office.post(`/intakes/${next.id}/organs`, again).expect(409);
      expect(refused.body).toMatchObject({ code: 'UNIT.ALIAS_TAKEN', owner: 'Văn phòng Tỉnh ủy Hưng Yên' });
      const once = await office.post(`/intakes/${next.id}/organs`, { ...again, remember: false }).expect(200);
      expect(draftOf(once.body, 'd4').leads).toMatchObject([{ organ: { id: other.id }, by: 'person' }]);
    });

    it('remembers names of groups too, and none that name nobody', async () => {
      const intake = await takeIn(office);
      const group = { kind: 'group', id: await api.groupId('so-ban-nganh-tinh') };
      const leads = [{ phrase: 'các sở chuyên môn' }, { phrase: 'các đơn vị liên quan' }];
      await office.patch(`/intakes/${intake.id}/drafts/d1`, { leads, version: 1 }).expect(200);
      await office
        .post(`/intakes/${intake.id}/organs`, { phrase: 'các sở chuyên môn', organ: group, version: 2 })
        .expect(200);
      const general = { phrase: 'các đơn vị liên quan', organ: group, version: 3 };
      const { body } = await office.post(`/intakes/${intake.id}/organs`, general).expect(422);
      expect(body.code).toBe('UNIT.ALIAS_GENERAL');
      const next = await takeIn(office);
      const edited = await office.patch(`/intakes/${next.id}/drafts/d1`, {
        leads: [{ phrase: 'Các Sở  chuyên môn' }],
        version: 1,
      });
      expect(edited.body.drafts[0].leads).toMatchObject([{ organ: group, by: 'match' }]);
    });

    it('suggests the upper tasks a draft may carry out, and warns where their day comes first', async () => {
      const { id, drafts } = await takeIn(office);
      const upper = await api.assignmentId('2039-CV/VPTW', '4.a');
      expect(
        drafts
          .flatMap((d: IntakeAnswer) => d.suggestedUppers)
          .every((s: IntakeAnswer) => s.directiveNumber === '2039-CV/VPTW'),
      ).toBe(true);
      const { body } = await office
        .patch(`/intakes/${id}/drafts/d1`, { carriesOut: [upper], version: 1 })
        .expect(200);
      expect(draftOf(body, 'd1').carriesOut).toMatchObject([
        { id: upper, clause: '4.a', lastDay: '2026-06-24' },
      ]);
      expect(codesOf(body)).toContain('upper_earlier');
    });

    it('checks the whole on its own too', async () => {
      const { id } = await takeIn(office, { number: '484-CV/TU', issued: '21 tháng 5 năm 2026' });
      const { body } = await office.get(`/intakes/${id}/check`).expect(200);
      expect(body.ready).toBe(false);
      expect(codesOf(body)).toContain('duplicate_directive');
    });
  });

  describe('discarding', () => {
    it('closes an intake for good', async () => {
      const { id } = await takeIn(office);
      const { body } = await office.post(`/intakes/${id}/discard`, { version: 1 }).expect(200);
      expect(body).toMatchObject({
        state: 'discarded',
        findings: [],
        closedBy: { name: expect.any(String) },
      });
      const late = await office.patch(`/intakes/${id}/drafts/d1`, { clause: '9', version: 2 }).expect(409);
      expect(late.body.code).toBe('INTAKE.DISCARDED');
      expect((await office.post(`/intakes/${id}/confirm`, { version: 2 }).expect(409)).body.code).toBe(
        'INTAKE.DISCARDED',
      );
    });

    it('leaves nothing of a document that is found to be secret', async () => {
      const { id } = await takeIn(office);
      const marked = await office
        .patch(`/intakes/${id}/header`, { secrecy: 'secret', version: 1 })
        .expect(200);
      expect(codesOf(marked.body)).toContain('secret');
      const { body } = await office.post(`/intakes/${id}/discard`, { version: 2 }).expect(200);
      expect(body).toMatchObject({ text: null, drafts: [], subject: null, source: { sha256: null } });
      expect((await office.get(`/intakes/${id}/source`).expect(404)).body.code).toBe('INTAKE.NO_SOURCE');
    });
  });
});
