import { PlainReckoning } from '../../../src/domain/follow-up/testing/plain-reckoning.js';
import type { FollowUpPolicy } from '../../../src/domain/follow-up/policy.js';
import type { OfficeTime } from '../../../src/domain/time/office-time.js';
import type { SeedData } from '../../../src/modules/seeding/seed-data.js';
import { officeMs } from '../world/local-time.js';
import type { CastStep } from './cast.js';
import type { ExpectedMail, Line } from './expected-mail.js';
import { reckonedDigests } from './reckoned-digests.js';
import { reckonedSubject } from './reckoned-subject.js';
import { PlainRegister } from './plain-register.js';
import { tasksOf, type Task } from './tasks.js';

/**
 * Every mail of the story as a clerk would reckon it with calendar, register and list of tasks in hand: at each moment the
 * schedules run, what each task calls for and has not been said, and what somebody did since. It knows the product's
 * policy and none of its code.
 */
export function reckonedMails(
  seeds: SeedData,
  cast: readonly CastStep[],
  moments: readonly string[],
): ExpectedMail[] {
  const plain = new PlainReckoning(seeds.calendar, seeds.policy as FollowUpPolicy);
  const register = new PlainRegister(seeds);
  const tasks = tasksOf(seeds);
  const said = new Set<string>();
  const waiting: Line[] = [...tasks.values()].flatMap((task) =>
    news(task.name, 'Nhiệm vụ mới giao', register.readersOfNew(task)),
  );
  const mails: ExpectedMail[] = [];
  const left = [...cast];
  const digests = reckonedDigests(seeds, plain);
  for (const moment of moments) {
    const now = officeTime(moment);
    for (let step = left[0]; step && step.at <= moment; step = left[0]) {
      waiting.push(...take(step, tasks, register));
      left.shift();
    }
    if (!plain.isOpen(now)) continue;
    const lines = [
      ...[...tasks.values()].flatMap((task) => due(task, now, { plain, register, said })),
      ...waiting.splice(0),
    ];
    mails.push(...digests(tasks, now), ...inMails(lines, moment));
  }
  if (left.length > 0) throw new Error(`never comes: ${left[0]?.at}`);
  return mails;
}

function officeTime(moment: string): OfficeTime {
  return { date: moment.slice(0, 10), time: moment.slice(11), epochMs: officeMs(moment) };
}

/** Changes the list of tasks. @returns what its readers are told with the next mail */
function take(
  { at, task: name, then = {}, says, tells = [], unsaid }: CastStep,
  tasks: Map<string, Task>,
  register: PlainRegister,
): Line[] {
  const task = tasks.get(name);
  if (!task) throw new Error(`no task ${name}`);
  const { silent, extended, ...changes } = then;
  tasks.set(name, {
    ...task,
    ...changes,
    ...(changes.lifecycle === 'completed' && { completedAt: at }),
    ...(extended && { extendedAt: at }),
    silences: silent ? [...task.silences, silent] : task.silences,
  });
  if (says === undefined || unsaid) return [];
  return news(
    name,
    says,
    tells.map((reader) => register.address(reader)),
  );
}

/** The same thing that happened to a task, for each of its readers. */
function news(task: string, says: string, readers: readonly string[]): Line[] {
  return readers.map((to) => ({ task, rule: 'event', to, lastDay: null, late: 0, says }));
}

interface Known {
  readonly plain: PlainReckoning;
  readonly register: PlainRegister;
  readonly said: Set<string>;
}

function due(task: Task, now: OfficeTime, known: Known): Line[] {
  const { plain, register, said } = known;
  const lines = [
    ...plain
      .current({ ...task, id: '', leadUnitIds: task.leads, lastTime: null, monitoringOfficerId: null }, now)
      .map((line) => line.trim().split(' ') as [rule: string, occurrence: string]),
    ...leadRequest(task, plain, now),
  ];
  return lines.flatMap(([rule, occurrence]) => {
    const key = keyOf(task, rule, occurrence, { said, today: now.date });
    if (key === null || said.has(key)) return [];
    said.add(key);
    return register.readers(rule, task, now.date).map((to) => ({
      task: task.name,
      rule,
      to,
      lastDay: task.lastDay,
      late: task.lastDay === null ? 0 : plain.workingDays(task.lastDay, now.date),
    }));
  });
}

/** Names what is said, so that it is said once; a rung that was answered is silent, and then speaks again. */
function keyOf(
  { name, silences }: Task,
  rule: string,
  occurrence: string,
  { said, today }: { said: ReadonlySet<string>; today: string },
): string | null {
  const key = `${name} ${rule} ${occurrence}`;
  const silence = silences.find(({ rung }) => rule === `escalation-${rung}`);
  if (!silence) return key;
  if (today <= silence.until) return null;
  return said.has(key) ? `${key} again after ${silence.until}` : key;
}

/** Who leads is asked for as soon as it is not clear; the story settles that before the month is over. */
function leadRequest(task: Task, plain: PlainReckoning, now: OfficeTime): [string, string][] {
  return task.leadUnsettled && plain.isOpen(now) ? [['settle-lead', 'once']] : [];
}

/** One mail a reader. */
function inMails(lines: readonly Line[], at: string): ExpectedMail[] {
  const readers = [...new Set(lines.map(({ to }) => to))];
  return readers.map((to) => {
    const own = lines.filter((line) => line.to === to);
    return {
      at,
      to,
      subject: reckonedSubject(own, at.slice(0, 10)),
      tasks: [...new Set(own.map(({ task }) => task))].sort(),
    };
  });
}
