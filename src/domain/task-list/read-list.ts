import { cellText, oneLine } from './cell-text.js';
import {
  ALL_COLUMNS,
  type Column,
  INPUT_COLUMNS,
  markedVersion,
  MOST_ROWS,
  TEMPLATE_VERSION,
} from './columns.js';
import { cellAddress, type CellValue, type Sheet } from './sheet.js';

/** Why a file is no task list that can be read, as a whole. `cells` names the headers at fault. */
export type ListRefusal =
  | { readonly reason: 'foreign' | 'empty' | 'too_many_rows' }
  | { readonly reason: 'other_version'; readonly found: number; readonly wanted: number }
  | { readonly reason: 'several_lists'; readonly sheets: readonly string[] }
  | {
      readonly reason: 'columns_changed';
      readonly cells: readonly { readonly cell: string; readonly detail: string }[];
    };

export interface ListCell {
  /** As Excel shows it: `D5`; of merged cells, the one that holds the value. */
  readonly address: string;
  readonly value: CellValue;
}

type Field = Column['field'];

/** A row of a list with its cells by column. */
export interface ListRow {
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<Field, ListCell>>;
}

export interface TaskList {
  readonly rows: readonly ListRow[];
  /** Rows that only name a group of tasks, or repeat the headers. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly from1904: boolean;
}

/** Rows in which the mark is looked for: somebody may have put a letterhead above. */
const MARK_WITHIN = 15;

type Read = { readonly list: TaskList } | { readonly refusal: ListRefusal };
const refused = (refusal: ListRefusal): Read => ({ refusal });

/** Finds the list among the sheets that show, and takes its rows apart. */
export function readList(sheets: readonly Sheet[]): Read {
  const marked = sheets.flatMap((sheet) => {
    const mark = findMark(sheet);
    return mark === null ? [] : [{ sheet, ...mark }];
  });
  const [only, second] = marked;
  if (!only) return refused({ reason: 'foreign' });
  if (second) return refused({ reason: 'several_lists', sheets: marked.map(({ sheet }) => sheet.name) });
  if (only.version !== TEMPLATE_VERSION) {
    return refused({ reason: 'other_version', found: only.version, wanted: TEMPLATE_VERSION });
  }
  return readMarked(only.sheet, only.row);
}

function findMark({ rows }: Sheet): { version: number; row: number } | null {
  for (const [row, cells] of rows.slice(0, MARK_WITHIN).entries()) {
    for (const value of cells) {
      const version = typeof value === 'string' ? markedVersion(oneLine(value)) : null;
      if (version !== null) return { version, row };
    }
  }
  return null;
}

function readMarked(sheet: Sheet, markRow: number): Read {
  const headerRow = sheet.rows.findIndex((cells, i) => i > markRow && !isBlank(cells));
  if (headerRow < 0) {
    return refused({
      reason: 'columns_changed',
      cells: [{ cell: cellAddress(markRow + 1, 0), detail: 'không thấy dòng tiêu đề cột' }],
    });
  }
  const headers = sheet.rows[headerRow] ?? [];
  const changed = [...changedHeaders(headers, headerRow), ...strayCells(sheet, headerRow)];
  if (changed.length > 0) return refused({ reason: 'columns_changed', cells: changed });

  const merged = new MergedCells(sheet);
  const rows: ListRow[] = [];
  const headings: { row: number; text: string }[] = [];
  for (const [at, cells] of sheet.rows.entries()) {
    if (at <= headerRow || isBlank(cells)) continue;
    if (merged.isHeading(at) || repeats(cells, headers)) headings.push(headingOf(at, cells));
    else rows.push({ row: at + 1, hidden: sheet.hiddenRows.has(at), cells: cellsOf(at, cells, merged) });
  }
  if (rows.length === 0) return refused({ reason: 'empty' });
  if (rows.length > MOST_ROWS) return refused({ reason: 'too_many_rows' });
  return { list: { rows, headings, from1904: sheet.from1904 } };
}

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((value) => cellText(value) === '');
const headerKey = (value: CellValue): string => oneLine(value).toLowerCase();
const headingOf = (at: number, cells: readonly CellValue[]) => ({
  row: at + 1,
  text: cells.map(oneLine).find((text) => /\p{L}/u.test(text)) ?? '',
});

const repeats = (cells: readonly CellValue[], headers: readonly CellValue[]): boolean =>
  INPUT_COLUMNS.every((_, col) => headerKey(cells[col] ?? null) === headerKey(headers[col] ?? null));

/** Headers that are not those of the template: all input columns in their places, then shown ones, then nothing. */
function changedHeaders(headers: readonly CellValue[], at: number): { cell: string; detail: string }[] {
  const last = headers.findLastIndex((value) => oneLine(value) !== '');
  const width = Math.max(INPUT_COLUMNS.length, last + 1);
  const changed: { cell: string; detail: string }[] = [];
  for (let col = 0; col < width; col += 1) {
    const wanted = ALL_COLUMNS[col];
    const found = oneLine(headers[col] ?? null);
    if (wanted && headerKey(found) === wanted.header.toLowerCase()) continue;
    const detail = !wanted
      ? `cột “${found}” không có trong mẫu`
      : found === ''
        ? `thiếu cột “${wanted.header}”`
        : `phải là cột “${wanted.header}”, đang là “${found}”`;
    changed.push({ cell: cellAddress(at, col), detail });
  }
  return changed;
}

/** What stands beside the columns would be lost without a word. */
function strayCells({ rows }: Sheet, headerRow: number): { cell: string; detail: string }[] {
  const headers = rows[headerRow] ?? [];
  const width = headers.findLastIndex((value) => oneLine(value) !== '') + 1;
  for (const [row, cells] of rows.entries()) {
    if (row <= headerRow) continue;
    const col = cells.findIndex((value, i) => i >= width && cellText(value) !== '');
    if (col >= 0) return [{ cell: cellAddress(row, col), detail: 'có nội dung ở cột không có tiêu đề' }];
  }
  return [];
}

function cellsOf(
  row: number,
  cells: readonly CellValue[],
  merged: MergedCells,
): Readonly<Record<Field, ListCell>> {
  const entries = ALL_COLUMNS.map(({ field }, col): [Field, ListCell] => {
    const from = merged.above(row, col);
    if (from) return [field, from];
    return [field, { address: cellAddress(row, col), value: cells[col] ?? null }];
  });
  return Object.fromEntries(entries) as Record<Field, ListCell>;
}

/** Merged cells of a list: the value of a block over several rows holds for each of them. */
class MergedCells {
  private readonly values = new Map<string, ListCell>();
  private readonly headings = new Set<number>();

  constructor({ rows, merges }: Sheet) {
    const content = ALL_COLUMNS.findIndex(({ field }) => field === 'content');
    const lead = ALL_COLUMNS.findIndex(({ field }) => field === 'lead');
    for (const { startRow, startCol, endRow, endCol } of merges) {
      const value = rows[startRow]?.[startCol] ?? null;
      const lastRow = Math.min(endRow, rows.length - 1);
      for (let row = startRow; row <= lastRow; row += 1) {
        if (startCol <= content && endCol >= lead) this.headings.add(row);
        if (row === startRow || startCol >= ALL_COLUMNS.length) continue;
        this.values.set(`${row} ${startCol}`, { address: cellAddress(startRow, startCol), value });
      }
    }
  }

  /** The cell whose value a merge carries down to this one, if any. */
  above(row: number, col: number): ListCell | undefined {
    return this.values.get(`${row} ${col}`);
  }

  /** Whether content and lead are one cell in this row: it names a group of tasks. */
  isHeading(row: number): boolean {
    return this.headings.has(row);
  }
}
