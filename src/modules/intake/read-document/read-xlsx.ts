import { type CellValue, cellText, type Merge, type Sheet } from '../../../domain/task-list/index.js';
import { readWorkbook } from './read-workbook.js';

const MAX_UNPACKED = 100 * 1024 * 1024;
/** Fewer filled cells are the letterhead or a signature laid side by side. */
const LEAST_COLUMNS = 3;
/** Longer lines in a cell are sentences, not names one below the other. */
const LONGEST_NAME = 90;

/** The text of a workbook: rows of its tables with bars, as the extractor reads those of Word, what is around as lines. */
export async function readXlsxText(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(bytes, MAX_UNPACKED);
  return sheets.map(sheetText).join('\n\n');
}

function sheetText(sheet: Sheet): string {
  const rows = withoutUpperHeaders(spread(sheet), sheet.merges);
  const filled = rows.map((cells) => cells.filter((text) => text !== '').length);
  const first = filled.findIndex((n) => n >= LEAST_COLUMNS);
  const last = filled.findLastIndex((n) => n >= LEAST_COLUMNS);
  const around = (from: number, to: number): string[] =>
    rows.slice(from, to).flatMap((cells) => cells.filter((text) => text !== ''));
  if (first < 0) return around(0, rows.length).join('\n');
  const table = rows
    .slice(first, last + 1)
    .flatMap((cells, i) => (filled[first + i] === 0 ? [] : [`| ${cells.map(barCell).join(' | ')} |`]));
  // Empty lines around it, or its headers would seem to go on what stands above.
  return [...around(0, first), '', ...table, '', ...around(last + 1, rows.length)].join('\n');
}

const barCell = (text: string): string => {
  const lines = text.replace(/\|/gu, '/').split('\n');
  const names =
    lines.length > 1 && lines.every((line) => line.length <= LONGEST_NAME && /^[-–+•\s]*\p{Lu}/u.test(line));
  return lines.map((line) => (names ? line.replace(/[\s;,]+$/u, '') : line)).join(names ? '; ' : ' ');
};

/** The cells' texts, what is merged over several rows in each of them. */
function spread({ rows, merges }: Sheet): string[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const texts = rows.map((cells) =>
    Array.from({ length: width }, (_, col) => cellText((cells[col] as CellValue) ?? null)),
  );
  for (const { startRow, startCol, endRow } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= Math.min(endRow, texts.length - 1); row += 1) {
      const cells = texts[row];
      if (cells && startCol < width) cells[startCol] = text;
    }
  }
  return texts;
}

/**
 * Headers in two rows ("Phân công" over "Chủ trì" and "Phối hợp") are told by the lower one: the upper row only
 * gathers, so it is left out where each of its cells goes on below or stands over filled ones.
 */
function withoutUpperHeaders(rows: string[][], merges: readonly Merge[]): string[][] {
  const upper = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const [above, below] = [rows[startRow], rows[startRow + 1]];
    if (endCol === startCol || endRow > startRow || !above || !below) continue;
    const gathers = below.slice(startCol, endCol + 1).every((text) => text !== '');
    const others = above.every(
      (text, col) => text === '' || (col >= startCol && col <= endCol) || below[col] !== '',
    );
    if (gathers && others && above.filter((text) => text !== '').length >= 2) upper.add(startRow);
  }
  return rows.filter((_, row) => !upper.has(row));
}
