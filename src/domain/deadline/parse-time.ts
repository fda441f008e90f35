import { type Cursor, sticky } from './cursor.js';
import type { ClockTime } from './terms.js';

const CLOCK = sticky(
  "(\\d{1,2}) ?(?:(?:giờ|h|g)(?![\\p{L}])(?: ?(\\d{2})(?!\\d)(?: ?(?:phút|ph|p|')(?!\\p{L}))?)?|: ?(\\d{2})(?!\\d))(?: (sáng|trưa|chiều|tối|đêm)(?!\\p{L}))?",
);

const AND = sticky('(?:,| và|, và) (?=\\d{1,2} ?(?:giờ|h|g|:))');

/** An hour, or the last of several: "10 giờ và 16 giờ". */
export function takeClock(cursor: Cursor): ClockTime | null {
  let clock = takeHour(cursor);
  for (let left = 3; clock && left > 0; left -= 1) {
    const next = cursor.attempt(() => cursor.take(AND) && takeHour(cursor));
    if (!next) break;
    clock = { ...next, several: true };
  }
  return clock;
}

/** An hour: `15 giờ`, `15h00`, `15 giờ 30 phút`, `17:00`, `5 giờ chiều`. 0 and 24 o'clock are edges of the day. */
function takeHour(cursor: Cursor): ClockTime | null {
  const match = cursor.take(CLOCK);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? match[3] ?? 0);
  const half = match[4];
  if (hour < 12 && (half === 'chiều' || half === 'tối' || (half === 'đêm' && hour > 6))) hour += 12;
  if (hour === 24 && minute === 0)
    return { time: null, edge: 'end_of_day', impossible: false, several: false };
  if (hour > 23 || minute > 59) return { time: null, edge: null, impossible: true, several: false };
  if (hour === 0 && minute === 0)
    return { time: null, edge: 'start_of_day', impossible: false, several: false };
  const two = (n: number): string => String(n).padStart(2, '0');
  return { time: `${two(hour)}:${two(minute)}`, edge: null, impossible: false, several: false };
}
