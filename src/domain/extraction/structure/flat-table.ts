import { fold } from '../text/fold.js';
import type { Line } from '../text/lines.js';
import { headAt } from '../units/words.js';
import { fieldOf, type TaskField } from './field-lines.js';

/** A table whose cells lie one under the other, given back as rows with bars. */
export interface FlatTable {
  /** Lines `[from, to)` it takes. */
  from: number;
  to: number;
  rows: { text: string; offsets: number[] }[];
}

interface Cell {
  text: string;
  offsets: number[];
}
type Column = TaskField | 'label';

const LABEL = /^(?:s?tt|số tt|số thứ tự|tt\.)$/iu;
const ROW_LABEL = /^(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?$/u;
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-E])\.?$/u;
const END = /^(?:nơi nhận|phụ lục|ghi chú\s*:|tổng cộng|(?:tm|kt|tl|tuq|t\/m|k\/t)[./])/u;
const TERM =
  /(?:tháng|quý|năm|ngày|tuần|thường xuyên|hằng|hàng|định kỳ)\s*[\divx]|\d{1,2}\s*\/\s*(?:\d{1,2}\s*\/\s*)?20\d{2}|^thường xuyên|^hằng|^hàng (?:năm|tháng|quý|tuần)|^(?:đầu|giữa|cuối) /u;

const columnOf = (text: string): Column | null => (LABEL.test(text.trim()) ? 'label' : fieldOf(text));
const cellOf = (line: Line): Cell => ({
  text: line.text,
  offsets: Array.from({ length: line.end - line.start }, (_, i) => line.start + i),
});
const join = (a: Cell, b: Cell): Cell => ({
  text: `${a.text} ${b.text}`,
  offsets: [...a.offsets, b.offsets[0]!, ...b.offsets],
});

/** Finds column names one under the other, and the rows numbered below them. */
export function findFlatTables(lines: readonly Line[]): FlatTable[] {
  const tables: FlatTable[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i]!.text.length > 30 || !LABEL.test(lines[i]!.text)) continue;
    const table = readFlatTable(lines, i);
    if (!table) continue;
    tables.push(table);
    i = table.to - 1;
  }
  return tables;
}

function readFlatTable(lines: readonly Line[], from: number): FlatTable | null {
  const columns: Column[] = [];
  const names: Cell[] = [];
  let i = from;
  while (i < lines.length && columns.length < 9) {
    const one = lines[i]!;
    const two = lines[i + 1];
    if (ROW_LABEL.test(one.text) || GROUP_LABEL.test(one.text)) break;
    const joined = two && one.text.length + two.text.length < 60 ? columnOf(`${one.text} ${two.text}`) : null;
    const single = columnOf(one.text);
    if (joined && (!single || /^\p{Ll}/u.test(two!.text))) {
      columns.push(joined);
      names.push(join(cellOf(one), cellOf(two!)));
      i += 2;
    } else if (single) {
      columns.push(single);
      names.push(cellOf(one));
      i += 1;
    } else return null;
  }
  if (columns.length < 3 || !columns.some((c) => c === 'lead' || c === 'deadline')) return null;
  const rows = [rowOf(names)];
  const end = readRows(lines, i, columns, rows);
  return rows.length > 1 ? { from, to: end, rows } : null;
}

function readRows(
  lines: readonly Line[],
  start: number,
  columns: readonly Column[],
  rows: FlatTable['rows'],
): number {
  let i = start;
  while (i < lines.length) {
    const line = lines[i]!;
    if (END.test(line.folded)) return i;
    const isGroup = GROUP_LABEL.test(line.text);
    if (!isGroup && !ROW_LABEL.test(line.text)) return i;
    const cells: Cell[] = [];
    let j = i + 1;
    while (
      j < lines.length &&
      !ROW_LABEL.test(lines[j]!.text) &&
      !GROUP_LABEL.test(lines[j]!.text) &&
      !END.test(lines[j]!.folded)
    ) {
      const last = cells.at(-1);
      if (/^[IVX]{1,4}[.-]\s+\p{Lu}/u.test(lines[j]!.text)) break;
      if (last && (/^[\p{Ll},;(]/u.test(lines[j]!.text) || /[,-]$|\s(?:và|của|các|với)$/u.test(last.text)))
        cells[cells.length - 1] = join(last, cellOf(lines[j]!));
      else cells.push(cellOf(lines[j]!));
      j += 1;
    }
    if (cells.length > 14) return i;
    if (cells.length > 0)
      rows.push(rowOf([cellOf(line), ...(isGroup ? cells.slice(0, 1) : place(cells, columns.slice(1)))]));
    i = j;
  }
  return i;
}

/** Puts the cells of a row under their columns; where some are empty or broken, by what they look like. */
function place(cells: readonly Cell[], columns: readonly Column[]): Cell[] {
  if (cells.length === columns.length) return [...cells];
  const placed = new Map<number, Cell>();
  let at = 0;
  const put = (column: number, cell: Cell): void => {
    const there = placed.get(column);
    placed.set(column, there ? join(there, cell) : cell);
    at = column;
  };
  cells.forEach((cell, i) => {
    const folded = fold(cell.text);
    const wanted: Column[] =
      i === 0
        ? ['content']
        : TERM.test(folded) && cell.text.length < 60
          ? ['deadline']
          : headAt(folded, 0) > 0 && cell.text.length < 120
            ? ['lead', 'coordinating']
            : [];
    const column = columns.findIndex(
      (c, n) => n >= at && wanted.includes(c) && !(c === 'lead' && placed.has(n)),
    );
    if (column >= 0) put(column, cell);
    else if (wanted.length === 0 && at > 0) put(Math.min(at + 1, columns.length - 1), cell);
    else put(at, cell);
  });
  return columns.map((_, n) => placed.get(n) ?? { text: '', offsets: [] });
}

function rowOf(cells: readonly Cell[]): { text: string; offsets: number[] } {
  let text = '|';
  const first = cells.find((c) => c.offsets.length > 0)!.offsets[0]!;
  const offsets: number[] = [first];
  for (const cell of cells) {
    const here = cell.offsets[0] ?? offsets.at(-1)!;
    const last = cell.offsets.at(-1) ?? here;
    text += ` ${cell.text.replace(/\|/gu, '/')} |`;
    offsets.push(here, ...cell.offsets, last, last);
  }
  return { text, offsets };
}
