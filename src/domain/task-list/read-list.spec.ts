import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_COLUMNS, INPUT_COLUMNS, MOST_ROWS, TEMPLATE_MARK } from './columns.js';
import { readList } from './read-list.js';
import type { CellValue, Sheet } from './sheet.js';
import { cellAddress } from './sheet.js';
import { sheetOf } from './testing/sheet-of.js';

const refusalOf = (...sheets: Sheet[]) => {
  const read = readList(sheets);
  return 'refusal' in read ? read.refusal : null;
};
const listOf = (sheet: Sheet) => {
  const read = readList([sheet]);
  if ('refusal' in read) throw new Error(read.refusal.reason);
  return read.list;
};
const task = { clause: '1', content: 'Rà soát hồ sơ', lead: 'Sở Y tế' };

describe('a file is refused as a whole', () => {
  it('where no sheet has the mark of the template', () => {
    expect(refusalOf()).toEqual({ reason: 'foreign' });
    expect(
      refusalOf({
        ...sheetOf([task]),
        rows: [
          ['TT', 'Nội dung'],
          [1, 'Rà soát'],
        ],
      }),
    ).toEqual({
      reason: 'foreign',
    });
  });

  it('where it was made with another version', () => {
    const { rows, ...sheet } = sheetOf([task]);
    const marked = (mark: string) => ({ ...sheet, rows: [[mark], ...rows.slice(1)] });
    expect(refusalOf(marked('DANH SÁCH NHIỆM VỤ · Mẫu DD-NV-0'))).toEqual({
      reason: 'other_version',
      found: 0,
      wanted: 1,
    });
    expect(refusalOf(marked('Mẫu DD-NV-12'.normalize('NFD')))).toMatchObject({ found: 12 });
  });

  it.each([
    ['a column was renamed', { 3: 'Chủ trì' }, ['D2']],
    ['two columns changed places', { 3: 'Cơ quan phối hợp', 4: 'Cơ quan chủ trì' }, ['D2', 'E2']],
    ['a column is missing', { 7: '' }, ['H2']],
    ['a column was added', { 8: 'Kinh phí' }, ['I2']],
  ])('where %s, naming the cells', (_, changes: Record<number, string>, cells) => {
    const sheet = sheetOf([task]);
    const headers: CellValue[] = [...(sheet.rows[1] ?? [])];
    for (const [at, header] of Object.entries(changes)) headers[Number(at)] = header;
    const refusal = refusalOf({ ...sheet, rows: [sheet.rows[0] ?? [], headers, ...sheet.rows.slice(2)] });
    expect(refusal?.reason).toBe('columns_changed');
    expect(refusal && 'cells' in refusal ? refusal.cells.map(({ cell }) => cell) : []).toEqual(cells);
  });

  it('where something stands beside the columns', () => {
    const sheet = sheetOf([task]);
    const rows = sheet.rows.map((cells, i) => (i === 2 ? [...cells, null, 'ghi chú'] : cells));
    expect(refusalOf({ ...sheet, rows })).toMatchObject({
      reason: 'columns_changed',
      cells: [{ cell: 'J3' }],
    });
  });

  it('where it is empty, has two lists, or more rows than allowed', () => {
    expect(refusalOf(sheetOf([{}, {}]))).toEqual({ reason: 'empty' });
    expect(refusalOf(sheetOf([task]), { ...sheetOf([task]), name: 'Bản sao' })).toEqual({
      reason: 'several_lists',
      sheets: ['Danh sách', 'Bản sao'],
    });
    expect(refusalOf(sheetOf(Array.from({ length: MOST_ROWS + 1 }, () => task)))).toEqual({
      reason: 'too_many_rows',
    });
    expect(refusalOf(sheetOf(Array.from({ length: MOST_ROWS }, () => task)))).toBeNull();
  });
});

describe('the rows of a list', () => {
  it('keep the address of each cell; blank rows and a letterhead above count for nothing', () => {
    const sheet = sheetOf([{}, task, { content: ' \n ' }, { ...task, clause: '2' }]);
    const { rows } = listOf({ ...sheet, rows: [['VĂN PHÒNG TỈNH'], ...sheet.rows] });
    expect(rows.map(({ row, cells }) => [row, cells.clause, cells.lead.address])).toEqual([
      [5, { address: 'B5', value: '1' }, 'D5'],
      [7, { address: 'B7', value: '2' }, 'D7'],
    ]);
  });

  it('read the columns of an exported list, too', () => {
    const { rows } = listOf(sheetOf([{ ...task, directive: '484-CV/TU' }], { columns: ALL_COLUMNS }));
    expect(rows[0]?.cells.directive).toEqual({ address: 'I3', value: '484-CV/TU' });
  });

  it('share what is merged over them', () => {
    const merges = [{ startRow: 2, startCol: 3, endRow: 4, endCol: 3 }];
    const { rows } = listOf(sheetOf([task, { content: 'Hai' }, { content: 'Ba' }], { merges }));
    expect(rows.map(({ cells }) => cells.lead)).toEqual(Array(3).fill({ address: 'D3', value: 'Sở Y tế' }));
  });

  it('leave out what only names a group of tasks, and say so', () => {
    const merges = [{ startRow: 2, startCol: 0, endRow: 2, endCol: 7 }];
    const list = listOf(sheetOf([{ number: 'I. NHIỆM VỤ CHUNG' }, task], { merges }));
    expect(list.headings).toEqual([{ row: 3, text: 'I. NHIỆM VỤ CHUNG' }]);
    expect(list.rows).toHaveLength(1);
  });

  it('leave out the headers where they are repeated, and know which rows are hidden', () => {
    const headers = Object.fromEntries(INPUT_COLUMNS.map(({ field, header }) => [field, header]));
    const list = listOf(sheetOf([task, headers, task], { hiddenRows: new Set([4]) }));
    expect(list.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [3, false],
      [5, true],
    ]);
  });

  it('never fail, whatever stands in the cells and however they are merged', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(TEMPLATE_MARK),
    );
    const at = fc.nat(12);
    const merge = fc.record({ startRow: at, startCol: at, endRow: fc.nat(2 ** 31), endCol: at });
    fc.assert(
      fc.property(fc.array(fc.array(value)), fc.array(merge), (rows, merges) => {
        expect(() => readList([{ ...sheetOf([]), rows, merges }])).not.toThrow();
        expect(() => readList([{ ...sheetOf([task]), merges }])).not.toThrow();
      }),
    );
  });
});

it.each([
  [0, 0, 'A1'],
  [4, 25, 'Z5'],
  [4, 26, 'AA5'],
  [9, 701, 'ZZ10'],
  [0, 702, 'AAA1'],
])('row %i, column %i is %s', (row, col, address) => expect(cellAddress(row, col)).toBe(address));
