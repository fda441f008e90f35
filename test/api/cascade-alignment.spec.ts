import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { findDirective } from '../../src/modules/cascade/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

interface Told {
  code: string;
  upper: { clause: string; lastDay: string | null } | null;
  lower: { clause: string; deadlinePhrase: string | null }[];
  days: number | null;
}
const brief = (findings: readonly Told[]): string[] =>
  findings.map(
    ({ code, upper, lower, days }) =>
      `${code.slice('ALIGNMENT.'.length)} ${upper?.clause ?? '–'}→${lower.map((l) => l.clause).join('+') || '–'}` +
      (days === null ? '' : ` ${days}`),
  );

onEachDatabase('the alignment of a directive', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  const path = async (number: string, query = ''): Promise<string> =>
    `/directives/${await api.directiveId(number)}/alignment${query}`;

  it('with those above it names what was not taken up, led, dated, or dated too late, the gravest first', async () => {
    const { body } = await office.get(await path(LOWER)).expect(200);
    expect(body).toMatchObject({ lower: { number: LOWER }, buffer: 3, unregistered: [] });
    expect(body.alignments).toHaveLength(1);
    const [{ upper, findings }] = body.alignments;
    expect(upper).toMatchObject({ number: UPPER, issuedOn: '2026-04-28' });
    expect(brief(findings)).toEqual([
      'NO_LEAD 5.2→4',
      'NO_LEAD 5.1→4',
      'NO_DEADLINE 5.2→4',
      'NO_DEADLINE 5.1→4',
      'NO_BUFFER 4.a→3.2 0',
      ...['6.a', '6.b', '8', '2.a', '3.b', '3.c', '4.b', '7.a', '2.c', '7.b', '6.c', '3.a'].map(
        (clause) => `LEFT_TO_OTHERS ${clause}→–`,
      ),
      'NOTHING_ABOVE –→3.1',
    ]);
    const kept = (findings as Told[]).find(({ code }) => code === 'ALIGNMENT.NO_BUFFER');
    expect(kept?.upper?.lastDay).toBe('2026-06-24');
    expect(kept?.lower[0]?.deadlinePhrase).toBe('Hoàn thành trước ngày 25/6/2026');
  });

  it('says what would be wrong with another buffer', async () => {
    const id = await api.assignmentId(LOWER, '3.2');
    const { version } = (await office.get(`/assignments/${id}`)).body;
    await office.patch(`/assignments/${id}`, { lastDay: '2026-06-22', version }).expect(200);
    const tooLate = async (buffer: number) => {
      const { body } = await office.get(await path(LOWER, `?buffer=${buffer}`)).expect(200);
      return brief((body.alignments[0].findings as Told[]).filter(({ days }) => days !== null));
    };
    expect(await tooLate(2)).toEqual([]);
    expect(await tooLate(3)).toEqual(['SHORT_BUFFER 4.a→3.2 2']);
  });

  it('goes by the cascade too where the document does not say what it implements, and names what is not registered', async () => {
    const { body: made } = await office
      .post('/directives', {
        number: '900-CV/TU',
        type: 'CV',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-01',
        subject: 'Triển khai thêm',
        links: [{ kind: 'implements', number: '77-KH/TW' }],
      })
      .expect(201);
    const read = async () => (await office.get(`/directives/${made.id}/alignment`).expect(200)).body;
    expect(await read()).toMatchObject({ alignments: [], unregistered: ['77-KH/TW'] });
    const upperId = await api.assignmentId(UPPER, '6.c');
    await office
      .post('/assignments', {
        directiveId: made.id,
        clause: '1',
        content: 'Nối dữ liệu vào kho dùng chung.',
        leads: [await api.unitId('so-khcn')],
        lastDay: '2027-01-04',
        carriesOut: [upperId],
      })
      .expect(201);
    const { alignments } = await read();
    expect(alignments).toHaveLength(1);
    expect(alignments[0].upper.number).toBe(UPPER);
    expect(brief(alignments[0].findings)).toContain('LATER 6.c→1 -1');
  });

  it('asks which directive is meant where a number was given twice; the day or the id says it', async () => {
    const made: string[] = [];
    for (const issuedOn of ['2025-03-03', '2026-03-03']) {
      const { body } = await office
        .post('/directives', {
          number: '902-CV/TU',
          type: 'CV',
          issuerId: await api.unitId('tinh-uy-hung-yen'),
          issuedOn,
          subject: 'Trùng số qua hai năm',
        })
        .expect(201);
      made.push(body.id as string);
    }
    const find = (name: string) => findDirective(api.database.read, name);
    const refused = await find('902-CV/TU').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'DIRECTIVE.AMBIGUOUS' });
    for (const named of ['902-CV/TU@2025-03-03', 'Tỉnh ủy Hưng Yên', ...made]) {
      expect((refused as { detail: string }).detail).toContain(named);
    }
    expect((await find('902 - CV/TU@2026-03-03')).id).toBe(made[1]);
    expect((await find(made[0] ?? '')).issuedOn).toBe('2025-03-03');
  });

  describe('is shown', () => {
    it.each(['chuyen-vien-cds-cy', 'quan-tri-he-thong', 'pho-bi-thu-thuong-truc', 'can-bo-kiem-tra'])(
      'to %s, who sees the whole of both',
      async (who) => {
        const { body } = await (await api.as(who)).get(await path(LOWER)).expect(200);
        expect(body.alignments).toHaveLength(1);
      },
    );

    it.each(['clerk.so-khcn', 'head.du-ubnd-tinh', 'pct-van-xa-ubnd-tinh', 'clerk.vptw'])(
      'not to %s, as if the directive did not exist',
      async (who) => {
        const session = await api.as(who);
        const answer = await session.get(await path(LOWER)).expect(404);
        const nobodys = await session.get(`/directives/${newId()}/alignment`).expect(404);
        expect({ ...answer.body, instance: '' }).toEqual({ ...nobodys.body, instance: '' });
        expect(answer.body.code).toBe('DIRECTIVE.NOT_FOUND');
      },
    );
  });

  it.each(['-1', '251', '1.5', 'ba'])('refuses a buffer of %s', async (buffer) => {
    const { body } = await office.get(await path(LOWER, `?buffer=${buffer}`)).expect(400);
    expect(body).toMatchObject({ code: 'REQUEST.INVALID', errors: [{ pointer: '/buffer' }] });
  });
});
