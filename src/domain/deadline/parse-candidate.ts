import { Cursor, END, sticky } from './cursor.js';
import { takeEvent } from './parse-event.js';
import { takeLimit } from './parse-limit.js';
import {
  takeMonthOfQuarter,
  takeRhythm,
  takeRhythmTail,
  takeYearBeside,
  withPoints,
} from './parse-rhythm.js';
import { type Moments, takeClockBeforeDay, takeMoments } from './parse-terms.js';
import { takeClock } from './parse-time.js';
import type { Candidate, ClockTime, Limit, Rhythm } from './terms.js';

const DAY_TO_CLOCK = sticky(
  ' ?,? ?\\(?(?:trước|lúc|chậm nhất(?: là| vào)?(?: lúc)?|vào lúc|vào|xong trước) (?=\\d{1,2} ?(?:giờ|h|g|:))',
);
const DAY_PART = sticky(
  `(?:(?:cuối |đầu )?(?:buổi |giờ )?)(?:sáng|trưa|chiều|tối)${END} (?=ngày \\d|thứ|\\d{1,2} ?/|mùng)`,
);
/** "Tháng 5/2026 trở đi" is a start, as "từ tháng 5" is. */
const ONWARDS = sticky(` (?:trở đi|trở về sau)${END}`);
const OPEN = sticky(' ?[,:;-]? ?\\(? ?(?:gửi |nộp |báo cáo |xong |hoàn thành )?');
const CLOSE = sticky(' ?\\)');

const EMPTY: Omit<Candidate, 'start' | 'end'> = {
  limit: 'none',
  limitWords: '',
  terms: [],
  joined: null,
  startOnly: false,
  clock: null,
  dayPart: false,
  rhythm: null,
};

function takeClockAfterDay(cursor: Cursor): ClockTime | null {
  return cursor.attempt(() => {
    const opened = cursor.take(DAY_TO_CLOCK);
    const clock = opened && takeClock(cursor);
    if (clock && opened[0].includes('(')) cursor.take(CLOSE);
    return clock;
  });
}

/** Limit, hour and moments, without any rhythm. */
function takeCore(cursor: Cursor): Candidate | null {
  const start = cursor.at;
  const limit = takeLimit(cursor);
  const kind = limit?.limit ?? 'none';
  const first = takeMomentsWithClock(cursor, kind);
  if (!first) return null;
  const { moments, dayPart } = first;
  if (!moments && (!limit || kind === 'from')) return null;
  const clock = moments?.clock ?? first.clock ?? (moments ? takeClockAfterDay(cursor) : null);
  const onwards = limit?.limit !== 'before' && cursor.take(ONWARDS) !== null;
  return {
    ...EMPTY,
    start,
    end: cursor.at,
    limit: kind === 'from' ? 'none' : kind,
    limitWords: limit?.words ?? '',
    terms: moments?.terms ?? [],
    joined: moments?.joined ?? null,
    startOnly: onwards || (kind === 'from' && moments?.joined !== 'range'),
    clock,
    dayPart,
  };
}

interface Timed {
  readonly moments: Moments | null;
  readonly clock: ClockTime | null;
  readonly dayPart: boolean;
}

function takeMomentsWithClock(cursor: Cursor, kind: Limit | 'from'): Timed | null {
  const timed = cursor.attempt(() => {
    const clock = takeClockBeforeDay(cursor);
    const dayPart = cursor.take(DAY_PART) !== null;
    const moments = clock || dayPart ? takeMoments(cursor, clock ? 'at' : kind) : null;
    return moments && { moments, clock, dayPart };
  });
  if (timed) return timed;
  const moments = cursor.attempt(() => takeMoments(cursor, kind));
  if (moments) return { moments, clock: null, dayPart: false };
  const clock = takeClockBeforeDay(cursor);
  return clock && { moments: null, clock, dayPart: false };
}

/** The day of a rhythm that stands after it: hằng tháng (trước ngày 20). */
function takePointsAfter(cursor: Cursor, rhythm: Rhythm): { rhythm: Rhythm; core: Candidate } | null {
  const opened = cursor.take(OPEN);
  const core = takeCore(cursor);
  if (!core || core.startOnly || core.joined === 'range') return null;
  const month = takeMonthOfQuarter(cursor);
  // "hằng quý …, ngày 15 hằng tháng" are two duties; "hằng tháng …, ngày 15 hằng tháng" is one, said twice
  const again = month === null ? cursor.attempt(() => takeRhythmTail(cursor)) : null;
  if (again && (again.rhythm.unit !== rhythm.unit || again.rhythm.interval !== rhythm.interval)) return null;
  const full = withPoints(rhythm, core.terms, { before: core.limit === 'before', clock: core.clock, month });
  if (!full) return null;
  if (opened?.[0].includes('(')) cursor.take(CLOSE);
  return { rhythm: full, core };
}

function takeRhythmFirst(cursor: Cursor): Candidate | null {
  const start = cursor.at;
  const rhythm = takeRhythm(cursor);
  if (!rhythm) return null;
  const points = cursor.attempt(() => takePointsAfter(cursor, rhythm));
  if (!points) return { ...EMPTY, start, end: cursor.at, rhythm };
  const whole = rhythm.unit === 'half_year' ? cursor.attempt(() => takeYearAfter(cursor, points.core)) : null;
  return { ...points.core, start, end: cursor.at, terms: [], joined: null, rhythm: whole ?? points.rhythm };
}

/** Half-yearly and yearly days together are the days of one yearly rhythm. */
function takeYearAfter(cursor: Cursor, half: Candidate): Rhythm | null {
  const year = takeYearBeside(cursor);
  const own =
    year && withPoints(year, half.terms, { before: half.limit === 'before', clock: half.clock, month: null });
  const beside = own && takePointsAfter(cursor, year);
  return beside && { ...beside.rhythm, points: [...own.points, ...beside.rhythm.points] };
}

function takeCoreFirst(cursor: Cursor): Candidate | null {
  const core = takeCore(cursor);
  if (!core) return null;
  const tail =
    core.startOnly || core.joined === 'range' ? null : cursor.attempt(() => takeTailOf(cursor, core));
  if (tail) return { ...core, end: cursor.at, terms: [], joined: null, rhythm: tail };
  return trimmed(cursor, core);
}

function takeTailOf(cursor: Cursor, core: Candidate): Rhythm | null {
  const space = cursor.text[cursor.at - 1] === ' ' ? 1 : 0;
  // the clock may have consumed the space that a tail begins with
  cursor.at -= space;
  const tail = takeRhythmTail(cursor);
  if (!tail) return null;
  return withPoints(tail.rhythm, core.terms, {
    before: core.limit === 'before',
    clock: core.clock,
    month: tail.month,
  });
}

/** A candidate never ends in a space or comma. */
function trimmed(cursor: Cursor, core: Candidate): Candidate {
  let { end } = core;
  while (end > core.start && /[ ,]/.test(cursor.text[end - 1] as string)) end -= 1;
  cursor.at = end;
  return { ...core, end };
}

/** What names a moment at this place, or null. Tried in order of how much of the text each form explains. */
export function candidateAt(text: string, at: number): Candidate | null {
  const cursor = new Cursor(text, at);
  const found = cursor.attempt(() => takeRhythmFirst(cursor)) ?? cursor.attempt(() => takeCoreFirst(cursor));
  if (found) return found;
  return takeEvent(cursor) ? { ...EMPTY, start: at, end: cursor.at, terms: [{ kind: 'event' }] } : null;
}

/** The rhythm of an earlier candidate completed by the day of a later one in the same sentence, or null. */
export function completedRhythm(earlier: Candidate, later: Candidate): Candidate | null {
  const { rhythm } = earlier;
  if (!rhythm || rhythm.points.length > 0 || rhythm.weekday !== null || earlier.clock) return null;
  if (later.rhythm) {
    const same = later.rhythm.unit === rhythm.unit && later.rhythm.interval === rhythm.interval;
    return same && later.limit !== 'none' ? { ...later, start: earlier.start } : null;
  }
  if (later.startOnly || later.joined === 'range' || later.limit === 'within' || later.limit === 'none')
    return null;
  const full = withPoints(rhythm, later.terms, {
    before: later.limit === 'before',
    clock: later.clock,
    month: null,
  });
  return full && { ...later, start: earlier.start, terms: [], joined: null, rhythm: full };
}
