import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { AccessWorld } from '../support/api/access/access-world.js';
import { type Actor, ACTORS } from '../support/api/access/actors.js';
import { send } from '../support/api/calls/call.js';
import { CALLS } from '../support/api/calls/index.js';
import { onEachDatabase } from '../support/world/databases.js';

/** Called with a changing verb or answered with a file, but nothing is changed or taken away. */
const CHANGES_NOTHING = [
  'lookUpOneTimeLink',
  'previewTaskList',
  'getTaskListTemplate',
  'getMailboxMailPage',
  'previewAmendment',
  'previewCalendar',
  'previewCalendarYear',
  'previewPolicy',
  'validatePolicy',
];

/** What the trail must say of it, who does it (null: nobody known), and by which means he is known. */
type Told = readonly [action: string, by: Actor | null, means?: string];

const STEP_OF_LEAD: Told = ['assignment.step', 'leadClerk'];
const STEP_OF_OFFICE: Told = ['assignment.step', 'office'];
const EDIT_OF_INTAKE: Told = ['intake.edit', 'office'];

const TOLD: Readonly<Record<string, Told>> = {
  signIn: ['session.sign-in', 'leadClerk'],
  signOut: ['session.sign-out', 'leadClerk'],
  endSession: ['session.end', 'inspector'],
  endOtherSessions: ['session.end', 'inspector'],
  createToken: ['token.create', 'office'],
  revokeToken: ['token.revoke', 'office'],
  beginSecondFactor: ['totp.begin', 'leadHead'],
  confirmSecondFactor: ['totp.enable', 'leadHead'],
  renewRecoveryCodes: ['totp.renew-codes', 'leadHead'],
  removeSecondFactor: ['totp.disable', 'leadHead'],
  removeSecondFactorOf: ['totp.disable', 'admin'],
  changePassword: ['account.change-password', 'leadClerk'],
  askForPasswordReset: ['account.ask-reset', null, 'none'],
  useOneTimeLink: ['account.reset-password', 'leadClerk', 'link'],
  inviteToAccount: ['account.invite', 'admin'],
  withdrawInvitation: ['account.withdraw-invitation', 'admin'],
  sendPasswordReset: ['account.send-reset', 'admin'],
  disableAccount: ['account.disable', 'admin'],
  enableAccount: ['account.enable', 'admin'],
  createDirective: ['directive.create', 'office'],
  editDirective: ['directive.edit', 'office'],
  createAssignment: ['assignment.create', 'office'],
  editAssignment: ['assignment.edit', 'office'],
  receiveAssignment: STEP_OF_LEAD,
  reportProgress: STEP_OF_LEAD,
  submitAssignment: STEP_OF_LEAD,
  declineAssignment: STEP_OF_LEAD,
  acceptAssignment: STEP_OF_OFFICE,
  returnAssignment: STEP_OF_OFFICE,
  withdrawAssignment: STEP_OF_OFFICE,
  suspendAssignment: STEP_OF_OFFICE,
  resumeAssignment: STEP_OF_OFFICE,
  reassignAssignment: STEP_OF_OFFICE,
  reopenAssignment: STEP_OF_OFFICE,
  directAssignment: ['assignment.step', 'supervisor'],
  delegateAssignment: STEP_OF_LEAD,
  endDelegation: STEP_OF_LEAD,
  setContribution: STEP_OF_OFFICE,
  reportContribution: ['assignment.step', 'coordinatingClerk'],
  reportOccurrence: STEP_OF_LEAD,
  acceptOccurrence: STEP_OF_OFFICE,
  returnOccurrence: STEP_OF_OFFICE,
  requestExtension: STEP_OF_LEAD,
  withdrawExtension: STEP_OF_LEAD,
  grantExtension: STEP_OF_OFFICE,
  refuseExtension: STEP_OF_OFFICE,
  raiseObstacle: STEP_OF_LEAD,
  passObstacle: STEP_OF_OFFICE,
  resolveObstacle: STEP_OF_OFFICE,
  voidObstacle: STEP_OF_OFFICE,
  acknowledgeEscalation: ['assignment.step', 'leadHead'],
  applyAmendment: STEP_OF_OFFICE,
  attachEvidence: ['evidence.upload', 'leadClerk'],
  removeEvidence: ['evidence.remove', 'leadClerk'],
  changeCalendar: ['calendar.set', 'admin'],
  setCalendarYear: ['calendar.set', 'admin'],
  setPolicy: ['policy.set', 'admin'],
  createUnit: ['unit.create', 'admin'],
  editUnit: ['unit.edit', 'admin'],
  createUnitGroup: ['group.create', 'admin'],
  joinUnitGroup: ['group.edit', 'admin'],
  leaveUnitGroup: ['group.edit', 'admin'],
  createAppointment: ['appointment.create', 'office'],
  editAppointment: ['appointment.edit', 'office'],
  removeAppointment: ['appointment.remove', 'office'],
  createPerson: ['person.create', 'admin'],
  editPerson: ['person.edit', 'admin'],
  createAbsence: ['absence.create', 'office'],
  editAbsence: ['absence.edit', 'office'],
  removeAbsence: ['absence.remove', 'office'],
  createIntake: ['intake.create', 'office'],
  createIntakeFromText: ['intake.create', 'office'],
  editIntakeHeader: EDIT_OF_INTAKE,
  addIntakeDraft: EDIT_OF_INTAKE,
  mergeIntakeDrafts: EDIT_OF_INTAKE,
  editIntakeDraft: EDIT_OF_INTAKE,
  splitIntakeDraft: EDIT_OF_INTAKE,
  discardIntakeDraft: EDIT_OF_INTAKE,
  restoreIntakeDraft: EDIT_OF_INTAKE,
  chooseIntakeOrgan: EDIT_OF_INTAKE,
  confirmIntake: ['intake.confirm', 'office'],
  discardIntake: ['intake.discard', 'office'],
  importTaskList: ['task-list.import', 'office'],
  // What is taken away or looked at, rather than changed.
  downloadEvidence: ['evidence.download', 'office'],
  exportTaskList: ['task-list.export', 'leadClerk'],
  exportUnitsReport: ['report.export', 'leadClerk'],
  getIntakeSource: ['intake.download', 'office'],
  readAuditTrail: ['audit.read', 'admin'],
};

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** What is answered with anything else than JSON is taken away. */
const givesFile = ({ responses }: Operation): boolean =>
  Object.entries(responses).some(
    ([status, { content = {} }]) =>
      status.startsWith('2') && Object.keys(content).some((type) => !type.includes('json')),
  );

onEachDatabase('whatever changes something through the API is recorded', (kind) => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await AccessWorld.begin(kind);
  });
  afterAll(() => world.end());

  it('each operation of the API that changes something or gives a file has its example here', async () => {
    const { body } = await world.api.http.get('/api/openapi.json').expect(200);
    const { paths } = body as { paths: Record<string, Record<string, Operation>> };
    const changing = Object.values(paths).flatMap((methods) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        method === 'get' && !givesFile(operation) ? [] : [operation.operationId],
      ),
    );
    const known = [...CHANGES_NOTHING, ...Object.keys(TOLD)];
    expect(changing.filter((operation) => !known.includes(operation))).toEqual([]);
    expect(changing.length).toBeGreaterThan(30);
  });

  describe('by', () => {
    it.each(Object.entries(TOLD))('%s', async (operation, [action, by, means = 'session']) => {
      const code = ACTORS[by ?? 'leadClerk'].code;
      const prepare = CALLS[operation] ?? world.calls[operation]!;
      const call = await prepare(world.work, code);
      const known = by !== null && means === 'session';
      const session = known && operation !== 'signIn' ? (call.as ?? world.session(by)) : null;
      const response = await send(world.api, session, call);
      expect({ status: response.status < 300, body: response.body }).toMatchObject({ status: true });
      const requestId = response.headers['x-request-id'] as string;
      const entries = await world.api.database.read.findBy(AuditEntryRow, { requestId });
      expect(entries.map((entry) => entry.action)).toContain(action);
      const personId = by === null ? null : (call.personId ?? (await world.api.personId(code)));
      for (const entry of entries) {
        expect({ personId: entry.personId, means: entry.means }).toEqual({ personId, means });
      }
    });
  });
});
