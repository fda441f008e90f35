import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { XLSX_TYPE } from '../../src/common/http/file-body.js';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { accountExamples, type Example, type Told } from '../support/api/account-examples.js';
import { answerExamples } from '../support/api/answer-examples.js';
import { ApiApp, PASSWORD, type Session } from '../support/api/api-app.js';
import { attach, attached } from '../support/api/evidence.js';
import { readyIntake, takeIn, upload } from '../support/api/intakes.js';
import { sampleDirective } from '../support/documents/sample-directive.js';
import { listFile } from '../support/task-lists/list-file.js';
import { onEachDatabase } from '../support/world/databases.js';

const OFFICER = 'chuyen-vien-cds-cy';
const ADMIN = 'quan-tri-he-thong';
const CLERK = 'clerk.so-khcn';
const UNIT = 'so-khcn';

/** Called with a changing verb, but nothing is changed or taken away. */
const CHANGES_NOTHING = [
  'lookUpOneTimeLink',
  'previewTaskList',
  'previewAmendment',
  'previewCalendar',
  'previewCalendarYear',
  'previewPolicy',
  'validatePolicy',
];

interface Body {
  readonly id: string;
  readonly version: number;
}

onEachDatabase('whatever changes something through the API is recorded', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  let clerk: Session;
  let unitId: string;
  let made = 0;

  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as(OFFICER);
    admin = await api.as(ADMIN);
    clerk = await api.as(CLERK);
    unitId = await api.unitId(UNIT);
  });
  afterAll(() => api.stop());

  const count = (): number => (made += 1);
  const made201 = async (test: request.Test): Promise<Body> => (await test.expect(201)).body as Body;
  const newDirective = async (): Promise<request.Response> =>
    office.post('/directives', {
      number: `${900 + count()}-KH/TU`,
      type: 'KH',
      issuerId: await api.unitId('tinh-uy-hung-yen'),
      issuedOn: '2026-06-01',
      subject: 'Kế hoạch thử',
    });
  const newAssignment = async (): Promise<request.Response> => {
    const { id: directiveId } = (await newDirective()).body as Body;
    return office.post('/assignments', { directiveId, clause: '1', content: 'Rà soát', leads: [unitId] });
  };
  /** An assignment after those steps. */
  const after = async (...steps: [path: string, body?: object][]): Promise<string> => {
    const { id } = (await newAssignment()).body as Body;
    for (const [path, body] of steps) {
      const who = ['receipt', 'submission', 'declination'].includes(path) ? clerk : office;
      await who.post(`/assignments/${id}/${path}`, body).expect(200);
    }
    return id;
  };
  const step =
    (path: string, body: object, who: () => Session, ...before: [string, object?][]): Example =>
    async () =>
      who().post(`/assignments/${await after(...before)}/${path}`, body);
  const evidence = (): Buffer => Buffer.from(`Minh chứng ${count()}`);
  const SUBMITTED: [string, object] = ['submission', { note: 'xong' }];
  const REASON = { reason: 'Có lý do' };
  const delegated = async () =>
    clerk.post(`/assignments/${await after()}/delegation`, { personId: await api.personId(CLERK) });
  /** An assignment that the clerk's unit coordinates. */
  const coordinated = async () => {
    const { id: directiveId } = (await newDirective()).body as Body;
    const leads = [await api.unitId('so-noi-vu')];
    const coordinating = [{ unitId }];
    const task = { directiveId, clause: '1', content: 'Rà soát', leads, coordinating };
    const at = `/assignments/${(await made201(office.post('/assignments', task))).id}/contributions/${unitId}`;
    return { at, set: () => office.post(at, { content: 'Cung cấp số liệu', lastDay: '2026-07-03' }) };
  };
  /** The open occurrence of a monthly report. */
  const recurring = async () => {
    const { id: directiveId } = (await newDirective()).body as Body;
    const deadlinePhrase = 'hằng tháng trước ngày 20';
    const task = { directiveId, clause: '1', content: 'Báo cáo', leads: [unitId], deadlinePhrase };
    const at = `/assignments/${(await made201(office.post('/assignments', task))).id}/occurrences/2026-07-19`;
    return { at, report: () => clerk.post(`${at}/report`, { note: 'Báo cáo tháng 7' }) };
  };
  const DAY_OFF = { kind: 'off', name: 'Nghỉ thử', source: 'Thông báo 1/TB' };
  const datedAssignment = async (): Promise<string> => {
    const id = await after();
    await office.patch(`/assignments/${id}`, { lastDay: '2026-07-10', version: 1 }).expect(200);
    return id;
  };
  const askForTime = (id: string): request.Test =>
    clerk.post(`/assignments/${id}/extensions`, { lastDay: '2026-07-31', reason: 'Chờ số liệu' });
  const settleRequest = async (path: string, body: object, who: Session): Promise<request.Response> => {
    const id = await datedAssignment();
    const asked = (await askForTime(id).expect(200)).body as { requests: [{ id: string }] };
    return who.post(`/assignments/${id}/extensions/${asked.requests[0].id}/${path}`, body);
  };
  const newUnit = () =>
    admin.post('/units', { code: `don-vi-${count()}`, name: 'Đơn vị', shortName: 'ĐV', kind: 'department' });
  const newPerson = () =>
    admin.post('/people', {
      code: `nguoi-${count()}`,
      name: 'Người',
      email: `n${count()}@coquan.example`,
      roles: ['unit'],
    });
  const draft =
    (path: string, body: object): Example =>
    async () =>
      office.post(`/intakes/${(await takeIn(office)).id}${path}`, { version: 1, ...body });

  const TOLD: Readonly<Record<string, Told>> = {
    signIn: [
      'session.sign-in',
      CLERK,
      () => api.http.post('/api/v1/session').send({ login: CLERK, password: PASSWORD }),
    ],
    signOut: ['session.sign-out', CLERK, async () => (await api.as(CLERK)).delete('/session')],
    createToken: ['token.create', OFFICER, () => office.post('/tokens', { name: 'Cổng', days: 3 })],
    revokeToken: [
      'token.revoke',
      OFFICER,
      async () =>
        office.delete(`/tokens/${(await made201(office.post('/tokens', { name: 'Cổng', days: 3 }))).id}`),
    ],
    ...accountExamples(() => ({ api, admin })),
    createDirective: ['directive.create', OFFICER, newDirective],
    editDirective: [
      'directive.edit',
      OFFICER,
      async () =>
        office.patch(`/directives/${((await newDirective()).body as Body).id}`, {
          subject: 'Khác',
          version: 1,
        }),
    ],
    createAssignment: ['assignment.create', OFFICER, newAssignment],
    editAssignment: [
      'assignment.edit',
      OFFICER,
      async () => office.patch(`/assignments/${await after()}`, { lastDay: '2026-07-10', version: 1 }),
    ],
    receiveAssignment: ['assignment.step', CLERK, step('receipt', {}, () => clerk)],
    reportProgress: ['assignment.step', CLERK, step('progress', { note: 'x', percent: 5 }, () => clerk)],
    submitAssignment: ['assignment.step', CLERK, step(...SUBMITTED, () => clerk)],
    declineAssignment: ['assignment.step', CLERK, step('declination', REASON, () => clerk)],
    acceptAssignment: ['assignment.step', OFFICER, step('acceptance', {}, () => office, SUBMITTED)],
    returnAssignment: [
      'assignment.step',
      OFFICER,
      step('return', { note: 'Thiếu số liệu' }, () => office, SUBMITTED),
    ],
    withdrawAssignment: ['assignment.step', OFFICER, step('withdrawal', REASON, () => office)],
    suspendAssignment: ['assignment.step', OFFICER, step('suspension', REASON, () => office)],
    resumeAssignment: [
      'assignment.step',
      OFFICER,
      step('resumption', {}, () => office, ['suspension', REASON]),
    ],
    reassignAssignment: [
      'assignment.step',
      OFFICER,
      async () => step('reassignment', { ...REASON, leads: [await api.unitId('so-noi-vu')] }, () => office)(),
    ],
    reopenAssignment: [
      'assignment.step',
      OFFICER,
      step('reopening', REASON, () => office, SUBMITTED, ['acceptance', {}]),
    ],
    attachEvidence: [
      'evidence.upload',
      CLERK,
      async () => attach(api, clerk, await after(), 'a.txt', evidence()),
    ],
    removeEvidence: [
      'evidence.remove',
      CLERK,
      async () => {
        const id = await after();
        return clerk.delete(
          `/assignments/${id}/files/${await attached(api, clerk, id, 'a.txt', evidence())}`,
        );
      },
    ],
    downloadEvidence: [
      'evidence.download',
      OFFICER,
      async () => {
        const id = await after();
        return office.get(`/assignments/${id}/files/${await attached(api, clerk, id, 'a.txt', evidence())}`);
      },
    ],
    delegateAssignment: ['assignment.step', CLERK, async () => delegated()],
    endDelegation: [
      'assignment.step',
      CLERK,
      async () => clerk.post(`/assignments/${(await delegated()).body.id as string}/delegation/end`),
    ],
    setContribution: ['assignment.step', OFFICER, async () => (await coordinated()).set()],
    reportContribution: [
      'assignment.step',
      CLERK,
      async () => {
        const { at, set } = await coordinated();
        await set().expect(200);
        return clerk.post(`${at}/report`, { note: 'Xong' });
      },
    ],
    reportOccurrence: ['assignment.step', CLERK, async () => (await recurring()).report()],
    acceptOccurrence: [
      'assignment.step',
      OFFICER,
      async () => {
        const { at, report } = await recurring();
        await report().expect(200);
        return office.post(`${at}/acceptance`);
      },
    ],
    returnOccurrence: [
      'assignment.step',
      OFFICER,
      async () => {
        const { at, report } = await recurring();
        await report().expect(200);
        return office.post(`${at}/return`, { note: 'Thiếu số liệu' });
      },
    ],
    ...answerExamples({
      api: () => api,
      office: () => office,
      clerk: () => clerk,
      officer: OFFICER,
      clerkCode: CLERK,
      unit: UNIT,
      newAssignment,
      newDirective,
      count,
    }),
    requestExtension: ['assignment.step', CLERK, async () => askForTime(await datedAssignment())],
    withdrawExtension: ['assignment.step', CLERK, () => settleRequest('withdrawal', {}, clerk)],
    grantExtension: ['assignment.step', OFFICER, () => settleRequest('grant', {}, office)],
    refuseExtension: ['assignment.step', OFFICER, () => settleRequest('refusal', REASON, office)],
    applyAmendment: [
      'assignment.step',
      OFFICER,
      async () => {
        const { id: amends } = (await newDirective()).body as Body;
        const { id } = (await newDirective()).body as Body;
        const body = { directiveId: amends, clause: '1', content: 'Rà soát', leads: [unitId] };
        await office.post('/assignments', body).expect(201);
        const input = { amends, changes: [{ clause: '1', lastDay: '2026-07-31' }] };
        const { body: preview } = await office
          .post(`/directives/${id}/amendments/preview`, input)
          .expect(200);
        const { digest } = preview as { digest: string };
        return office.post(`/directives/${id}/amendments`, { ...input, digest });
      },
    ],
    changeCalendar: [
      'calendar.set',
      ADMIN,
      () => admin.post('/calendar', { set: [{ ...DAY_OFF, date: '2027-07-01' }] }),
    ],
    setCalendarYear: [
      'calendar.set',
      ADMIN,
      () => admin.post('/calendar/years/2029', { schedule: [{ ...DAY_OFF, date: '2029-01-01' }] }),
    ],
    setPolicy: [
      'policy.set',
      ADMIN,
      async () => {
        const { body } = await admin.get('/follow-up-policy').expect(200);
        const { policy, version } = body as { policy: object; version: number };
        return admin.post('/follow-up-policy', { policy, version, note: 'Thử' });
      },
    ],
    createUnit: ['unit.create', ADMIN, newUnit],
    editUnit: [
      'unit.edit',
      ADMIN,
      async () =>
        admin.patch(`/units/${((await newUnit()).body as Body).id}`, { name: 'Tên mới', version: 1 }),
    ],
    createPerson: ['person.create', ADMIN, newPerson],
    editPerson: [
      'person.edit',
      ADMIN,
      async () =>
        admin.patch(`/people/${((await newPerson()).body as Body).id}`, { name: 'Tên mới', version: 1 }),
    ],
    createIntake: [
      'intake.create',
      OFFICER,
      () => upload(api, office, 'cong-van.txt', Buffer.from(sampleDirective({ number: `${count()}-CV/TU` }))),
    ],
    createIntakeFromText: [
      'intake.create',
      OFFICER,
      () => office.post('/intakes/pasted', { text: sampleDirective({ number: `${count()}-CV/TU` }) }),
    ],
    editIntakeHeader: [
      'intake.edit',
      OFFICER,
      async () =>
        office.patch(`/intakes/${(await takeIn(office)).id}/header`, {
          signerTitle: 'Phó Bí thư',
          version: 1,
        }),
    ],
    addIntakeDraft: ['intake.edit', OFFICER, draft('/drafts', { clause: '9', content: 'Báo cáo' })],
    mergeIntakeDrafts: ['intake.edit', OFFICER, draft('/drafts/merge', { drafts: ['d1', 'd2'] })],
    editIntakeDraft: [
      'intake.edit',
      OFFICER,
      async () =>
        office.patch(`/intakes/${(await takeIn(office)).id}/drafts/d1`, { clause: '1a', version: 1 }),
    ],
    splitIntakeDraft: [
      'intake.edit',
      OFFICER,
      async () => {
        const { id, text } = await takeIn(office);
        const at = (text as string).indexOf('và lập danh mục');
        return office.post(`/intakes/${id}/drafts/d1/split`, { at, version: 1 });
      },
    ],
    discardIntakeDraft: ['intake.edit', OFFICER, draft('/drafts/d1/discard', {})],
    restoreIntakeDraft: [
      'intake.edit',
      OFFICER,
      async () => {
        const { id } = await takeIn(office);
        await office.post(`/intakes/${id}/drafts/d1/discard`, { version: 1 }).expect(200);
        return office.post(`/intakes/${id}/drafts/d1/restore`, { version: 2 });
      },
    ],
    chooseIntakeOrgan: [
      'intake.edit',
      OFFICER,
      async () =>
        draft('/organs', {
          phrase: 'Văn phòng',
          organ: { kind: 'unit', id: await api.unitId('vptu-hung-yen') },
          remember: false,
        })(),
    ],
    confirmIntake: [
      'intake.confirm',
      OFFICER,
      async () => {
        const { id, version } = await readyIntake(office, await api.unitId('vptu-hung-yen'));
        const acknowledged = ['upper_earlier', 'upper_same_day', 'upper_lost_deadline'];
        return office.post(`/intakes/${id}/confirm`, { version, acknowledged });
      },
    ],
    discardIntake: ['intake.discard', OFFICER, draft('/discard', {})],
    importTaskList: [
      'task-list.import',
      OFFICER,
      async () => {
        const { id } = (await newDirective()).body as Body;
        return api.http
          .post(`/api/v1/task-lists/import?directiveId=${id}`)
          .set(office.headers)
          .set('content-type', XLSX_TYPE)
          .send(await listFile([{ clause: '1', content: 'Rà soát', lead: 'Sở Khoa học và Công nghệ' }]));
      },
    ],
    // What is taken away or looked at, rather than changed.
    exportTaskList: ['task-list.export', CLERK, () => clerk.get('/task-lists/export')],
    getIntakeSource: [
      'intake.download',
      OFFICER,
      async () => office.get(`/intakes/${(await takeIn(office)).id}/source`),
    ],
    readAuditTrail: ['audit.read', ADMIN, () => admin.get('/audit')],
  };

  it('each changing operation of the API has its example here', async () => {
    const { body } = await api.http.get('/api/openapi.json').expect(200);
    const { paths } = body as { paths: Record<string, Record<string, { operationId: string }>> };
    const changing = Object.values(paths).flatMap((methods) =>
      Object.entries(methods).flatMap(([method, { operationId }]) => (method === 'get' ? [] : [operationId])),
    );
    const known = [...CHANGES_NOTHING, ...Object.keys(TOLD)];
    expect(changing.filter((operation) => !known.includes(operation))).toEqual([]);
    expect(changing.length).toBeGreaterThan(30);
  });

  describe('by', () => {
    it.each(Object.entries(TOLD))('%s', async (_operation, [action, by, example, means = 'session']) => {
      const response = await example();
      expect({ status: response.status < 300, body: response.body }).toMatchObject({ status: true });
      const requestId = response.headers['x-request-id'] as string;
      const entries = await api.database.read.findBy(AuditEntryRow, { requestId });
      expect(entries.map((entry) => entry.action)).toContain(action);
      const personId = by === null ? null : await api.personId(by);
      for (const entry of entries) {
        expect({ personId: entry.personId, means: entry.means }).toEqual({ personId, means });
      }
    });
  });
});
