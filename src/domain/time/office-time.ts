import { Temporal } from 'temporal-polyfill';
import type { LocalDate, LocalTime } from './local-date.js';

/** One moment as the office's wall clock shows it. */
export interface OfficeTime {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epochMs: number;
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** The office's wall clock at an instant. @param zone IANA name, e.g. `Asia/Ho_Chi_Minh` */
export function officeTimeAt(epochMs: number, zone: string): OfficeTime {
  const z = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return {
    epochMs,
    date: z.toPlainDate().toString(),
    time: z.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant at which the office's clock shows `date` `time`. */
export function officeTimeOf(date: LocalDate, time: LocalTime, zone: string): OfficeTime {
  const z = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return { epochMs: z.epochMilliseconds, date, time };
}
