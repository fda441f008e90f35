import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { XLSX_TYPE } from '../../src/common/http/file-body.js';
import { ALL_COLUMNS, cellText, INPUT_COLUMNS, TEMPLATE_MARK } from '../../src/domain/task-list/index.js';
import { Assignment, Participation } from '../../src/modules/assignments/index.js';
import { CLERK, LEAD, ListApi, row } from '../support/task-lists/list-api.js';
import { listFile } from '../support/task-lists/list-file.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('task lists as files', (kind) => {
  let lists: ListApi;
  beforeAll(async () => {
    lists = await ListApi.start(kind);
  });
  afterAll(() => lists.api.stop());
  beforeEach(async () => {
    lists.into = await lists.newDirective();
  });

  describe('a file that is no list', () => {
    const text = (content: string) => Buffer.from(content);
    it.each<[string, () => Promise<Buffer>, number, string]>([
      [
        'of another version',
        () => listFile([row()], { mark: 'Mẫu DD-NV-0' }),
        422,
        'TASK_LIST.OTHER_VERSION',
      ],
      ['made by hand', () => listFile([row()], { mark: 'Kế hoạch' }), 422, 'TASK_LIST.FOREIGN_FILE'],
      [
        'with a column renamed',
        () =>
          listFile([row()], {
            headers: INPUT_COLUMNS.map(({ header }) => header.replace('Thời hạn', 'Hạn')),
          }),
        422,
        'TASK_LIST.COLUMNS_CHANGED',
      ],
      ['of text', () => Promise.resolve(text('TT;Nội dung')), 400, 'INTAKE.UNREADABLE_UNSUPPORTED'],
      ['cut off', async () => (await listFile([row()])).subarray(0, 2_000), 422, 'INTAKE.UNREADABLE_DAMAGED'],
      ['that is empty', () => Promise.resolve(Buffer.alloc(0)), 422, 'INTAKE.UNREADABLE_EMPTY'],
    ])('%s is refused and changes nothing', async (_, file, status, code) => {
      const before = await lists.api.everything();
      const bytes = await file();
      for (const what of ['preview', 'import']) {
        const { body } = await lists.send(what, bytes).expect(status);
        expect(body).toMatchObject({ code });
        expect((body as { detail: string }).detail).not.toBe('');
      }
      expect(await lists.api.everything()).toBe(before);
    });

    it('is refused before it is kept in memory where it is too large', async () => {
      const { body } = await lists.send('preview', Buffer.alloc(5 * 1024 * 1024 + 1)).expect(400);
      expect(body).toMatchObject({ code: 'REQUEST.FILE_TOO_LARGE' });
    });

    it('is taken as a file by these routes only, and nothing else by them', async () => {
      const file = await listFile([row()]);
      const elsewhere = await lists.api.http
        .post('/api/v1/assignments')
        .set(lists.office.headers)
        .set('content-type', XLSX_TYPE)
        .send(file)
        .expect(400);
      expect(elsewhere.body).toMatchObject({ code: 'REQUEST.NO_FILE_HERE' });
      const { body } = await lists.office
        .post(`/task-lists/import?directiveId=${lists.into}`, { rows: [] })
        .expect(400);
      expect(body).toMatchObject({ code: 'TASK_LIST.NO_FILE' });
    });
  });

  describe('access', () => {
    it('lets nobody but the office read a list in', async () => {
      const file = await listFile([row()]);
      const clerk = await lists.api.as(CLERK);
      for (const what of ['preview', 'import']) {
        await lists.send(what, file, clerk).expect(403);
        await lists.api.http
          .post(`/api/v1/task-lists/${what}?directiveId=${lists.into}`)
          .set('content-type', XLSX_TYPE)
          .send(file)
          .expect(401);
        await lists.send(what, file, lists.office, '0197a000-0000-7000-8000-000000000000').expect(404);
        await lists.send(what, file, lists.office, 'x').expect(400);
      }
      await lists.api.http.get('/api/v1/task-lists/export').expect(401);
    });

    it('exports to each what the list shows him', async () => {
      const clerk = await lists.api.as(CLERK);
      const filter = `directiveId=${await lists.api.directiveId('484-CV/TU')}`;
      const { body } = await clerk.get(`/assignments?size=200&${filter}`).expect(200);
      const [sheet] = (await readXlsx(await lists.download(`/task-lists/export?${filter}`, clerk))).sheets;
      const { items, total } = body as { items: { content: string }[]; total: number };
      expect(total).toBeGreaterThan(0);
      expect(sheet?.rows.slice(2).map((cells) => cellText(String(cells[2])))).toEqual(
        items.map(({ content }) => cellText(content)),
      );
    });
  });

  describe('an export', () => {
    it('has the columns of the template and the state besides, by the same filters', async () => {
      await lists
        .send('import', await listFile([row({ lastDay: '24/7/2026' }), row({ clause: '2' })]))
        .expect(201);
      const [sheet] = (
        await readXlsx(await lists.download(`/task-lists/export?directiveId=${lists.into}&sort=clause`))
      ).sheets;
      expect(sheet?.rows[0]?.[0]).toBe(TEMPLATE_MARK);
      expect(sheet?.rows[1]).toEqual(ALL_COLUMNS.map(({ header }) => header));
      expect(sheet?.rows).toHaveLength(4);
      const shown = Object.fromEntries(ALL_COLUMNS.map(({ header }, i) => [header, sheet?.rows[2]?.[i]]));
      expect(shown).toMatchObject({
        'Mục, điểm': '1',
        'Cơ quan chủ trì': LEAD,
        'Hạn cuối': new Date('2026-07-24T00:00:00Z'),
        'Trạng thái': 'Mới giao',
        'Tình trạng thời hạn': 'Trong hạn',
        'Số ngày làm việc trễ': 0,
      });
      const none = await readXlsx(
        await lists.download(`/task-lists/export?directiveId=${lists.into}&timing=overdue`),
      );
      expect(none.sheets[0]?.rows).toHaveLength(2);
      await lists.office.get('/task-lists/export?sort=secret').expect(400);
      await lists.office.get('/task-lists/export?page=2').expect(400);
    });

    it('can be read in again, and is then the same', async () => {
      const rows = [
        row({ coordinating: 'Sở Nội vụ; các cơ quan liên quan', deadline: 'trước ngày 25/7/2026' }),
        row({
          clause: '2',
          content: '=Rà soát\n- Báo cáo',
          output: '+ Tờ trình',
          lead: `${LEAD}; Sở Nội vụ`,
        }),
        row({ clause: '3.10', lastDay: '30/7/2026 15:00' }),
        row({ clause: '4', lead: await lists.groupName(), deadline: 'định kỳ hằng quý' }),
        row({ clause: '5', deadline: 'tuần 2 tháng 7/2026', lastDay: '10/7/2026' }),
      ];
      await lists.send('import', await listFile(rows)).expect(201);
      const exported = await lists.download(
        `/task-lists/export?directiveId=${lists.into}&groups=include&sort=clause`,
      );
      const other = await lists.newDirective();
      const { body } = await lists.send('preview', exported, lists.office, other).expect(200);
      expect(body).toMatchObject({ importable: true, errors: 0 });
      await lists.send('import', exported, lists.office, other).expect(201);

      const facts = async (directiveId: string) =>
        Promise.all(
          (await lists.tasks(directiveId)).map(async (a) => ({
            ...{ clause: a.clause, content: a.content, output: a.expectedOutput, group: a.isGroup },
            ...{
              child: a.parentId !== null,
              basis: a.leadBasis,
              phrase: a.deadlinePhrase,
              rule: a.deadlineRule,
            },
            ...{ lastDay: a.lastDay, lastTime: a.lastTime, recurring: a.recurring },
            parts: (await lists.api.database.read.findBy(Participation, { assignmentId: a.id }))
              .map((p) => `${p.role} ${p.unitId ?? p.phrase}`)
              .sort(),
          })),
        );
      const [there, here] = [await facts(other), await facts(lists.into)];
      const ordered = (list: object[]) => list.map((fact) => JSON.stringify(fact)).sort();
      expect(ordered(there)).toEqual(ordered(here));
    });

    it('gives no cell a beginning that a spreadsheet would run', async () => {
      await lists
        .send('import', await listFile([row({ content: '=HYPERLINK("http://x")', output: '@cmd' })]))
        .expect(201);
      const [sheet] = (await readXlsx(await lists.download(`/task-lists/export?directiveId=${lists.into}`)))
        .sheets;
      const texts = (sheet?.rows[2] ?? []).filter((value) => typeof value === 'string');
      expect(texts.some((text) => text.includes('HYPERLINK'))).toBe(true);
      for (const text of texts) expect(text).not.toMatch(/^\s*[=+\-@]/u);
    });

    it('goes on over many pages, each row once', async () => {
      await lists.api.database.transaction(async ({ em }) => {
        const [sample] = await em.find(Assignment, { take: 1 });
        const copies = Array.from({ length: 2_500 }, (_, i) => ({
          ...(sample as Assignment),
          id: `0197b000-0000-7000-8000-${String(i).padStart(12, '0')}`,
          directiveId: lists.into,
          parentId: null,
          isGroup: false,
          clause: String(i),
        }));
        for (let at = 0; at < copies.length; at += 100)
          await em.insert(Assignment, copies.slice(at, at + 100));
      });
      const [sheet] = (await readXlsx(await lists.download(`/task-lists/export?directiveId=${lists.into}`)))
        .sheets;
      expect(new Set(sheet?.rows.slice(2).map((cells) => cells[1])).size).toBe(2_500);
      expect(sheet?.rows).toHaveLength(2_502);
      await lists.api.database.transaction(async ({ em }) => {
        await em.delete(Assignment, { directiveId: lists.into });
      });
    });
  });
});
