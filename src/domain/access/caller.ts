/** What a person does in the product; a person may hold several roles. */
export const ROLES = ['admin', 'office', 'unit', 'head', 'leader', 'inspector'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: a signed-in person, with what decides about his access. */
export interface Caller {
  readonly personId: string;
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  /** One of the standing leaders (Thường trực). */
  readonly standing: boolean;
  /** Where units were merged or dissolved (sáp nhập, giải thể) and it concerns the caller. */
  readonly succession?: CallerSuccession;
  /**
   * Those absent today whose place he takes (ủy quyền), with their own roles and units: he sees and does on assignments
   * what they could. What the table of permissions grants stays theirs: an absence hands over work, not administration.
   */
  readonly standsInFor?: readonly Caller[];
}

/** A unit that is no more, whose open work has come to another. */
export interface TakenOver {
  readonly unitId: string;
  /** First moment at which the work is the successor's, epoch milliseconds. */
  readonly sinceMs: number;
}

export interface CallerSuccession {
  /** Whether the caller's unit is no more and another one answers for what it left open. */
  readonly unitEnded: boolean;
  /** What the caller's unit has taken over. */
  readonly byUnit: readonly TakenOver[];
  /** What units that the caller watches over have taken over. */
  readonly byWatched: readonly TakenOver[];
}

/** Whether the caller holds one of the roles. */
export function holdsAny(caller: Pick<Caller, 'roles'>, roles: readonly Role[]): boolean {
  return roles.some((role) => caller.roles.includes(role));
}
