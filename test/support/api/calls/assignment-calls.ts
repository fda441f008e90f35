import { get, patch, post, type Prepare } from './call.js';
import { type Before, COORDINATING, MARK, OTHER, REASON, SUBMITTED, SUPERVISOR } from './work.js';

const step =
  (path: string, body: object, ...before: readonly Before[]): Prepare =>
  async (work) =>
    post(`/assignments/${await work.after(...before)}/${path}`, body);

/** The open occurrence of a monthly report; reported, where a verdict is wanted. */
const occurrence =
  (path: string, body: object, reported: boolean): Prepare =>
  async (work) => {
    const id = await work.assignment({ deadlinePhrase: 'hằng tháng trước ngày 20' });
    const at = `/assignments/${id}/occurrences/2026-07-19`;
    if (reported) await work.lead.post(`${at}/report`, { note: `Báo cáo tháng 7, ${MARK}` }).expect(200);
    return post(`${at}/${path}`, body);
  };

/** @param given whether the coordinating unit has been told its part */
const contribution =
  (path: string, body: object, given: boolean): Prepare =>
  async (work) => {
    const at = `/assignments/${await work.after()}/contributions/${await work.api.unitId(COORDINATING)}`;
    if (given)
      await work.office.post(at, { content: `Cung cấp số liệu ${MARK}`, lastDay: '2026-07-03' }).expect(200);
    return post(`${at}${path}`, body);
  };

/** Assignments, their steps, and what is said on them. */
export const ASSIGNMENT_CALLS: Readonly<Record<string, Prepare>> = {
  createAssignment: async (work) => post('/assignments', await work.assignmentBody()),
  getAssignment: async (work) => get(`/assignments/${await work.after()}`),
  editAssignment: async (work) =>
    patch(`/assignments/${await work.after()}`, { lastDay: '2026-07-15', version: 1 }),
  receiveAssignment: step('receipt', {}),
  reportProgress: step('progress', { note: 'Đang làm', percent: 5 }),
  submitAssignment: step(...(SUBMITTED as [string, object])),
  declineAssignment: step('declination', REASON),
  acceptAssignment: step('acceptance', {}, SUBMITTED),
  returnAssignment: step('return', { note: 'Thiếu số liệu' }, SUBMITTED),
  withdrawAssignment: step('withdrawal', REASON),
  suspendAssignment: step('suspension', REASON),
  resumeAssignment: step('resumption', {}, ['suspension', REASON]),
  reassignAssignment: async (work) =>
    post(`/assignments/${await work.after()}/reassignment`, {
      ...REASON,
      leads: [await work.api.unitId(OTHER)],
    }),
  reopenAssignment: step('reopening', REASON, SUBMITTED, ['acceptance']),
  setContribution: contribution('', { content: `Cung cấp số liệu ${MARK}`, lastDay: '2026-07-03' }, false),
  reportContribution: contribution('/report', { note: 'Đã cung cấp' }, true),
  delegateAssignment: async (work) =>
    post(`/assignments/${await work.after()}/delegation`, {
      personId: await work.api.personId('clerk.so-khcn'),
    }),
  endDelegation: async (work) => {
    const id = await work.after();
    const personId = await work.api.personId('clerk.so-khcn');
    await work.lead.post(`/assignments/${id}/delegation`, { personId }).expect(200);
    return post(`/assignments/${id}/delegation/end`);
  },
  directAssignment: step('directions', { text: 'Làm xong trước 15/7' }),
  'directAssignment in the name of the supervisor': async (work) =>
    post(`/assignments/${await work.after()}/directions`, {
      text: 'Làm xong trước 15/7',
      leaderId: await work.api.personId(SUPERVISOR),
    }),
  listOccurrences: async (work) => {
    const id = await work.assignment({ deadlinePhrase: 'hằng tháng trước ngày 20' });
    return get(`/assignments/${id}/occurrences`);
  },
  reportOccurrence: occurrence('report', { note: `Báo cáo tháng 7, ${MARK}` }, false),
  acceptOccurrence: occurrence('acceptance', {}, true),
  returnOccurrence: occurrence('return', { note: 'Thiếu số liệu' }, true),
  listNotices: async (work) => get(`/assignments/${await work.after()}/notices`),
  getAssignmentTimeline: async (work) => get(`/assignments/${await work.after()}/timeline`),
};
