import { ALL_COLUMNS, type Column, INPUT_COLUMNS, TEMPLATE_MARK } from '../columns.js';
import type { CellValue, Sheet } from '../sheet.js';

export type RowValues = Partial<Record<Column['field'], CellValue>>;

/** The first row of tasks in `sheetOf`, counted from 1. */
export const FIRST_ROW = 3;

/** A sheet of the template with these rows. */
export function sheetOf(
  rows: readonly RowValues[],
  {
    columns = INPUT_COLUMNS,
    ...more
  }: Partial<Sheet> & { readonly columns?: readonly Pick<Column, 'field' | 'header'>[] } = {},
): Sheet {
  const all = columns.length > INPUT_COLUMNS.length ? ALL_COLUMNS : INPUT_COLUMNS;
  return {
    name: 'Danh sách',
    rows: [
      [TEMPLATE_MARK],
      columns.map(({ header }) => header),
      ...rows.map((row) => all.map(({ field }) => row[field] ?? null)),
    ],
    merges: [],
    hiddenRows: new Set(),
    from1904: false,
    ...more,
  };
}
