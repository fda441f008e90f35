import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { type Column, INPUT_COLUMNS, TEMPLATE_MARK } from '../../../src/domain/task-list/index.js';

export type Row = Partial<Record<Column['field'], CellValue>>;

/** What is unusual about a file. */
export interface FileOptions {
  readonly mark?: string;
  readonly headers?: readonly string[];
  readonly merges?: MergeRange[];
  readonly hiddenRows?: readonly number[];
  readonly dateSystem?: '1900' | '1904';
  /** Cells of formulas by address counted from 0: `"2,5"`, with the day (a serial number) they showed when the file was saved. */
  readonly formulas?: Readonly<Record<string, { formula: string; value: number }>>;
}

/** The first row of tasks, counted from 1. */
export const FIRST_ROW = 3;

/** A task list as somebody filled it in. */
export async function listFile(rows: readonly Row[], options: FileOptions = {}): Promise<Buffer> {
  const { mark = TEMPLATE_MARK, headers = INPUT_COLUMNS.map(({ header }) => header) } = options;
  const bytes = await writeXlsx({
    dateSystem: options.dateSystem ?? '1900',
    sheets: [
      {
        name: 'Danh sách',
        columns: INPUT_COLUMNS.map(({ field }) => (DAYS.has(field) ? { numFmt: 'dd/mm/yyyy' } : {})),
        rows: [
          [mark],
          [...headers],
          ...rows.map((row) => INPUT_COLUMNS.map(({ field }) => row[field] ?? null)),
        ],
        merges: options.merges ?? [],
        rowDefs: new Map((options.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
        cells: new Map(
          Object.entries(options.formulas ?? {}).map(([at, { formula, value }]) => [
            at,
            {
              value,
              formula,
              formulaResult: value,
              style: { numFmt: 'dd/mm/yyyy' },
            },
          ]),
        ),
      },
    ],
  });
  return Buffer.from(bytes);
}

const DAYS: ReadonlySet<string> = new Set(['lastDay']);
