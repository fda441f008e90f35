import { type Caller, holdsAny, type Role } from './caller.js';
import { isPermitted, type Permission } from './permissions.js';

interface ScopeRule {
  /** Vietnamese, for the person who chooses. */
  readonly name: string;
  /** What of the table of permissions it lets a program do. */
  readonly permissions: readonly Permission[];
  /** As which of its owner's roles the program takes steps of assignments. */
  readonly actsAs: readonly Role[];
}

/**
 * What a personal token may be made for. Managing accounts is in none of them: that needs a person at the screen.
 */
export const SCOPES = {
  read: { name: 'Xem những gì tôi được xem', permissions: ['rules.read', 'address.read'], actsAs: [] },
  report: {
    name: 'Tiếp nhận, cập nhật, báo cáo nhiệm vụ của đơn vị tôi',
    permissions: [],
    actsAs: ['unit', 'head', 'leader'],
  },
  office: {
    name: 'Giao, theo dõi, xác nhận nhiệm vụ; tiếp nhận văn bản',
    permissions: ['assignment.write', 'directive.write', 'intake.write'],
    actsAs: ['office'],
  },
  register: {
    name: 'Sửa danh mục đơn vị, người; lịch làm việc, chính sách theo dõi',
    permissions: ['unit.write', 'person.write', 'rules.read', 'rules.write'],
    actsAs: [],
  },
  mail: { name: 'Xem thư đi', permissions: ['mail.read'], actsAs: [] },
  audit: { name: 'Xem nhật ký kiểm tra', permissions: ['audit.read'], actsAs: [] },
} as const satisfies Record<string, ScopeRule>;
export type Scope = keyof typeof SCOPES;
export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

const ruleOf = (scope: Scope): ScopeRule => SCOPES[scope];

/** The scopes a person can give a token: those in which there is something he himself may do. */
export function scopesOpenTo(owner: Pick<Caller, 'roles'>): Scope[] {
  return SCOPE_NAMES.filter((scope) => {
    const { permissions, actsAs } = ruleOf(scope);
    return (
      scope === 'read' ||
      holdsAny(owner, actsAs) ||
      permissions.some((permission) => isPermitted(owner, permission))
    );
  });
}

/** What a program asks for: something the table of permissions names, or else to read or to change. */
export interface TokenRequest {
  readonly permission: Permission | undefined;
  readonly changes: boolean;
}

/**
 * The caller a program acts as; null where its token was not made for that. It is its owner, less the roles the scopes
 * do not cover: a token never does what its owner may not.
 */
export function callerOfToken(
  owner: Caller,
  scopes: readonly Scope[],
  { permission, changes }: TokenRequest,
): Caller | null {
  if (permission !== undefined) {
    return scopes.some((scope) => ruleOf(scope).permissions.includes(permission)) ? owner : null;
  }
  if (!changes) return scopes.includes('read') ? owner : null;
  const actsAs = scopes.flatMap((scope) => ruleOf(scope).actsAs);
  const narrowed = (person: Caller): Caller => ({
    ...person,
    roles: person.roles.filter((role) => actsAs.includes(role)),
  });
  const standsInFor = owner.standsInFor?.map(narrowed);
  const caller = { ...narrowed(owner), ...(standsInFor && { standsInFor }) };
  return [caller, ...(standsInFor ?? [])].some(({ roles }) => roles.length > 0) ? caller : null;
}
