import { ALL_COLUMNS, type CheckedRow, type RowProblem } from '../../domain/task-list/index.js';
import type { CheckedList } from './check-task-list.js';
import { countOf, errorsOf } from './import-task-list.js';
import type { PreviewDto, PreviewRowDto, RowProblemDto } from './task-list.dto.js';

/** A checked list as people look it through before it is read in. */
export function toPreview({ rows, headings, earlier }: CheckedList): PreviewDto {
  const errors = errorsOf(rows).length;
  const all = rows.reduce((count, { problems }) => count + problems.length, 0);
  return {
    importable: errors === 0,
    errors,
    warnings: all - errors,
    assignments: countOf(rows),
    earlier,
    headings: [...headings],
    rows: rows.map(toRow),
  };
}

const toRow = (row: CheckedRow): PreviewRowDto => ({
  row: row.row,
  clause: row.clause,
  content: row.content,
  leadPhrase: row.lead.phrase,
  leads: [...row.lead.units],
  group: row.lead.group,
  coordinating: [...row.coordinating],
  deadlinePhrase: row.deadline.phrase,
  lastDay: row.deadline.lastDay,
  lastTime: row.deadline.lastTime,
  recurring: row.deadline.recurring,
  expectedOutput: row.output,
  creates: row.creates,
  problems: row.problems.map(toProblem),
});

const toProblem = ({ cell, field, severity, code, detail }: RowProblem): RowProblemDto => ({
  cell,
  column: ALL_COLUMNS.find((column) => column.field === field)?.header ?? field,
  severity,
  code,
  detail,
});
