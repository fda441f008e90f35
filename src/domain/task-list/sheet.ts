/** A moment without zone, as a cell with a date format holds it. */
export interface CellDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`; null at midnight, which is what a cell without an hour holds. */
  readonly time: string | null;
}

/** What a cell shows: of a formula, the value worked out when the file was saved. */
export type CellValue = string | number | boolean | CellDate | null;

/** A block of merged cells, both ends included, counted from 0. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** One sheet of a workbook, as a reader of files hands it over. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Rows that do not show, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether whole numbers in cells without a date format count days from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** `D5`: the address of a cell counted from 0, as Excel shows it. */
export function cellAddress(row: number, col: number): string {
  let letters = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export const isCellDate = (value: CellValue): value is CellDate =>
  typeof value === 'object' && value !== null;
