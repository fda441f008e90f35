import type { Column } from './columns.js';

/** What can be wrong with, or worth a look at, in a row. Stable, for programs. */
export type RowProblemCode =
  | 'required'
  | 'too_long'
  | 'formula_error'
  | 'clause_is_day'
  | 'clause_is_number'
  | 'clause_from_number'
  | 'unit_unknown'
  | 'unit_unsure'
  | 'unit_ended'
  | 'unit_read_as'
  | 'unit_repeated'
  | 'group_beside_units'
  | 'group_empty'
  | 'co_leads'
  | 'kept_as_written'
  | 'not_a_day'
  | 'impossible_day'
  | 'phrase_unsure'
  | 'phrase_contradicted'
  | 'year_assumed'
  | 'no_day'
  | 'before_directive'
  | 'already_past'
  | 'hidden_row'
  | 'other_directive'
  | 'covered_by_parent'
  | 'repeated_row'
  | 'already_there'
  | 'refused';

/** One wrong or doubtful cell. An error keeps the whole list out; a warning does not. */
export interface RowProblem {
  /** `D5` */
  readonly cell: string;
  readonly field: Column['field'];
  readonly severity: 'error' | 'warning';
  readonly code: RowProblemCode;
  /** Vietnamese: what is wrong and what to do. */
  readonly detail: string;
}
