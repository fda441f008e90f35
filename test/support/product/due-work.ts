import type { NewAssignment } from '../world/office.js';
import type { Dice } from './dice.js';

/** Last days about which Thursday 25/6/2026 has something to say: reminders, overdue notices, rungs 1 to 3. */
const DAYS = [
  '2026-06-17',
  '2026-06-22',
  '2026-06-24',
  '2026-06-25',
  '2026-06-26',
  '2026-06-30',
  '2026-07-06',
];

/** Assignments that all cause notices on the morning of the tests; some are undated, a few have two leads. */
export function dueWork(dice: Dice, units: readonly string[], count: number): NewAssignment[] {
  return Array.from({ length: count }, () => {
    const lead = dice.one(units);
    const other = dice.one(units);
    return {
      leads: dice.between(1, 6) === 1 && other !== lead ? [lead, other] : [lead],
      lastDay: dice.between(1, 8) === 1 ? null : dice.one(DAYS),
      clause: String(dice.between(1, 9)),
    };
  });
}

/** One overdue assignment for each unit: its two contacts and its head each get a mail. */
export const overdueAtEach = (units: readonly string[]): NewAssignment[] =>
  units.map((unit) => ({ leads: [unit], lastDay: '2026-06-24' }));
