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
}

/** Whether the caller holds one of the roles. */
export function holdsAny(caller: Pick<Caller, 'roles'>, roles: readonly Role[]): boolean {
  return roles.some((role) => caller.roles.includes(role));
}
