export { findDeadlines } from './find-deadlines.js';
export { occurrences } from './occurrences.js';
export { resolveDeadline } from './resolve-deadline.js';
export type {
  DeadlineContext,
  DeadlineFlag,
  DeadlineMention,
  DeadlineRule,
  Recurrence,
  RecurrencePoint,
  RecurrenceUnit,
  ResolvedDeadline,
} from './types.js';
export { rereadTerm } from './reread.js';
