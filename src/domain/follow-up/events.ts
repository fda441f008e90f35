import type { ExtensionAxis } from '../extension/index.js';
import { type Happening, HAPPENINGS } from '../lifecycle/happening.js';
import { type Lifecycle, OWED } from '../lifecycle/lifecycle.js';
import type { LocalDate } from '../time/local-date.js';
import type { Directory } from './directory.js';
import type { PlannedNotice } from './notice.js';
import type { Audience } from './policy.js';

/** Who can be told of something that happened: of each lead unit, or the contacts of each coordinating unit. */
export type EventAudience = Audience | 'coordinators';

/** What people are told of at once, beside the history: giving out a task is no step of it, but its beginning. */
export type Event = 'assign' | Happening;
export const EVENTS = ['assign', ...HAPPENINGS] as const satisfies readonly Event[];

interface EventRule {
  /** Never the person who did it. Nobody: it shows on the pages. */
  readonly tells: readonly EventAudience[];
  /** The states in which it is still worth saying when the mail leaves; null: in all. */
  readonly holdsIn: readonly Lifecycle[] | null;
  /** Whether the happening itself names people who are told: whoever they were then stays told. */
  readonly names?: true;
}

const UNIT: readonly EventAudience[] = ['contacts', 'head'];
const nobody: EventRule = { tells: [], holdsIn: null };

/** The whole table of who is told of what. */
export const EVENT_RULES: Readonly<Record<Event, EventRule>> = {
  assign: { tells: ['contacts', 'head', 'coordinators'], holdsIn: OWED },
  receive: nobody,
  progress: nobody,
  decline: { tells: ['monitoring'], holdsIn: ['declined'] },
  submit: { tells: ['monitoring'], holdsIn: ['submitted'] },
  accept: { tells: UNIT, holdsIn: ['completed'] },
  return: { tells: UNIT, holdsIn: ['returned', 'in_progress'] },
  suspend: { tells: [...UNIT, 'coordinators'], holdsIn: ['suspended'] },
  resume: { tells: [...UNIT, 'coordinators'], holdsIn: OWED },
  reassign: { tells: UNIT, holdsIn: null },
  withdraw: { tells: [...UNIT, 'coordinators'], holdsIn: ['withdrawn'] },
  reopen: { tells: [...UNIT, 'coordinators'], holdsIn: OWED },
  direct: { tells: [...UNIT, 'monitoring'], holdsIn: null },
  delegate: { ...nobody, names: true },
  set_contribution: { tells: ['coordinators'], holdsIn: OWED },
  contribute: { tells: ['contacts'], holdsIn: null },
  report_occurrence: { tells: ['monitoring'], holdsIn: OWED },
  accept_occurrence: nobody,
  return_occurrence: { tells: UNIT, holdsIn: OWED },
  request_extension: { tells: ['monitoring'], holdsIn: OWED, names: true },
  withdraw_extension: nobody,
  grant_extension: { tells: UNIT, holdsIn: null },
  refuse_extension: { tells: UNIT, holdsIn: null },
  amend_term: { tells: [...UNIT, 'coordinators'], holdsIn: null },
  set_term: { tells: [...UNIT, 'coordinators'], holdsIn: OWED },
  raise_obstacle: { tells: ['monitoring'], holdsIn: null, names: true },
  pass_obstacle: { tells: ['monitoring'], holdsIn: null, names: true },
  resolve_obstacle: { tells: ['contacts', 'monitoring'], holdsIn: null, names: true },
  acknowledge: { tells: ['monitoring'], holdsIn: null },
};

/** Something that happened to an assignment. */
export interface EventFacts {
  readonly event: Event;
  /** Names this one happening: the id of its line in the history, or of the assignment that was given out. */
  readonly id: string;
  readonly assignmentId: string;
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
  readonly monitoringOfficerId: string | null;
  readonly lastDay: LocalDate | null;
  /** Who did it: he is not told. */
  readonly byId: string | null;
  /** Who is told beside the table: somebody the happening itself names. */
  readonly alsoTold?: readonly string[];
  /** Who of the lead is told beside the table: who is to decide. */
  readonly alsoTells?: readonly Audience[];
}

/** The name of an event's rule in the ledger: `event-submit`. */
export const eventRule = (event: Event): string => `event-${event}`;

/** The event of a rule's name, or null. */
export function eventOf(rule: string): Event | null {
  return EVENTS.find((event) => eventRule(event) === rule) ?? null;
}

/** Who is told of it today: each person once. */
export function eventNotices(facts: EventFacts, directory: Directory, today: LocalDate): PlannedNotice[] {
  const { event, id, assignmentId, lastDay, monitoringOfficerId } = facts;
  const told = new Set<string | null>([facts.byId]);
  const notices: PlannedNotice[] = [];
  const tell = (unitId: string, recipients: ReturnType<Directory['recipients']>): void => {
    for (const { personId, onBehalfOfId, capacity } of recipients) {
      if (told.has(personId)) continue;
      told.add(personId);
      notices.push({
        assignmentId,
        rule: eventRule(event),
        occurrence: id,
        recipientId: personId,
        onBehalfOfId,
        capacity,
        kind: 'event',
        rung: null,
        unitId,
        dueOn: today,
        lastDay,
        workingDaysLate: 0,
      });
    }
  };
  for (const audience of [...EVENT_RULES[event].tells, ...(facts.alsoTells ?? [])]) {
    const coordinating = audience === 'coordinators';
    const units = coordinating ? facts.coordinatingUnitIds : facts.leadUnitIds;
    for (const unitId of units)
      tell(unitId, directory.recipients(coordinating ? 'contacts' : audience, unitId, monitoringOfficerId));
  }
  const [anyUnit] = [...facts.leadUnitIds, ...facts.coordinatingUnitIds];
  if (anyUnit !== undefined) {
    // Who is away is told through who stands in.
    tell(
      anyUnit,
      (facts.alsoTold ?? []).flatMap((personId) => directory.reach(personId) ?? []),
    );
  }
  return notices;
}

/** Whether somebody who was to be told of an event still is, through the unit he was found through. */
export function isToldNow(
  event: Event,
  { recipientId, unitId }: Pick<PlannedNotice, 'recipientId' | 'unitId'>,
  monitoringOfficerId: string | null,
  directory: Directory,
): boolean {
  const { tells, names } = EVENT_RULES[event];
  return (
    names === true ||
    tells.some((audience) =>
      directory
        .recipients(audience === 'coordinators' ? 'contacts' : audience, unitId, monitoringOfficerId)
        .some((recipient) => recipient.personId === recipientId),
    )
  );
}

/** Why an event need not be said any more when its mail leaves (Vietnamese, for the ledger); null: it is. */
export function eventIsStale(
  event: Event,
  {
    lifecycle,
    extension,
    toldNow,
  }: { readonly lifecycle: Lifecycle; readonly extension?: ExtensionAxis; readonly toldNow: boolean },
): string | null {
  if (event === 'request_extension' && extension !== 'requested')
    return 'Đề nghị gia hạn không còn chờ quyết định khi thư gửi đi.';
  const { holdsIn } = EVENT_RULES[event];
  if (holdsIn !== null && !holdsIn.includes(lifecycle))
    return 'Nhiệm vụ đã sang trạng thái khác trước khi thư gửi đi.';
  return toldNow ? null : 'Người nhận đã thay đổi trước khi thư gửi đi.';
}
