/**
 * What the live check finds. An error stops confirming; a warning must be acknowledged, each code once for the whole
 * intake; a note is only shown.
 */
export const FINDINGS = {
  // Header
  no_number: 'error',
  bad_number: 'error',
  no_type: 'error',
  issuer_unknown: 'error',
  no_date: 'error',
  future_date: 'error',
  no_subject: 'error',
  secret: 'error',
  duplicate_directive: 'error',
  same_source: 'warning',
  no_drafts: 'warning',
  // Drafts
  no_content: 'error',
  no_clause: 'error',
  too_long: 'error',
  no_lead: 'error',
  lead_unknown: 'error',
  several_leads: 'error',
  mixed_leads: 'error',
  organ_gone: 'error',
  unit_twice: 'error',
  several_deadlines: 'error',
  deadline_disagrees: 'error',
  deadline_before_directive: 'error',
  time_without_day: 'error',
  upper_unknown: 'error',
  deadline_unsure: 'warning',
  deadline_without_day: 'warning',
  deadline_past: 'warning',
  lead_unsettled: 'warning',
  lead_suggested: 'warning',
  same_clause: 'warning',
  same_content: 'warning',
  upper_earlier: 'warning',
  upper_same_day: 'warning',
  upper_lost_deadline: 'warning',
  no_deadline: 'note',
  coordinating_unknown: 'note',
  task_unsure: 'note',
} as const;

export type FindingCode = keyof typeof FINDINGS;
export type Severity = (typeof FINDINGS)[FindingCode];
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
export const FINDING_CODES = Object.keys(FINDINGS) as [FindingCode, ...FindingCode[]];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Null: about the header or the whole. */
  readonly draftId: string | null;
  /** The field of header or draft it is about. */
  readonly field: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly detail: string;
}

export function finding(code: FindingCode, draftId: string | null, field: string, detail: string): Finding {
  return { code, severity: FINDINGS[code], draftId, field, detail };
}
