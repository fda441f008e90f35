import { type Step, STEPS } from './lifecycle.js';

/** What happens to an assignment without moving it through its lifecycle. */
export const MATTERS = [
  'direct',
  'delegate',
  'set_contribution',
  'contribute',
  'report_occurrence',
  'accept_occurrence',
  'return_occurrence',
  'request_extension',
  'withdraw_extension',
  'grant_extension',
  'refuse_extension',
  'amend_term',
  'set_term',
  'raise_obstacle',
  'pass_obstacle',
  'resolve_obstacle',
  'acknowledge',
] as const;
export type Matter = (typeof MATTERS)[number];

/** All that stands in an assignment's history (diễn biến). */
export const HAPPENINGS = [...STEPS, ...MATTERS] as const;
export type Happening = Step | Matter;
