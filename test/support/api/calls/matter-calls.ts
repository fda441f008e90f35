import { type Call, get, post, type Prepare, remove } from './call.js';
import { MARK, OTHER, REASON, SUPERVISOR, type Work } from './work.js';

const EVIDENCE = Buffer.from(`Minh chứng ${MARK}`);

/** An obstacle the lead unit raised. @param party whom it waits for; null: the office */
async function obstacle(work: Work, party: 'leader' | 'unit' | null): Promise<{ id: string; on: string }> {
  const on = await work.after();
  const waitingFor = {
    leader: async () => ({ kind: 'leader', id: await work.api.personId(SUPERVISOR) }),
    unit: async () => ({ kind: 'unit', id: await work.api.unitId(OTHER) }),
  };
  const { body } = await work.lead
    .post(`/assignments/${on}/obstacles`, {
      kind: 'funding',
      title: `Chưa bố trí kinh phí ${MARK}`,
      ...(party && { waitingFor: await waitingFor[party]() }),
    })
    .expect(201);
  return { id: (body as { id: string }).id, on };
}

const NOTE = { note: 'Đã bố trí' };
const TO_STANDING = { waitingFor: { kind: 'standing' }, note: 'Đề nghị cho ý kiến' };

const onObstacle =
  (path: string, body: object, party: 'leader' | 'unit' | null = null): Prepare =>
  async (work) =>
    post(`/obstacles/${(await obstacle(work, party)).id}/${path}`, body);

async function evidenceOf(work: Work): Promise<string> {
  const at = `/assignments/${await work.after()}/files`;
  const { body } = await work.api.http
    .post(`/api/v1${at}`)
    .set(work.lead.headers)
    .attach('file', EVIDENCE, { filename: `${MARK}.txt` })
    .expect(201);
  return `${at}/${(body as { id: string }).id}`;
}

const WANTED = { lastDay: '2026-07-31', reason: `Chờ số liệu ${MARK}` };

/** A request for more time. @param issuer whose terms only a leader extends, where it is one of those */
const onRequest =
  (path: string, body: object, issuer?: string): Prepare =>
  async (work): Promise<Call> => {
    const issued = issuer && { issuerId: await work.api.unitId(issuer) };
    const directiveId = await work.directive({ ...issued });
    const at = `/assignments/${await work.assignment({ directiveId, lastDay: '2026-07-10' })}/extensions`;
    const asked = (await work.lead.post(at, WANTED).expect(200)).body as { requests: [{ id: string }] };
    return post(`${at}/${asked.requests[0].id}/${path}`, body);
  };
/** Of a kind that the seeds' policy keeps for leaders. */
const LEADERSHIP = 'btv-tinh-uy-hung-yen';

/** What happens to an assignment beside its steps: obstacles, evidence, requests for more time. */
export const MATTER_CALLS: Readonly<Record<string, Prepare>> = {
  listObstacles: () => get('/obstacles'),
  getObstacle: async (work) => get(`/obstacles/${(await obstacle(work, null)).id}`),
  'getObstacle that waits for another unit': async (work) =>
    get(`/obstacles/${(await obstacle(work, 'unit')).id}`),
  listObstaclesOfAssignment: async (work) => get(`/assignments/${(await obstacle(work, null)).on}/obstacles`),
  raiseObstacle: async (work) =>
    post(`/assignments/${await work.after()}/obstacles`, {
      kind: 'funding',
      title: `Chưa bố trí kinh phí ${MARK}`,
    }),
  passObstacle: onObstacle('passing', TO_STANDING),
  resolveObstacle: onObstacle('resolution', NOTE),
  voidObstacle: onObstacle('voiding', NOTE),
  'passObstacle that waits for the supervisor': onObstacle('passing', TO_STANDING, 'leader'),
  'resolveObstacle that waits for another unit': onObstacle('resolution', NOTE, 'unit'),
  'voidObstacle that waits for the supervisor': onObstacle('voiding', NOTE, 'leader'),
  listEvidence: async (work) => get(`/assignments/${await work.after()}/files`),
  attachEvidence: async (work) => ({
    method: 'post',
    path: `/assignments/${await work.after()}/files`,
    file: { name: `${MARK}.txt`, bytes: EVIDENCE },
  }),
  downloadEvidence: async (work) => get(await evidenceOf(work)),
  removeEvidence: async (work) => remove(await evidenceOf(work)),
  listExtensions: async (work) => get(`/assignments/${await work.after()}/extensions`),
  requestExtension: async (work) => post(`/assignments/${await work.after()}/extensions`, WANTED),
  withdrawExtension: onRequest('withdrawal', {}),
  grantExtension: onRequest('grant', {}),
  refuseExtension: onRequest('refusal', REASON),
  'grantExtension that a leader decides': onRequest('grant', {}, LEADERSHIP),
  'refuseExtension that a leader decides': onRequest('refusal', REASON, LEADERSHIP),
};
