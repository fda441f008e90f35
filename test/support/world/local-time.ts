import { officeTimeOf } from '../../../src/domain/time/office-time.js';

export const ZONE = 'Asia/Ho_Chi_Minh';

/** `2026-06-25T07:30` on the office's clock, in milliseconds since 1970. */
export function officeMs(local: string): number {
  return officeTimeOf(local.slice(0, 10), local.slice(11, 16), ZONE).epochMs;
}

/** The same as it is stored. */
export const officeInstant = (local: string): string => new Date(officeMs(local)).toISOString();

/** A moment as the office's clock shows it: `2026-06-25T07:30`. */
export function officeLocal(ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })
    .format(ms)
    .replace(' ', 'T');
}
