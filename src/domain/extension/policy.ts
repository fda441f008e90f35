/** Who decides a request for more time. */
export const DECIDERS = ['office', 'leader'] as const;
export type Decider = (typeof DECIDERS)[number];

/** How far terms may be extended (gia hạn), and by whom. Null: no limit. */
export interface ExtensionPolicy {
  /** Grants an assignment may get; 0: none at all. */
  readonly atMost: number;
  /** Calendar days from the present last day, at once. */
  readonly daysAtOnce: number | null;
  /** Calendar days from the last day first set, all grants together. */
  readonly daysInTotal: number | null;
  /** How many working days before the last day it must be asked for at the latest; 0: on the last day still. */
  readonly askWorkingDaysBefore: number;
  /** Whether it may still be asked for when the term has passed. What was late until then stays on record. */
  readonly late: boolean;
  /** Whether the new last day may be a day off. */
  readonly dayOff: boolean;
  readonly leaderDecides: {
    /** From which extension on a leader decides, not the office: 1 is the first; null: never for their number. */
    readonly fromGrant: number | null;
    /** Kinds of issuers, as the register of units has them, whose terms only a leader extends. */
    readonly issuerKinds: readonly string[];
  };
}

/** What holds where an office has not said otherwise. */
export const DEFAULT_EXTENSION_POLICY: ExtensionPolicy = {
  atMost: 3,
  daysAtOnce: 90,
  daysInTotal: 180,
  askWorkingDaysBefore: 0,
  late: true,
  dayOff: false,
  leaderDecides: { fromGrant: 2, issuerKinds: ['leadership', 'government', 'ministry'] },
};

/** Who decides the next request. @param granted how often the term was extended before */
export function deciderOf(
  { leaderDecides }: ExtensionPolicy,
  { granted, issuerKind }: { readonly granted: number; readonly issuerKind: string },
): Decider {
  const { fromGrant, issuerKinds } = leaderDecides;
  return issuerKinds.includes(issuerKind) || (fromGrant !== null && granted + 1 >= fromGrant)
    ? 'leader'
    : 'office';
}
