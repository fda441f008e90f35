import { type CellValue as FileValue, readXlsx } from 'hucre/xlsx';
import type { CellValue, Sheet } from '../../../domain/task-list/index.js';
import { UnreadableDocumentError } from './unreadable-document.error.js';
import { unpackedSize } from './zip-size.js';

/** What is read of a sheet: beyond it stand formats somebody dragged down, not work. */
const RANGE = 'A1:CV20000';
const FIRST_REAL_YEAR = 1905;

/**
 * The sheets of an .xlsx workbook that show, with what their cells show.
 * @param maxUnpacked most bytes the file may unpack to
 * @throws UnreadableDocumentError `TOO_LARGE`, `DAMAGED`
 */
export async function readWorkbook(bytes: Uint8Array, maxUnpacked: number): Promise<Sheet[]> {
  if (unpackedSize(bytes) > maxUnpacked) throw new UnreadableDocumentError('TOO_LARGE');
  try {
    const workbook = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      range: RANGE,
    });
    return workbook.sheets.map(({ name, rows, merges = [], rowDefs }): Sheet => ({
      name,
      rows: rows.map((cells) => cells.map(shownValue)),
      merges,
      hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
      from1904: workbook.dateSystem === '1904',
    }));
  } catch (error) {
    throw new UnreadableDocumentError('DAMAGED', { cause: error });
  }
}

function shownValue(value: FileValue): CellValue {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return null;
  const [date = '', clock = ''] = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .split('T');
  const time = clock.slice(0, 5);
  // An hour alone is a fraction of day 0.
  if (value.getUTCFullYear() < FIRST_REAL_YEAR) return time;
  return { date, time: time === '00:00' ? null : time };
}
