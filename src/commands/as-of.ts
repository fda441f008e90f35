import { officeTimeOf } from '../domain/time/office-time.js';
import { isLocalDate } from '../domain/time/local-date.js';
import { UsageError } from './outcome.js';

/** The instant of `YYYY-MM-DDTHH:MM` on the office's clock. @throws UsageError */
export function parseAsOf(text: string, zone: string): number {
  const [date = '', time = ''] = text.split('T');
  if (!isLocalDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new UsageError(`--as-of phải có dạng YYYY-MM-DDTHH:MM, ví dụ 2026-06-23T08:00; nhận được: ${text}`);
  }
  return officeTimeOf(date, time, zone).epochMs;
}
