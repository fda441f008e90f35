import type { Piece } from './tree.js';
import { slicePiece } from './tree.js';
import { fieldOf, type TaskField } from './field-lines.js';

/** A row of a table with its cells by column. */
export interface TableRow {
  /** What stands in the column TT, or null. */
  label: string | null;
  cells: Partial<Record<TaskField, Piece>>;
  /** A row that only names a group of tasks. */
  isGroup: boolean;
}

type Column = TaskField | 'label';

/** The cells of a row written with bars or tabs; edges trimmed. */
export function readCells(row: Piece): Piece[] {
  const cells: Piece[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = row.text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    cells.push(slicePiece(row, from, Math.max(from, start + raw.trimEnd().length)));
  };
  for (let i = 0; i < row.text.length; i += 1) {
    if (row.text[i] !== '|' && row.text[i] !== '\t') continue;
    if (!(i === 0 && row.text[i] === '|')) push(i);
    start = i + 1;
  }
  if (row.text.slice(start).trim() !== '') push(row.text.length);
  return cells;
}

const LABEL_COLUMN = /^(?:s?tt|số tt|stt|số thứ tự|tt\.|no\.?)$/iu;

/** The columns of a header row, or null if the row is none. */
export function readColumns(cells: readonly Piece[]): Column[] | null {
  const columns = cells.map((c): Column =>
    LABEL_COLUMN.test(c.text.trim()) ? 'label' : (fieldOf(c.text) ?? 'other'),
  );
  const telling = columns.filter((c) => c !== 'other' && c !== 'label').length;
  if (telling < 2 && !(telling === 1 && columns.includes('label') && cells.length >= 3)) return null;
  if (!columns.includes('content')) {
    const free = columns.findIndex((c) => c === 'other');
    if (free < 0) return null;
    columns[free] = 'content';
  }
  return columns;
}

/** The rows under a header row; null if no row names the columns. */
export function readTable(rows: readonly Piece[]): TableRow[] | null {
  const cells = rows.map(readCells);
  const headerAt = cells.findIndex((c) => readColumns(c) !== null);
  if (headerAt < 0) return null;
  const columns = readColumns(cells[headerAt]!)!;
  const result: TableRow[] = [];
  for (const row of cells.slice(headerAt + 1)) {
    if (readColumns(row) !== null || row.every((c) => /^[\s\d()]*$/u.test(c.text))) continue;
    result.push(readRow(row, columns));
  }
  return result;
}

function readRow(cells: readonly Piece[], columns: readonly Column[]): TableRow {
  const filled = cells.filter((c) => /\p{L}/u.test(c.text) && !/^[IVXA-Z]{1,4}\.?$/u.test(c.text));
  const row: TableRow = { label: null, cells: {}, isGroup: filled.length <= 1 };
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (!column || cell.text === '') return;
    if (column === 'label') row.label = cell.text.replace(/[.\s)]+$/u, '');
    else if (!row.cells[column]) row.cells[column] = cell;
  });
  if (row.isGroup && !row.cells.content && filled[0]) row.cells.content = filled[0];
  return row;
}
