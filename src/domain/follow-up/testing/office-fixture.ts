import { DEFAULT_EXTENSION_POLICY } from '../../extension/index.js';
import { type CalendarDay, workingCalendar, type WorkingCalendar } from '../../calendar/working-calendar.js';
import { type OfficeTime, officeTimeOf } from '../../time/office-time.js';
import { type DirectoryData, directoryOn } from '../directory.js';
import type { PlannedNotice } from '../notice.js';
import { type FollowedAssignment, type IsPlanned, noticePlanner } from '../plan-notices.js';
import type { FollowUpPolicy } from '../policy.js';

export const ZONE = 'Asia/Ho_Chi_Minh';

/** The defaults of the product. */
export const POLICY: FollowUpPolicy = {
  zone: ZONE,
  officeHours: { from: '07:30', to: '17:00' },
  reminders: { workingDaysBefore: [7, 3, 1, 0] },
  overdue: { afterWorkingDays: 1 },
  escalation: {
    rungs: [
      { rung: 1, afterWorkingDays: 1, to: 'head' },
      { rung: 2, afterWorkingDays: 3, to: 'supervisor' },
      { rung: 3, afterWorkingDays: 5, to: 'standing' },
    ],
  },
  repeat: { everyWorkingDays: 5, atMost: 6 },
  review: { everyMonths: 1 },
  digest: { weeklyOn: 1, monthlyOnFirstWorkingDay: true, at: '07:30', dueWithinDays: 7 },
  submission: { requires: [] },
  extension: DEFAULT_EXTENSION_POLICY,
  acknowledgement: { planWithinWorkingDays: 20 },
  deadline: { beforeIncludesDay: false },
};

/** Spring 2026: the Hùng Kings' day falls on a Sunday and is taken on Monday 27/4; then 30/4 and 1/5. */
export const SPRING_DAYS_OFF: readonly CalendarDay[] = [
  { date: '2026-04-27', kind: 'off' },
  { date: '2026-04-30', kind: 'off' },
  { date: '2026-05-01', kind: 'off' },
];
export const CALENDAR = workingCalendar(SPRING_DAYS_OFF);

const unit = (id: string): DirectoryData['units'][number] => ({
  id,
  supervisorId: 'supervisor',
  validTo: null,
  successorId: null,
  contactIds: [`${id}-contact`],
});
const person = (id: string): DirectoryData['people'][number] => ({ id, active: true, standing: false });
const head = (unitId: string): DirectoryData['appointments'][number] => ({
  unitId,
  personId: `${unitId}-head`,
  capacity: 'head',
  fromOn: null,
  toOn: null,
});

/** Two units, each with one contact and a head, under one supervising leader; two standing leaders; the office. */
export const OFFICE: DirectoryData = {
  units: [unit('health'), unit('finance')],
  people: [
    ...['health-contact', 'health-head', 'finance-contact', 'finance-head'].map(person),
    ...['supervisor', 'officer', 'office'].map(person),
    { id: 'standing-1', active: true, standing: true },
    { id: 'standing-2', active: true, standing: true },
  ],
  appointments: [head('health'), head('finance')],
  absences: [],
  fallbackIds: ['office'],
};

/** An assignment of the health unit, due on Wednesday 24/6/2026. */
export function assignment(overrides: Partial<FollowedAssignment> = {}): FollowedAssignment {
  return {
    id: 'a1',
    lifecycle: 'in_progress',
    assignedOn: '2026-04-01',
    lastDay: '2026-06-24',
    lastTime: null,
    leadUnitIds: ['health'],
    monitoringOfficerId: 'officer',
    ...overrides,
  };
}

/** The office's clock showing `2026-06-23T08:00`. */
export function at(moment: string): OfficeTime {
  return officeTimeOf(moment.slice(0, 10), moment.slice(11), ZONE);
}

export interface Circumstances {
  readonly policy?: FollowUpPolicy;
  readonly calendar?: WorkingCalendar;
  readonly office?: DirectoryData;
  readonly isPlanned?: IsPlanned;
}

/** The notices one sweep at `moment` plans for one assignment. */
export function plannedAt(
  moment: string,
  work: FollowedAssignment,
  { policy = POLICY, calendar = CALENDAR, office = OFFICE, isPlanned = () => false }: Circumstances = {},
): PlannedNotice[] {
  const now = at(moment);
  return noticePlanner({ policy, calendar, directory: directoryOn(now.date, office), now }).plan(
    work,
    isPlanned,
  );
}

/** `reminder-1 2026-06-24-1 > health-contact`: what was planned and for whom, to compare at a glance. */
export function linesOf(notices: readonly PlannedNotice[]): string[] {
  return notices.map((n) => `${n.rule} ${n.occurrence} > ${n.recipientId}`);
}

/** {@link plannedAt} as lines. */
export function linesAt(moment: string, work: FollowedAssignment, circumstances?: Circumstances): string[] {
  return linesOf(plannedAt(moment, work, circumstances));
}
