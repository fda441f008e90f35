import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { INPUT_COLUMNS, TEMPLATE_MARK } from '../../src/domain/task-list/index.js';
import { Participation } from '../../src/modules/assignments/index.js';
import { TaskListImport } from '../../src/modules/task-lists/index.js';
import { CLERK, LEAD, ListApi, OFFICER, row } from '../support/task-lists/list-api.js';
import { type FileOptions, listFile, type Row } from '../support/task-lists/list-file.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('reading task lists in', (kind) => {
  let lists: ListApi;
  beforeAll(async () => {
    lists = await ListApi.start(kind);
  });
  afterAll(() => lists.api.stop());
  beforeEach(async () => {
    lists.into = await lists.newDirective();
  });

  describe('the template', () => {
    it('has the columns, guidance, and the units and groups to choose from', async () => {
      const clerk = await lists.api.as(CLERK);
      const { sheets } = await readXlsx(await lists.download('/task-lists/template', clerk));
      const [list, guidance, register] = sheets;
      expect(sheets.map(({ name }) => name)).toEqual(['Danh sách', 'Hướng dẫn', 'Danh mục']);
      expect(list?.rows[0]?.[0]).toBe(TEMPLATE_MARK);
      expect(list?.rows[1]).toEqual(INPUT_COLUMNS.map(({ header }) => header));
      const told = guidance?.rows.map(([header]) => header);
      expect(told).toEqual(expect.arrayContaining(INPUT_COLUMNS.map(({ header }) => header)));
      const names = register?.rows.slice(2).map(([name]) => name);
      expect(names).toEqual(expect.arrayContaining([LEAD]));
      const choice = list?.dataValidations?.find(({ type }) => type === 'list');
      expect(choice?.range).toBe('D3:D2002');
      expect(choice?.formula1).toBe(`'Danh mục'!$A$3:$A$${2 + (names?.length ?? 0)}`);
    });

    it('is refused as long as it is empty', async () => {
      const { body } = await lists.send('preview', await lists.download('/task-lists/template')).expect(422);
      expect(body).toMatchObject({ code: 'TASK_LIST.EMPTY' });
    });
  });

  describe('a preview', () => {
    it('shows each row as it would become, with what is wrong in which cell, and stores nothing', async () => {
      const before = await lists.api.everything();
      const file = await listFile([
        row({ coordinating: 'Sở Nội vụ\ncác cơ quan liên quan', deadline: 'trước ngày 25/7/2026' }),
        row({ clause: '2', lead: 'Công ty không có', lastDay: new Date('2026-05-01T00:00:00Z') }),
        {},
        row({ clause: '3', lead: await lists.groupName(), deadline: 'khẩn trương' }),
      ]);
      const { body } = await lists.send('preview', file).expect(200);
      const members = await lists.memberCount();
      expect(body).toMatchObject({ importable: false, errors: 2, earlier: null, assignments: 3 + members });
      const { rows } = body as { rows: { problems: { cell: string; severity: string; column: string }[] }[] };
      expect(rows[0]).toMatchObject({
        row: 3,
        clause: '1',
        leads: [{ id: await lists.api.unitId('so-khcn'), name: LEAD }],
        group: null,
        coordinating: [{ unit: { name: 'Sở Nội vụ' } }, { unit: null }],
        deadlinePhrase: 'trước ngày 25/7/2026',
        lastDay: '2026-07-24',
        problems: [],
      });
      expect(rows[1]?.problems.map(({ cell, severity, column }) => [cell, severity, column])).toEqual([
        ['D4', 'error', 'Cơ quan chủ trì'],
        ['G4', 'error', 'Hạn cuối'],
      ]);
      expect(rows[2]).toMatchObject({ row: 6, group: { members }, lastDay: null });
      expect(rows[2]?.problems).toMatchObject([{ cell: 'F6', severity: 'warning', code: 'no_day' }]);
      expect(await lists.api.everything()).toBe(before);
    });

    it.each<[string, Row, FileOptions, object]>([
      [
        'a day in a cell of days',
        row({ lastDay: new Date('2026-07-24T00:00:00Z') }),
        {},
        { lastDay: '2026-07-24' },
      ],
      [
        'a day counted from 1904',
        row({ lastDay: new Date('2026-07-24T00:00:00Z') }),
        { dateSystem: '1904' },
        { lastDay: '2026-07-24' },
      ],
      ['a day without a format', row({ deadline: 46227 }), {}, { lastDay: '2026-07-24' }],
      ['a day as text', row({ deadline: ' 24/07/2026 ' }), {}, { lastDay: '2026-07-24' }],
      [
        'a formula, by what it showed',
        row({ deadline: null }),
        { formulas: { '2,6': { formula: 'TODAY()', value: 46227 } } },
        { lastDay: '2026-07-24' },
      ],
      [
        'text not composed',
        row({ content: 'Rà soát hồ sơ'.normalize('NFD') }),
        {},
        { content: 'Rà soát hồ sơ' },
      ],
      ['a number for a clause', row({ clause: 4 }), {}, { clause: '4' }],
      ['blanks around', row({ clause: ' 1\u00a0' }), {}, { clause: '1' }],
    ])('reads %s', async (_, values, options, expected) => {
      const { body } = await lists.send('preview', await listFile([values], options)).expect(200);
      expect(body).toMatchObject({ importable: true, rows: [expected] });
    });

    it('shares merged cells, leaves out headings and tells of hidden rows', async () => {
      const file = await listFile(
        [{ number: 'I. CHUNG' }, row(), { clause: '2', content: 'Báo cáo' }, row({ clause: '3' })],
        {
          merges: [
            { startRow: 2, startCol: 0, endRow: 2, endCol: 7 },
            { startRow: 3, startCol: 3, endRow: 4, endCol: 3 },
          ],
          hiddenRows: [5],
        },
      );
      const { body } = await lists.send('preview', file).expect(200);
      expect(body).toMatchObject({
        importable: true,
        headings: [{ row: 3, text: 'I. CHUNG' }],
        rows: [{}, { leads: [{ name: LEAD }] }, { problems: [{ code: 'hidden_row', cell: 'C6' }] }],
      });
    });
  });

  describe('an import', () => {
    it('makes all rows assignments at once: units, co-leads, a fan-out, terms', async () => {
      const file = await listFile([
        row({ deadline: 'trước ngày 25/7/2026', output: 'Báo cáo', coordinating: 'các cơ quan liên quan' }),
        row({ clause: '2', lead: `${LEAD}; Sở Nội vụ` }),
        row({ clause: '3', lead: await lists.groupName(), lastDay: '30/7/2026 15:00' }),
      ]);
      const members = await lists.memberCount();
      const { body } = await lists.send('import', file).expect(201);
      expect(body).toMatchObject({ created: true, assignments: 3 + members });
      expect(body).toHaveProperty('assignmentIds.length', 3);
      const all = await lists.tasks();
      expect(all).toHaveLength(3 + members);
      const [first, second] = all;
      expect(first).toMatchObject({
        clause: '1',
        deadlinePhrase: 'trước ngày 25/7/2026',
        deadlineRule: 'before_day',
        lastDay: '2026-07-24',
        expectedOutput: 'Báo cáo',
        leadPhrase: LEAD,
        lifecycle: 'assigned',
        monitoringOfficerId: await lists.api.personId(OFFICER),
      });
      expect(second).toMatchObject({ clause: '2', leadBasis: 'co_leads' });
      expect(all.filter(({ parentId }) => parentId !== null)).toHaveLength(members);
      expect(all.at(-1)).toMatchObject({ clause: '3', lastDay: '2026-07-30', lastTime: '15:00' });
      const parts = await lists.api.database.read.findBy(Participation, { assignmentId: first?.id ?? '' });
      expect(parts.map(({ role, phrase }) => `${role} ${phrase}`).sort()).toEqual([
        'coordinating các cơ quan liên quan',
        `lead ${LEAD}`,
      ]);
    });

    it('stores nothing at all where one row is wrong, and names its cells', async () => {
      const before = await lists.api.everything();
      const file = await listFile([
        row(),
        row({ clause: '2', lead: 'Không có' }),
        row({ clause: '3', content: null }),
      ]);
      const { body } = await lists.send('import', file).expect(422);
      expect(body).toMatchObject({
        code: 'TASK_LIST.ROWS_INVALID',
        errorCount: 2,
        errors: [{ pointer: '/D4' }, { pointer: '/C5' }],
      });
      expect(await lists.api.everything()).toBe(before);
    });

    it('makes everything once, however often the same file is sent at once', async () => {
      const file = await listFile([row(), row({ clause: '2' })]);
      const answers = await Promise.all(Array.from({ length: 4 }, () => lists.send('import', file)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
      expect(await lists.tasks()).toHaveLength(2);
      expect(await lists.api.database.read.countBy(TaskListImport, { directiveId: lists.into })).toBe(1);
    });

    it('says what is there already: of the same file, and of another with the same rows', async () => {
      const file = await listFile([row()]);
      await lists.send('import', file).expect(201);
      const { body: again } = await lists.send('import', file).expect(200);
      expect(again).toMatchObject({ created: false, assignments: 1, assignmentIds: [] });
      expect((again as { by: string }).by).not.toBe('');
      const { body: seen } = await lists.send('preview', file).expect(200);
      expect(seen).toMatchObject({ importable: false, earlier: { assignments: 1 } });
      const other = await listFile([row(), row({ clause: '2' })]);
      const { body: refused } = await lists.send('import', other).expect(422);
      expect(refused).toMatchObject({ errors: [{ pointer: '/C3' }] });
      expect(await lists.tasks()).toHaveLength(1);
    });

    it('reads a file in again whose assignments were withdrawn, and into another directive', async () => {
      const file = await listFile([row()]);
      const { body } = await lists.send('import', file).expect(201);
      const [id = ''] = (body as { assignmentIds: string[] }).assignmentIds;
      await lists.office.post(`/assignments/${id}/withdrawal`, { reason: 'Giao nhầm' }).expect(200);
      await lists.send('import', file).expect(201);
      expect(await lists.tasks()).toHaveLength(2);
      await lists.send('import', file, lists.office, await lists.newDirective()).expect(201);
    });

    it('reads a long list in within seconds', async () => {
      const file = await listFile(
        Array.from({ length: 500 }, (_, i) => row({ clause: `${i + 1}`, deadline: 'trong tháng 8/2026' })),
      );
      const start = performance.now();
      await lists.send('import', file).expect(201);
      expect(performance.now() - start).toBeLessThan(30_000);
      expect(await lists.tasks()).toHaveLength(500);
    });
  });
});
