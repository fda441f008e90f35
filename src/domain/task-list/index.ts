export { cellText } from './cell-text.js';
export { type CheckedRow, checkList, type ExistingTask, type ListContext } from './check-list.js';
export {
  ALL_COLUMNS,
  type Column,
  FAN_OUT_WORDS,
  INPUT_COLUMNS,
  MOST_ROWS,
  SHOWN_COLUMNS,
  TEMPLATE_MARK,
  TEMPLATE_VERSION,
} from './columns.js';
export { neutralText } from './neutral-text.js';
export { type OrganBook, organBook } from './organ-book.js';
export type { RowProblem } from './problem.js';
export { type ListRefusal, readList, type TaskList } from './read-list.js';
export { cellAddress, type CellDate, type CellValue, isCellDate, type Merge, type Sheet } from './sheet.js';
export { LIFECYCLE_WORDS, TIMING_WORDS } from './state-words.js';
