import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type request from 'supertest';
import { toInstant } from '../../src/database/columns.js';
import { selectRows } from '../../src/database/rows.js';
import { KeyedRequests } from '../../src/modules/idempotency/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const HOUR_MS = 3_600_000;
/** They take a form with a file, which is known again by its content; or answer with a secret that is kept nowhere. */
const WITHOUT_KEY = ['createIntake', 'attachEvidence', 'createToken'];

onEachDatabase('a request with an Idempotency-Key', (kind) => {
  let api: ApiApp;
  let office: Session;
  let made = 0;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  const task = async (): Promise<object> => ({
    directiveId: await api.directiveId('2039-CV/VPTW'),
    clause: `k${(made += 1)}`,
    content: 'Việc thử',
    leads: [await api.unitId('vptw')],
    lastDay: '2026-06-30',
  });
  const send = (key: string, body: object, who = office): request.Test =>
    api.http.post('/api/v1/assignments').set(who.headers).set('idempotency-key', key).send(body);
  const countOf = async (clause: string): Promise<number> => {
    const [row] = await selectRows<{ n: number | string }>(
      api.database.read,
      'SELECT COUNT(*) AS n FROM assignment WHERE clause = :clause',
      { clause },
    );
    return Number(row?.n);
  };
  const clauseOf = (body: object): string => (body as { clause: string }).clause;

  it('is carried out once, however often it is sent, and answered alike', async () => {
    const body = await task();
    const first = await send('mot', body).expect(201);
    const again = await send('mot', body).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers).toMatchObject({
      location: first.headers.location,
      etag: first.headers.etag,
      'idempotency-replayed': 'true',
    });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await countOf(clauseOf(body))).toBe(1);
  });

  it('is carried out once where it is sent several times at once; the others are told to wait', async () => {
    const body = await task();
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(() => send('cung-luc', body)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    for (const { status, body: problem, headers } of answers) {
      if (status !== 409) continue;
      expect(problem.code).toBe('REQUEST.UNDER_WAY');
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await countOf(clauseOf(body))).toBe(1);
    const late = await send('cung-luc', body).expect(201);
    expect(late.headers['idempotency-replayed']).toBe('true');
  });

  it('with another body or to another address is refused, and does nothing', async () => {
    const body = await task();
    await send('khac', body).expect(201);
    const before = await api.everything();
    const other = await send('khac', { ...body, content: 'Việc khác' }).expect(422);
    expect(other.body.code).toBe('REQUEST.KEY_REUSED');
    const elsewhere = await api.http
      .post('/api/v1/directives')
      .set(office.headers)
      .set('idempotency-key', 'khac')
      .send({
        number: '77-KH/TU',
        type: 'KH',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-01',
        subject: 'Kế hoạch thử',
      })
      .expect(422);
    expect(elsewhere.body.code).toBe('REQUEST.KEY_REUSED');
    expect(await api.everything()).toBe(before);
  });

  it('is another one for each person', async () => {
    const body = await task();
    await send('chung', body).expect(201);
    const colleague = await api.as('quan-tri-he-thong');
    // Judged by himself, as if nobody had used it.
    const { body: problem } = await send('chung', body, colleague).expect(403);
    expect(problem.code).toBe('ACCESS.FORBIDDEN');
  });

  it('that was refused may be sent again, and is then carried out', async () => {
    const body = await task();
    const refused = await send('sua', { ...body, leads: [] }).expect(422);
    expect(refused.body.code).toBe('ASSIGNMENT.INVALID');
    await send('sua', body).expect(201);
    expect(await countOf(clauseOf(body))).toBe(1);
  });

  it('is not carried out twice where the answer was lost after it was stored', async () => {
    const body = await task();
    await send('mat', body).expect(201);
    await api.database.transaction(({ em }) =>
      selectRows(em, "UPDATE keyed_request SET status = NULL, body = NULL WHERE key = 'mat'"),
    );
    api.clock.advance(2 * 60_000);
    const again = await send('mat', body).expect(409);
    expect(again.body.code).toBe('REQUEST.ALREADY_DONE');
    expect(await countOf(clauseOf(body))).toBe(1);
  });

  it('whose process died before anything was stored is carried out when it is sent again', async () => {
    const body = await task();
    await send('chet', body).expect(201);
    // As the crash would have left it: the key taken, nothing done.
    await api.database.transaction(async ({ em }) => {
      await selectRows(
        em,
        "UPDATE keyed_request SET status = NULL, body = NULL, done = false, begun_at = :at WHERE key = 'chet'",
        { at: toInstant(api.clock.now()) },
      );
    });
    const early = await send('chet', body).expect(409);
    expect(early.body.code).toBe('REQUEST.UNDER_WAY');
    api.clock.advance(61_000);
    await send('chet', body).expect(201);
    expect(await countOf(clauseOf(body))).toBe(2);
  });

  it('that was taken for dead stores nothing once it has been replaced', async () => {
    const keys = api.app.get(KeyedRequests);
    const { inRun } = await import('../../src/modules/idempotency/run.js');
    const asked = {
      personId: await api.personId('chuyen-vien-cds-cy'),
      key: 'cham',
      route: 'POST /x',
      bodyHash: '0'.repeat(64),
    };
    const slow = await keys.begin(asked);
    api.clock.advance(61_000);
    await keys.begin(asked);
    if ('body' in slow) throw new Error('nothing was answered yet');
    const before = await api.everything();
    const store = (): Promise<unknown> =>
      inRun(slow, () =>
        api.database.transaction(({ em }) => selectRows(em, "UPDATE unit SET name = name || 'x'")),
      );
    await expect(store()).rejects.toMatchObject({ code: 'REQUEST.SUPERSEDED' });
    expect(await api.everything()).toBe(before);
  });

  it('is forgotten after a day', async () => {
    const body = await task();
    await send('ngay', body).expect(201);
    api.clock.advance(23 * HOUR_MS);
    await api.app.get(KeyedRequests).forgetOld();
    await send('ngay', body).expect(201);
    expect(await countOf(clauseOf(body))).toBe(1);
    api.clock.advance(2 * HOUR_MS);
    await send('ngay', body).expect(201);
    expect(await countOf(clauseOf(body))).toBe(2);
    api.clock.advance(25 * HOUR_MS);
    await api.app.get(KeyedRequests).forgetOld();
    const left = await selectRows(api.database.read, "SELECT id FROM keyed_request WHERE key = 'ngay'");
    expect(left).toEqual([]);
  });

  it.each(['', 'hai tu', 'x'.repeat(201)])('is refused where the key is no key: %j', async (key) => {
    const { body } = await send(key, await task()).expect(400);
    expect(body.code).toBe('REQUEST.INVALID');
  });

  it('works for every route that makes something, and the description of the API says so', async () => {
    const { body } = await api.http.get('/api/openapi.json').expect(200);
    const { paths } = body as {
      paths: Record<
        string,
        { post?: { operationId: string; responses: object; parameters?: { name: string }[] } }
      >;
    };
    const creating = Object.values(paths).flatMap(({ post }) =>
      post && '201' in post.responses && !WITHOUT_KEY.includes(post.operationId) ? [post] : [],
    );
    expect(creating.length).toBeGreaterThan(4);
    const without = creating.filter(({ parameters = [] }) =>
      parameters.every(({ name }) => name !== 'Idempotency-Key'),
    );
    expect(without.map(({ operationId }) => operationId)).toEqual([]);
  });
});
