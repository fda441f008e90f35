import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Organ, organMatcher } from '../organs/index.js';
import { checkList, type CheckedRow, type ListContext } from './check-list.js';
import { ALL_COLUMNS } from './columns.js';
import { organBook } from './organ-book.js';
import { readList } from './read-list.js';
import type { Sheet } from './sheet.js';
import { type RowValues, sheetOf } from './testing/sheet-of.js';

const organ = (id: string, name: string, more: Partial<Organ> = {}): Organ => ({
  kind: 'unit',
  id,
  name,
  shortName: null,
  aliases: [],
  parentId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  ...more,
});
const ORGANS = [
  organ('yt', 'Sở Y tế', { aliases: ['so-y-te'] }),
  organ('nv', 'Sở Nội vụ'),
  organ('khcn', 'Sở Khoa học và Công nghệ', { shortName: 'Sở KH&CN' }),
  organ('vh', 'Sở Văn hóa, Thể thao và Du lịch'),
  organ('vp', 'Văn phòng Tỉnh ủy'),
  organ('tttt', 'Sở Thông tin và Truyền thông', { validTo: '2025-02-28', successorId: 'khcn' }),
  organ('xa-a', 'Ủy ban nhân dân xã Tân Hưng'),
  organ('g-so', 'Các sở, ban, ngành tỉnh', { kind: 'group' }),
  organ('g-rong', 'Các hội đặc thù', { kind: 'group' }),
];
const SCOPE = { issuerId: null, place: null, date: '2026-05-21' };
const context: ListContext = {
  directiveNumber: '484-CV/TU',
  context: { issuedOn: '2026-05-21' },
  today: '2026-06-01',
  organs: organBook(organMatcher(ORGANS), SCOPE, new Map([['g-so', 12]])),
  existing: [],
};
const base: RowValues = { clause: '1', content: 'Rà soát hồ sơ', lead: 'Sở Y tế' };

function check(rows: RowValues[], more: Partial<ListContext> = {}, sheet: Partial<Sheet> = {}): CheckedRow[] {
  const read = readList([sheetOf(rows, { columns: ALL_COLUMNS, ...sheet })]);
  if ('refusal' in read) throw new Error(read.refusal.reason);
  return checkList(read.list, { ...context, ...more });
}
const one = (row: RowValues, more: Partial<ListContext> = {}): CheckedRow => {
  const [checked] = check([{ ...base, ...row }], more);
  if (!checked) throw new Error('no row');
  return checked;
};
const noted = ({ problems }: CheckedRow): string[] =>
  problems.map(({ cell, severity, code }) => `${cell} ${severity} ${code}`);

describe('a row of a list', () => {
  it('becomes a task, with nothing to say where nothing is doubtful', () => {
    const row = one({
      coordinating: 'Sở Nội vụ; các cơ quan liên quan',
      deadline: 'trước ngày 25/6/2026',
      output: ' Báo cáo ',
    });
    expect(row).toEqual({
      row: 3,
      clause: '1',
      content: 'Rà soát hồ sơ',
      lead: { phrase: 'Sở Y tế', units: [{ id: 'yt', name: 'Sở Y tế' }], group: null },
      coordinating: [
        { phrase: 'Sở Nội vụ', unit: { id: 'nv', name: 'Sở Nội vụ' } },
        { phrase: 'các cơ quan liên quan', unit: null },
      ],
      deadline: { phrase: 'trước ngày 25/6/2026', lastDay: '2026-06-24', lastTime: null, recurring: false },
      output: 'Báo cáo',
      creates: true,
      problems: [],
    });
  });

  it.each<[string, RowValues, string[]]>([
    ['no content', { content: null }, ['C3 error required']],
    ['no lead', { lead: ' ' }, ['D3 error required']],
    ['neither clause nor number', { clause: null }, ['B3 error required']],
    ['a number only', { clause: null, number: 4 }, ['B3 warning clause_from_number']],
    [
      'a clause that Excel made a day',
      { clause: { date: '2026-02-03', time: null } },
      ['B3 error clause_is_day'],
    ],
    ['a clause in a cell of numbers', { clause: 3.1 }, ['B3 warning clause_is_number']],
    ['a formula that failed', { output: '#REF!' }, ['H3 error formula_error']],
    ['too long a content', { content: 'a'.repeat(20_001) }, ['C3 error too_long']],
    ['too long a clause', { clause: '1.'.repeat(26) }, ['B3 error too_long']],
    ['a row of another directive', { directive: '9-KH/TU' }, ['I3 warning other_directive']],
    ['a row of this directive', { directive: '484-CV/TU' }, []],
  ])('with %s', (_, row, problems) => expect(noted(one(row))).toEqual(problems));
});

describe('who leads', () => {
  it.each<[string, string, string[]]>([
    ['Sở KH&CN', 'khcn', []],
    ['so-y-te', 'yt', []],
    ['VPTU', 'vp', []],
    [' sở  y  tế. '.normalize('NFD'), 'yt', []],
    ['- Sở Y tế\n- Sở Nội vụ', 'yt,nv', ['D3 warning co_leads']],
    ['Sở Y tế; Sở Nội vụ;', 'yt,nv', ['D3 warning co_leads']],
    ['Sở Y tế, Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', 'yt,vh,nv', ['D3 warning co_leads']],
    ['Sở Văn hóa, Thể thao và Du lịch', 'vh', []],
    ['Sở Y tế; Sở Y Tế', 'yt', ['D3 warning unit_repeated']],
    ['So Noi vu', 'nv', ['D3 warning unit_read_as']],
    ['Công ty Cấp nước', '', ['D3 error unit_unknown']],
    ['Sở Thông tin và Truyền thông', '', ['D3 error unit_ended']],
    ['các cơ quan liên quan', '', ['D3 error unit_unknown']],
  ])('%j is %s', (lead, ids, problems) => {
    const row = one({ lead });
    expect(row.lead.units.map(({ id }) => id).join(',')).toBe(ids);
    expect(noted(row)).toEqual(problems);
  });

  it('may be a group, which becomes a fan-out of that many', () => {
    expect(one({ lead: 'Các sở, ban, ngành tỉnh' }).lead).toEqual({
      phrase: 'Các sở, ban, ngành tỉnh',
      units: [],
      group: { id: 'g-so', name: 'Các sở, ban, ngành tỉnh', members: 12 },
    });
    expect(noted(one({ lead: 'Các hội đặc thù' }))).toEqual(['D3 error group_empty']);
    expect(noted(one({ lead: 'Các sở, ban, ngành tỉnh; Sở Y tế' }))).toEqual(['D3 error group_beside_units']);
  });
});

describe('who coordinates', () => {
  it.each<[string, (string | null)[], string[]]>([
    ['Sở Nội vụ, Sở KH&CN', ['nv', 'khcn'], []],
    ['Sở Y tế; Sở Nội vụ', ['nv'], ['E3 warning unit_repeated']],
    ['Báo và Đài tỉnh', [null], ['E3 warning kept_as_written']],
    ['Các sở, ban, ngành tỉnh', [null], []],
    ['Sở Thông tin và Truyền thông', [], ['E3 error unit_ended']],
  ])('%j', (coordinating, ids, problems) => {
    const row = one({ coordinating });
    expect(row.coordinating.map(({ unit }) => unit?.id ?? null)).toEqual(ids);
    expect(noted(row)).toEqual(problems);
  });
});

describe('until when', () => {
  const day = (date: string, time: string | null = null) => ({ date, time });
  it.each<[RowValues, string | null, string | null, string[]]>([
    [{}, null, null, []],
    [{ deadline: 'trong tháng 6/2026' }, '2026-06-30', null, []],
    [{ deadline: day('2026-06-25') }, '2026-06-25', null, []],
    [{ deadline: 46198 }, '2026-06-25', null, []],
    [{ deadline: '25/06/2026' }, '2026-06-25', null, []],
    [{ deadline: day('2026-06-25', '15:00') }, '2026-06-25', '15:00', []],
    [{ deadline: 'khẩn trương' }, null, null, ['F3 warning no_day']],
    [{ deadline: 'định kỳ hằng quý' }, null, null, []],
    [{ deadline: 'trước ngày 25/6' }, '2026-06-24', null, ['F3 warning year_assumed']],
    [{ deadline: 'trước ngày 31/6/2026' }, null, null, ['F3 error impossible_day']],
    [{ deadline: 'tuần 2 tháng 6/2026' }, '2026-06-14', null, ['F3 error phrase_unsure']],
    [
      { deadline: 'tuần 2 tháng 6/2026', lastDay: '12/6/2026' },
      '2026-06-12',
      null,
      ['G3 warning phrase_contradicted'],
    ],
    [{ deadline: 'trước ngày 31/6/2026', lastDay: '30/6/2026' }, '2026-06-30', null, []],
    [{ deadline: 'trước ngày 25/6/2026', lastDay: day('2026-06-24') }, '2026-06-24', null, []],
    [{ lastDay: '24/6/2026 15:00' }, '2026-06-24', '15:00', []],
    [{ lastDay: '31/6/2026' }, null, null, ['G3 error not_a_day']],
    [{ lastDay: 'sớm' }, null, null, ['G3 error not_a_day']],
    [{ deadline: 'trước ngày 20/5/2026' }, '2026-05-19', null, ['F3 error before_directive']],
    [{ lastDay: '20/5/2025' }, '2025-05-20', null, ['G3 error before_directive']],
    [{ lastDay: '25/5/2026' }, '2026-05-25', null, ['G3 warning already_past']],
  ])('%j is %s %s', (row, lastDay, lastTime, problems) => {
    const checked = one(row);
    expect(checked.deadline).toMatchObject({ lastDay, lastTime });
    expect(noted(checked)).toEqual(problems);
  });
});

describe('what is there already', () => {
  const existing = [
    { clause: '1', content: 'Rà soát  hồ sơ', isGroup: false, leadUnitIds: ['yt'] },
    { clause: '2', content: 'Báo cáo', isGroup: true, leadUnitIds: [] },
  ];

  it('is told with the row that repeats it', () => {
    expect(noted(one({}, { existing }))).toEqual(['C3 error already_there']);
    expect(noted(one({ lead: 'Sở Nội vụ' }, { existing }))).toEqual([]);
    expect(noted(one({ clause: '1.a' }, { existing }))).toEqual([]);
    const again = { clause: '2', content: 'báo cáo', lead: 'Các sở, ban, ngành tỉnh' };
    expect(noted(one(again, { existing }))).toEqual(['C3 error already_there']);
  });

  it('and so is a row that repeats one further up', () => {
    const [first, second] = check([base, { ...base, content: 'RÀ SOÁT HỒ SƠ' }]);
    expect([first, second].map((row) => row && noted(row))).toEqual([[], ['C4 error repeated_row']]);
    expect(second?.problems[0]?.detail).toContain('dòng 3');
  });

  it('members of a fan-out are not made beside its own row', () => {
    const rows = check([
      { ...base, lead: 'Các sở, ban, ngành tỉnh', fanOut: 'Nhiệm vụ gốc' },
      { ...base, fanOut: 'Thành viên' },
      { ...base, clause: '9', fanOut: 'Thành viên' },
    ]);
    expect(rows.map(({ creates }) => creates)).toEqual([true, false, true]);
    expect(rows.map(noted)).toEqual([[], ['K4 warning covered_by_parent'], []]);
  });
});

it('a hidden row is read in, and said to be', () => {
  const [row] = check([base], {}, { hiddenRows: new Set([2]) });
  expect(row && noted(row)).toEqual(['C3 warning hidden_row']);
});

it('never fails, and says of every problem which cell of the row it is in', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('Sở Y tế', 'trước ngày 25/6', '31/6/2026', 'Các sở, ban, ngành tỉnh', null),
    fc.record({ date: fc.constantFrom('2026-06-25', '2020-01-01'), time: fc.constantFrom(null, '15:00') }),
  );
  const fields = Object.fromEntries(ALL_COLUMNS.map(({ field }) => [field, value]));
  fc.assert(
    fc.property(fc.array(fc.record(fields), { minLength: 1, maxLength: 5 }), (rows) => {
      const withContent = rows.map((row) => ({ ...row, content: row['content'] ?? 'Rà soát' }) as RowValues);
      for (const { row, problems } of check(withContent)) {
        for (const { cell, detail } of problems) {
          expect(cell).toMatch(new RegExp(`^[A-O]${row}$`, 'u'));
          expect(detail).not.toBe('');
        }
      }
    }),
  );
});
