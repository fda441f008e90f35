import { type Caller, holdsAny, type Role } from './caller.js';

/** What may be done without regard to a single assignment, and by which roles. Reading is not among it. */
export const PERMITTED = {
  'assignment.write': ['office'],
  'directive.write': ['office'],
  /** Taking documents in: reviewing drafts, confirming. */
  'intake.write': ['office', 'admin'],
  'unit.write': ['office', 'admin'],
  'person.write': ['admin'],
  /** Other people's accounts: inviting, resetting, disabling. */
  'account.write': ['admin'],
  /** Working calendar and follow-up policy. */
  'rules.read': ['office', 'admin'],
  'rules.write': ['admin'],
  /** The outbox and the local mailbox: other people's mails. */
  'mail.read': ['office', 'admin'],
  /** E-mail addresses of others. */
  'address.read': ['office', 'admin', 'inspector'],
  /** The audit trail. Reading it is recorded in it. */
  'audit.read': ['admin', 'inspector'],
} as const satisfies Record<string, readonly Role[]>;

/** Roles that see everything there is to follow up, whatever unit it concerns. */
export const OVERSEEING: readonly Role[] = ['office', 'admin', 'inspector'];

export type Permission = keyof typeof PERMITTED;

export function isPermitted(caller: Pick<Caller, 'roles'>, permission: Permission): boolean {
  return holdsAny(caller, PERMITTED[permission]);
}

/** All that the caller is permitted, in the order of the table. */
export function permissionsOf(caller: Pick<Caller, 'roles'>): Permission[] {
  return (Object.keys(PERMITTED) as Permission[]).filter((permission) => isPermitted(caller, permission));
}
