/** How far away the date of a recovery plan may lie. */
export interface AcknowledgementPolicy {
  /** Working days from today. */
  readonly planWithinWorkingDays: number;
}

export const DEFAULT_ACKNOWLEDGEMENT_POLICY: AcknowledgementPolicy = { planWithinWorkingDays: 20 };
