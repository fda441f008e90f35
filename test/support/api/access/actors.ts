import type { Role } from '../../../../src/domain/access/caller.js';
import { ADMIN, COORDINATING, LEAD, OFFICER, OTHER, SUPERVISOR } from '../calls/work.js';

/** Who calls, by what he is to the assignment in question: led by one unit, coordinated by another. */
export const ACTORS = {
  admin: { code: ADMIN, roles: ['admin'] },
  office: { code: OFFICER, roles: ['office'] },
  inspector: { code: 'can-bo-kiem-tra', roles: ['inspector'] },
  standingLeader: { code: 'pho-bi-thu-thuong-truc', roles: ['leader'] },
  supervisor: { code: SUPERVISOR, roles: ['leader'] },
  coordinatorsSupervisor: { code: 'pct-thuong-truc-ubnd-tinh', roles: ['leader'] },
  otherLeader: { code: 'pct-kinh-te-ubnd-tinh', roles: ['leader'] },
  leadClerk: { code: `clerk.${LEAD}`, roles: ['unit'] },
  leadHead: { code: `head.${LEAD}`, roles: ['head'] },
  coordinatingClerk: { code: `clerk.${COORDINATING}`, roles: ['unit'] },
  coordinatingHead: { code: `head.${COORDINATING}`, roles: ['head'] },
  otherClerk: { code: `clerk.${OTHER}`, roles: ['unit'] },
  otherHead: { code: `head.${OTHER}`, roles: ['head'] },
  /** Clerks of units without a part in it, who take the place of somebody absent. */
  standInOfLeadHead: { code: 'clerk.so-xay-dung', roles: ['unit'] },
  standInOfSupervisor: { code: 'clerk.so-cong-thuong', roles: ['unit'] },
  standInOfOfficer: { code: 'clerk.so-nnmt', roles: ['unit'] },
} as const satisfies Record<string, { readonly code: string; readonly roles: readonly Role[] }>;

export type Actor = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as Actor[];

/** Who is absent, and who stands in for them. */
export const ABSENCES: readonly (readonly [absent: string, standIn: string])[] = [
  [`head.${LEAD}`, ACTORS.standInOfLeadHead.code],
  [SUPERVISOR, ACTORS.standInOfSupervisor.code],
  ['chuyen-vien-tong-hop', ACTORS.standInOfOfficer.code],
];

/** One of each role: what is one's own is so for everybody. */
export const ONE_OF_EACH_ROLE: readonly Actor[] = [
  'admin',
  'office',
  'inspector',
  'standingLeader',
  'leadClerk',
  'leadHead',
];

/** Act as the unit that leads. */
export const LEAD_PARTY: readonly Actor[] = ['leadClerk', 'leadHead', 'standInOfLeadHead'];
/** Act as the office. An absence hands over work, not what the table of permissions grants. */
export const OFFICE_PARTY: readonly Actor[] = ['office', 'standInOfOfficer'];
export const COORDINATORS: readonly Actor[] = ['coordinatingClerk', 'coordinatingHead'];
/** Leaders who see it. */
export const LEADERS: readonly Actor[] = [
  'standingLeader',
  'supervisor',
  'coordinatorsSupervisor',
  'standInOfSupervisor',
];
/** Without a part in it: it does not exist for them. */
export const STRANGERS: readonly Actor[] = ['otherLeader', 'otherClerk', 'otherHead'];
/** "Cần biết": who takes part in it, supervises it, or oversees everything. */
export const SEEING: readonly Actor[] = [
  'admin',
  'inspector',
  ...OFFICE_PARTY,
  ...LEADERS,
  ...LEAD_PARTY,
  ...COORDINATORS,
];
