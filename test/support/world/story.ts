import { addDays, isoWeekday, type LocalDate, toEpochDay } from '../../../src/domain/time/local-date.js';
import type { ReadMail, World } from './world.js';

/** A mail of a story: when it left by the office's clock, and what its reader got. */
export interface StoryMail extends ReadMail {
  /** `2026-06-25T07:30` */
  readonly at: string;
}

/** The moments of a day at which the product looks what is due. */
export type Moments = (day: LocalDate) => readonly string[];

/** Nights and evenings too: whatever is sent then is wrong. Enough where nothing changes during the day. */
export const TWICE_A_DAY: Moments = () => ['02:00', '07:30', '14:30', '19:00'];

const HOURS = ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16'].map((hour) => `${hour}:30`);

/** Every working hour and the minutes beside them; on Saturdays and Sundays, most of which are free, less often. */
export const EVERY_HOUR: Moments = (day) =>
  isoWeekday(toEpochDay(day)) > 5 ? ['07:30', '16:30'] : ['07:29', ...HOURS, '17:00'];

/**
 * Lets the product run through a stretch of time, weekends and nights included, and keeps every mail it sent. At each
 * moment it does what its schedules make it do: digests, sweep, delivery.
 */
export class Story {
  readonly mails: StoryMail[] = [];
  private at: string;

  /** @param at where the story begins; nothing happens at that moment itself */
  constructor(
    private readonly world: World,
    at: string,
    private readonly moments: Moments = TWICE_A_DAY,
  ) {
    this.at = at;
    world.setTime(at);
  }

  /** Runs up to and including `until`. @returns the mails of this stretch */
  async runTo(until: string): Promise<StoryMail[]> {
    const before = this.mails.length;
    for (let day = this.at.slice(0, 10); day <= until.slice(0, 10); day = addDays(day, 1)) {
      for (const time of this.moments(day)) {
        const moment = `${day}T${time}`;
        if (moment > this.at && moment <= until) await this.tick(moment);
      }
    }
    this.stopTo(until);
    return this.mails.slice(before);
  }

  /** The product stands still meanwhile: no sweep, no delivery. */
  stopTo(until: string): void {
    this.at = until;
    this.world.setTime(until);
  }

  private async tick(moment: string): Promise<void> {
    this.world.setTime(moment);
    await this.world.sweepDigests();
    await this.world.sweep();
    await this.world.deliver();
    this.mails.push(...(await this.world.newMails()).map((mail) => ({ ...mail, at: moment })));
  }
}

/** One line a mail, to compare a whole story with: `2026-06-25T07:30 clerk.so-a: <subject>`. */
export function timeline(mails: readonly StoryMail[]): string[] {
  return mails.map(({ at, to, subject }) => `${at} ${to.split('@')[0] ?? ''}: ${subject}`);
}
