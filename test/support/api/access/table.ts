import { isPermitted, type Permission } from '../../../../src/domain/access/permissions.js';
import {
  type Actor,
  ACTOR_NAMES,
  ACTORS,
  COORDINATORS,
  LEAD_PARTY,
  LEADERS,
  OFFICE_PARTY,
  ONE_OF_EACH_ROLE,
  SEEING,
} from './actors.js';

/** What comes of a call: it succeeds; 403; 404 as for what is not there; 401; 422, something is yet to be said. */
export type Outcome = 'allowed' | 'forbidden' | 'hidden' | 'unauthenticated' | 'incomplete';
export type Who = Actor | 'nobody';

/** Who may; of the others, for whom what is called on exists. Whoever is not named in a rule is not asked. */
export interface AccessRule {
  readonly allowed: readonly Actor[];
  readonly seenBy: readonly Actor[];
  /** May, but has to say more than these examples do. */
  readonly incomplete?: readonly Actor[];
  /** Open to those who are not signed in, too. */
  readonly open?: boolean;
  /** Who is asked; otherwise everybody. */
  readonly asked?: readonly Actor[];
}

/** What roles alone decide: told before anything is looked at, so that it tells nothing of what is there. */
const permitted = (permission: Permission): AccessRule => ({
  allowed: holders(permission),
  seenBy: ACTOR_NAMES,
});
const holders = (permission: Permission): Actor[] =>
  ACTOR_NAMES.filter((actor) => isPermitted(ACTORS[actor], permission));

/** On the assignment, or what belongs to it; for those who do not see that it is not there. */
const on = (...allowed: readonly (readonly Actor[])[]): AccessRule => ({
  allowed: allowed.flat(),
  seenBy: SEEING,
});
const SEES: AccessRule = on(SEEING);
const SIGNED_IN: AccessRule = { allowed: ACTOR_NAMES, seenBy: ACTOR_NAMES };
const OWN: AccessRule = { allowed: ONE_OF_EACH_ROLE, seenBy: ACTOR_NAMES, asked: ONE_OF_EACH_ROLE };
const ANYBODY: AccessRule = {
  allowed: ['leadClerk'],
  seenBy: ACTOR_NAMES,
  asked: ['leadClerk'],
  open: true,
};

const DIRECTIVES = permitted('directive.write');
const INTAKES = permitted('intake.write');
const ACCOUNTS = permitted('account.write');
const UNITS = permitted('unit.write');
const PEOPLE = permitted('person.write');
const RULES = permitted('rules.read');
const MAILS = permitted('mail.read');
const TRAIL = permitted('audit.read');
const LEADS = on(LEAD_PARTY);
const OFFICE = on(OFFICE_PARTY);
const EITHER = on(LEAD_PARTY, OFFICE_PARTY);

/** An absence of the lead's clerk, for whom the coordinating unit's clerk stands in: seen by them and their colleagues. */
const ABSENCE_SEEN: readonly Actor[] = [
  'admin',
  'office',
  'inspector',
  'leadClerk',
  'leadHead',
  'coordinatingClerk',
];
const ABSENCE_KEPT: AccessRule = { allowed: ['admin', 'office', 'leadClerk'], seenBy: ABSENCE_SEEN };

/** Every operation of the API by its id, some in several cases: "id case". */
export const ACCESS_TABLE: Readonly<Record<string, AccessRule>> = {
  signIn: ANYBODY,
  askForPasswordReset: ANYBODY,
  lookUpOneTimeLink: ANYBODY,
  useOneTimeLink: ANYBODY,

  getSession: OWN,
  signOut: OWN,
  listSessions: OWN,
  endOtherSessions: OWN,
  endSession: OWN,
  changePassword: OWN,
  getSecondFactor: OWN,
  beginSecondFactor: OWN,
  confirmSecondFactor: OWN,
  renewRecoveryCodes: OWN,
  removeSecondFactor: OWN,
  createToken: OWN,
  listTokens: OWN,
  revokeToken: OWN,

  listAccounts: ACCOUNTS,
  getAccount: ACCOUNTS,
  inviteToAccount: ACCOUNTS,
  withdrawInvitation: ACCOUNTS,
  sendPasswordReset: ACCOUNTS,
  disableAccount: ACCOUNTS,
  enableAccount: ACCOUNTS,
  removeSecondFactorOf: ACCOUNTS,

  listDirectives: SIGNED_IN,
  createDirective: DIRECTIVES,
  getDirective: SEES,
  editDirective: on(holders('directive.write')),
  alignDirective: SEES,
  getCompletionMatrix: SEES,
  getDirectiveTimeline: SEES,
  previewAmendment: DIRECTIVES,
  applyAmendment: DIRECTIVES,

  listAssignments: SIGNED_IN,
  createAssignment: permitted('assignment.write'),
  getAssignment: SEES,
  editAssignment: on(holders('assignment.write')),
  receiveAssignment: LEADS,
  reportProgress: LEADS,
  submitAssignment: LEADS,
  declineAssignment: LEADS,
  acceptAssignment: OFFICE,
  returnAssignment: OFFICE,
  withdrawAssignment: OFFICE,
  suspendAssignment: OFFICE,
  resumeAssignment: OFFICE,
  reassignAssignment: OFFICE,
  reopenAssignment: OFFICE,
  setContribution: EITHER,
  reportContribution: on(COORDINATORS),
  delegateAssignment: LEADS,
  endDelegation: LEADS,
  // The office says whose direction it is.
  directAssignment: { ...on(LEADERS), incomplete: OFFICE_PARTY },
  'directAssignment in the name of the supervisor': on(OFFICE_PARTY, ['supervisor', 'standInOfSupervisor']),
  listOccurrences: SEES,
  reportOccurrence: LEADS,
  acceptOccurrence: OFFICE,
  returnOccurrence: OFFICE,
  listNotices: SEES,
  getAssignmentTimeline: SEES,

  listObstacles: SIGNED_IN,
  getObstacle: SEES,
  // Whoever is asked to solve it sees it, but not the assignment.
  'getObstacle that waits for another unit': {
    allowed: [...SEEING, 'otherClerk', 'otherHead'],
    seenBy: SEEING,
  },
  listObstaclesOfAssignment: SEES,
  raiseObstacle: on(LEAD_PARTY, COORDINATORS, OFFICE_PARTY),
  passObstacle: EITHER,
  resolveObstacle: EITHER,
  voidObstacle: EITHER,
  'passObstacle that waits for the supervisor': on(LEAD_PARTY, OFFICE_PARTY, [
    'supervisor',
    'standInOfSupervisor',
  ]),
  'resolveObstacle that waits for another unit': on(LEAD_PARTY, OFFICE_PARTY, ['otherClerk', 'otherHead']),
  'voidObstacle that waits for the supervisor': EITHER,
  listAcknowledgements: SEES,
  // Whom the rung spoke to, or who stands in.
  acknowledgeEscalation: on(['leadHead', 'standInOfLeadHead']),
  listEvidence: SEES,
  attachEvidence: on(LEAD_PARTY, COORDINATORS, OFFICE_PARTY),
  downloadEvidence: SEES,
  // Whoever attached it.
  removeEvidence: on(['leadClerk']),
  listExtensions: SEES,
  requestExtension: LEADS,
  withdrawExtension: LEADS,
  grantExtension: OFFICE,
  refuseExtension: OFFICE,
  'grantExtension that a leader decides': on(['standingLeader', 'supervisor', 'standInOfSupervisor']),
  'refuseExtension that a leader decides': on(['standingLeader', 'supervisor', 'standInOfSupervisor']),

  getCalendarYear: RULES,
  previewCalendar: RULES,
  previewCalendarYear: RULES,
  changeCalendar: permitted('rules.write'),
  setCalendarYear: permitted('rules.write'),
  getPolicy: RULES,
  listPolicyVersions: RULES,
  getPolicyVersion: RULES,
  validatePolicy: RULES,
  previewPolicy: RULES,
  setPolicy: permitted('rules.write'),

  listIntakes: INTAKES,
  createIntake: INTAKES,
  measureIntakeAccuracy: INTAKES,
  createIntakeFromText: INTAKES,
  getIntake: INTAKES,
  getIntakeSource: INTAKES,
  checkIntake: INTAKES,
  confirmIntake: INTAKES,
  discardIntake: INTAKES,
  editIntakeHeader: INTAKES,
  addIntakeDraft: INTAKES,
  mergeIntakeDrafts: INTAKES,
  editIntakeDraft: INTAKES,
  splitIntakeDraft: INTAKES,
  discardIntakeDraft: INTAKES,
  restoreIntakeDraft: INTAKES,
  chooseIntakeOrgan: INTAKES,

  resolveDeadline: SIGNED_IN,
  getTaskListTemplate: SIGNED_IN,
  previewTaskList: permitted('assignment.write'),
  importTaskList: permitted('assignment.write'),
  exportTaskList: SIGNED_IN,
  search: SIGNED_IN,
  getPicture: SIGNED_IN,
  'getPicture of a directive': SEES,
  getUnitsReport: SIGNED_IN,
  exportUnitsReport: SIGNED_IN,

  getUnitTimeline: SIGNED_IN,
  listUnits: SIGNED_IN,
  createUnit: UNITS,
  getUnit: SIGNED_IN,
  editUnit: UNITS,
  listUnitGroups: SIGNED_IN,
  getUnitGroup: SIGNED_IN,
  createUnitGroup: UNITS,
  joinUnitGroup: UNITS,
  leaveUnitGroup: UNITS,
  listAppointments: SIGNED_IN,
  createAppointment: UNITS,
  editAppointment: UNITS,
  removeAppointment: UNITS,
  listPeople: SIGNED_IN,
  createPerson: PEOPLE,
  getPerson: SIGNED_IN,
  editPerson: PEOPLE,
  listAbsences: SIGNED_IN,
  // One's own.
  createAbsence: SIGNED_IN,
  'createAbsence of somebody else': UNITS,
  getAbsence: { allowed: ABSENCE_SEEN, seenBy: ABSENCE_SEEN },
  editAbsence: ABSENCE_KEPT,
  removeAbsence: ABSENCE_KEPT,

  listMailbox: MAILS,
  getMailboxMail: MAILS,
  getMailboxMailPage: MAILS,
  listMails: MAILS,
  // To the lead's clerk: his own, and for whoever reads the outbox.
  getMail: { allowed: ['admin', 'office', 'leadClerk'], seenBy: ['admin', 'office', 'leadClerk'] },
  readAuditTrail: TRAIL,
  getAuditVerification: TRAIL,
};

/** The operation a row of the table is about. */
export const operationOf = (row: string): string => row.split(' ')[0] ?? row;

export function expectedOutcome(rule: AccessRule, who: Who): Outcome {
  if (who === 'nobody') return rule.open ? 'allowed' : 'unauthenticated';
  if (rule.allowed.includes(who)) return 'allowed';
  if (rule.incomplete?.includes(who)) return 'incomplete';
  return rule.seenBy.includes(who) ? 'forbidden' : 'hidden';
}
