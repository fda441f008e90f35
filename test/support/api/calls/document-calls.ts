import { XLSX_TYPE } from '../../../../src/common/http/file-body.js';
import { sampleDirective } from '../../documents/sample-directive.js';
import { listFile } from '../../task-lists/list-file.js';
import { readyIntake, takeIn } from '../intakes.js';
import { get, patch, post, type Prepare } from './call.js';
import type { Work } from './work.js';

const onIntake =
  (path: string, body: object): Prepare =>
  async ({ office }) =>
    post(`/intakes/${(await takeIn(office)).id as string}${path}`, { version: 1, ...body });

const readIntake =
  (path: string): Prepare =>
  async ({ office }) =>
    get(`/intakes/${(await takeIn(office)).id as string}${path}`);

const letter = (work: Work): string => sampleDirective({ number: `${3000 + work.count()}-CV/TU` });

async function amendment(work: Work): Promise<{ path: string; body: object }> {
  const [amends, id] = [await work.assigned(), await work.directive()];
  const body = { amends, changes: [{ clause: '1', lastDay: '2026-07-31' }] };
  return { path: `/directives/${id}/amendments`, body };
}

const taskList =
  (path: string): Prepare =>
  async (work) => ({
    method: 'post',
    path: `/task-lists/${path}?directiveId=${await work.directive()}`,
    raw: {
      type: XLSX_TYPE,
      bytes: await listFile([{ clause: '1', content: 'Rà soát', lead: 'Sở Khoa học và Công nghệ' }]),
    },
  });

/** Directives, documents taken in, lists of tasks. */
export const DOCUMENT_CALLS: Readonly<Record<string, Prepare>> = {
  createDirective: async (work) => post('/directives', await work.directiveBody()),
  getDirective: async (work) => get(`/directives/${await work.assigned()}`),
  editDirective: async (work) =>
    patch(`/directives/${await work.assigned()}`, { subject: 'Tên khác', version: 1 }),
  alignDirective: async (work) => get(`/directives/${await work.assigned()}/alignment`),
  getCompletionMatrix: async (work) => get(`/directives/${await work.assigned()}/matrix`),
  getDirectiveTimeline: async (work) => get(`/directives/${await work.assigned()}/timeline`),
  previewAmendment: async (work) => {
    const { path, body } = await amendment(work);
    return post(`${path}/preview`, body);
  },
  applyAmendment: async (work) => {
    const { path, body } = await amendment(work);
    const { digest } = (await work.office.post(`${path}/preview`, body).expect(200)).body as {
      digest: string;
    };
    return post(path, { ...body, digest });
  },
  listIntakes: () => get('/intakes'),
  createIntake: (work) => ({
    method: 'post',
    path: '/intakes',
    file: { name: 'cong-van.txt', bytes: Buffer.from(letter(work)) },
  }),
  measureIntakeAccuracy: () => get('/intakes/accuracy'),
  createIntakeFromText: (work) => post('/intakes/pasted', { text: letter(work) }),
  getIntake: readIntake(''),
  getIntakeSource: readIntake('/source'),
  checkIntake: readIntake('/check'),
  confirmIntake: async ({ office, api }) => {
    const { id, version } = await readyIntake(office, await api.unitId('vptu-hung-yen'));
    const acknowledged = ['upper_earlier', 'upper_same_day', 'upper_lost_deadline'];
    return post(`/intakes/${id as string}/confirm`, { version: version as number, acknowledged });
  },
  discardIntake: onIntake('/discard', {}),
  editIntakeHeader: async ({ office }) =>
    patch(`/intakes/${(await takeIn(office)).id as string}/header`, {
      signerTitle: 'Phó Bí thư',
      version: 1,
    }),
  addIntakeDraft: onIntake('/drafts', { clause: '9', content: 'Báo cáo' }),
  mergeIntakeDrafts: onIntake('/drafts/merge', { drafts: ['d1', 'd2'] }),
  editIntakeDraft: async ({ office }) =>
    patch(`/intakes/${(await takeIn(office)).id as string}/drafts/d1`, { clause: '1a', version: 1 }),
  splitIntakeDraft: async ({ office }) => {
    const { id, text } = await takeIn(office);
    const at = (text as string).indexOf('và lập danh mục');
    return post(`/intakes/${id as string}/drafts/d1/split`, { at, version: 1 });
  },
  discardIntakeDraft: onIntake('/drafts/d1/discard', {}),
  restoreIntakeDraft: async ({ office }) => {
    const { id } = await takeIn(office);
    await office.post(`/intakes/${id as string}/drafts/d1/discard`, { version: 1 }).expect(200);
    return post(`/intakes/${id as string}/drafts/d1/restore`, { version: 2 });
  },
  chooseIntakeOrgan: async (work, by) => {
    const organ = { kind: 'unit', id: await work.api.unitId('vptu-hung-yen') };
    return onIntake('/organs', { phrase: 'Văn phòng', organ, remember: false })(work, by);
  },
  getTaskListTemplate: () => get('/task-lists/template'),
  previewTaskList: taskList('preview'),
  importTaskList: taskList('import'),
  exportTaskList: () => get('/task-lists/export'),
};
