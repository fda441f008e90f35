import { workingCalendar } from '../../../src/domain/calendar/working-calendar.js';
import { directoryOn, type DirectoryData } from '../../../src/domain/follow-up/directory.js';
import type { PlannedNotice } from '../../../src/domain/follow-up/notice.js';
import { type FollowedAssignment, noticePlanner } from '../../../src/domain/follow-up/plan-notices.js';
import type { Database } from '../../../src/database/database.js';
import { officeTimeAt } from '../../../src/domain/time/office-time.js';
import { Assignment, Participation } from '../../../src/modules/assignments/index.js';
import { CalendarDayRow } from '../../../src/modules/calendar/index.js';
import { Notice } from '../../../src/modules/notices/index.js';
import { Mail } from '../../../src/modules/outbox/index.js';
import { Absence, Appointment, Person } from '../../../src/modules/people/index.js';
import { Unit, UnitContact } from '../../../src/modules/units/index.js';
import type { Receiver } from '../smtp/receiver.js';
import { officeMs, ZONE } from '../world/local-time.js';
import { DEFAULT_POLICY } from '../world/office.js';
import { readMail } from '../world/world.js';

/** What ledger and mail server say together. `faults` is empty where every promise was kept. */
export interface Account {
  readonly mails: Readonly<Record<string, number>>;
  readonly notices: Readonly<Record<string, number>>;
  /** Mails the server took responsibility for. */
  readonly accepted: number;
  readonly faults: readonly string[];
}

const UNDER_WAY = ['assembling', 'pending', 'claimed', 'sending'];

/** What a notice may be, by the state of the mail that carries it. A cancelled one was taken out before it left. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  sent: ['sent', 'cancelled'],
  unknown: ['unknown', 'cancelled'],
  failed: ['failed', 'cancelled'],
  cancelled: ['cancelled'],
};

/**
 * Holds ledger, outbox and mail server against each other once nothing is under way: every mail taken as often as its
 * state says, every notice in the mail that carries it and in no other.
 */
export async function account(database: Database, receiver: Receiver): Promise<Account> {
  const mails = await database.read.find(Mail);
  const notices = await database.read.find(Notice);
  const faults: string[] = [];

  for (const mail of mails) {
    const times = receiver.acceptedCount(mail.messageId);
    const right = mail.state === 'sent' ? times === 1 : mail.state === 'unknown' ? times <= 1 : times === 0;
    if (!right) faults.push(`${mail.state} mail ${mail.id} was taken ${times} times`);
    if (UNDER_WAY.includes(mail.state)) faults.push(`mail ${mail.id} is still ${mail.state}`);
  }

  const byId = new Map(mails.map((m) => [m.id, m]));
  for (const notice of notices) {
    const mail = byId.get(notice.mailId);
    if (mail?.recipientId !== notice.recipientId)
      faults.push(`notice ${notice.id} is in nobody's or another's mail`);
    else if (!FITTING[mail.state]?.includes(notice.state)) {
      faults.push(`notice ${notice.id} is ${notice.state} in a mail that is ${mail.state}`);
    }
  }

  faults.push(...(await compareContents(database, receiver, mails, notices)));
  return { mails: tally(mails), notices: tally(notices), accepted: receiver.messages.length, faults };
}

/** What the readers got, taken apart by a parser that is not the product's. */
async function compareContents(
  database: Database,
  receiver: Receiver,
  mails: readonly Mail[],
  notices: readonly Notice[],
): Promise<string[]> {
  const faults: string[] = [];
  const byMessageId = new Map(mails.map((m) => [m.messageId, m]));
  const addressOf = new Map((await database.read.find(Person)).map((p) => [p.id, p.email]));
  for (const message of receiver.messages) {
    const mail = byMessageId.get(message.messageId);
    if (!mail) {
      faults.push(`the server took ${message.messageId}, which is no mail of the outbox`);
      continue;
    }
    if (message.to.join() !== addressOf.get(mail.recipientId))
      faults.push(`mail ${mail.id} went to somebody else`);
    if (mail.kind !== 'follow_up') continue;
    const { html } = await readMail(message.raw);
    const told = new Set([...html.matchAll(/\/assignments\/([0-9a-f-]{36})/g)].map(([, id]) => id as string));
    const carried = notices.filter((n) => n.mailId === mail.id && n.state !== 'cancelled');
    const meant = new Set(carried.map((n) => n.assignmentId));
    for (const id of meant) if (!told.has(id)) faults.push(`mail ${mail.id} does not tell of ${id}`);
    for (const id of told)
      if (!meant.has(id)) faults.push(`mail ${mail.id} tells of ${id}, which it does not carry`);
  }
  return faults;
}

/**
 * Holds the ledger against the planner alone: at an office-local moment of a day on which nothing else was planned,
 * with work that has not changed since.
 */
export async function compareWithPlan(database: Database, local: string): Promise<string[]> {
  const planned = new Set((await planAll(database, local)).map(keyOf));
  const alive = (await database.read.find(Notice)).filter((n) => n.state !== 'cancelled').map(keyOf);
  const known = new Set(alive);
  return [
    ...[...planned].filter((key) => !known.has(key)).map((key) => `planned and not in the ledger: ${key}`),
    ...alive.filter((key) => !planned.has(key)).map((key) => `in the ledger and not planned: ${key}`),
  ];
}

const keyOf = (n: Pick<PlannedNotice, 'assignmentId' | 'rule' | 'occurrence' | 'recipientId'>): string =>
  `${n.assignmentId} ${n.rule} ${n.occurrence} ${n.recipientId}`;

/** Everything the planner would plan for an empty ledger, from rows read without the product's services. */
async function planAll(database: Database, local: string): Promise<PlannedNotice[]> {
  const em = database.read;
  const now = officeTimeAt(officeMs(local), ZONE);
  const people = await em.find(Person);
  const contacts = await em.find(UnitContact);
  const data: DirectoryData = {
    units: (await em.find(Unit)).map((u) => ({
      ...u,
      contactIds: contacts.filter((c) => c.unitId === u.id).map((c) => c.personId),
    })),
    people,
    appointments: await em.find(Appointment),
    absences: await em.find(Absence),
    fallbackIds: people.filter((p) => p.roles.includes('office')).map((p) => p.id),
  };
  const planner = noticePlanner({
    policy: DEFAULT_POLICY,
    calendar: workingCalendar(await em.find(CalendarDayRow)),
    directory: directoryOn(now.date, data),
    now,
  });
  const leads = new Map<string, string[]>();
  for (const { assignmentId, unitId, role } of await em.find(Participation)) {
    if (role === 'lead' && unitId) leads.set(assignmentId, [...(leads.get(assignmentId) ?? []), unitId]);
  }
  const assignments = (await em.find(Assignment)).map((a): FollowedAssignment => ({
    ...a,
    leadUnitIds: leads.get(a.id) ?? [],
  }));
  return assignments.flatMap((a) => planner.plan(a, () => false));
}

function tally(rows: readonly { readonly state: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
