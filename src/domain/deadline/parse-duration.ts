import { type Cursor, END, sticky } from './cursor.js';
import { takeDay } from './parse-date.js';
import { takeCount } from './parse-number.js';
import type { DurationTerm, DurationUnit } from './terms.js';

const HALF_UNIT = sticky(`nửa (tháng|năm)${END}(?! (?:đầu|cuối|sau))`);
const UNIT = sticky(
  ` ?(ngày làm việc|ngày công|ngày|tuần lễ|tuần|tháng|quý|năm|giờ|tiếng|h)${END}(?! (?:đầu|cuối) | ?/ ?(?:\\d{1,2} )?lần| ?một lần| ?\\d{1,2} ?/)`,
);
const FROM = sticky(
  ' ?,? ?(?:(?:được )?(?:kể từ|tính từ|tính kể từ|bắt đầu từ|từ)(?: sau)?(?: lúc)?|sau)(?: ngày| khi| thời điểm| lúc| hôm)?(?= )',
);
const DATED = sticky(' (?=ngày|thứ|\\d|hôm|mùng)');
const DATE_AFTER_DAY = sticky(' (?=\\d)');
/** The directive itself is what was signed or issued. */
const ISSUE = sticky(
  ` (?:(?:ký|ban hành|phát hành|có)(?: ban hành)?(?: ?,? (?:và )?ban hành)?(?: (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định|nghị quyết|kết luận|chương trình|hướng dẫn|thông tri|công điện))(?: này)?|(?:ký|ban hành|phát hành)${END}(?: này)?|công (?:văn|điện) này(?: được)?(?: ký| ban hành| có hiệu lực)?|hôm nay|nay)${END}`,
);
const AHEAD = sticky(` (?:tới|tiếp theo|nữa|sắp tới)${END}`);
/** At most ten words up to the next stop: what the counting hangs on. */
const WORDS = sticky(
  '(?: [\\p{L}\\d/\'"()-]{1,20}){1,10}?(?=[.,;:!?)\\]]| (?:phải|các|để|và|thì|báo cáo|gửi|thực hiện|hoàn thành)(?!\\p{L})|$| ?$)',
);

const UNITS: Readonly<Record<string, DurationUnit>> = {
  'ngày làm việc': 'working_day', 'ngày công': 'working_day', ngày: 'day', tuần: 'week', 'tuần lễ': 'week',
  tháng: 'month', năm: 'year', giờ: 'hour', tiếng: 'hour', h: 'hour',
}; // prettier-ignore

function takeAnchor(cursor: Cursor): DurationTerm['anchor'] {
  if (cursor.take(AHEAD)) return 'issue';
  const { at } = cursor;
  const from = cursor.take(FROM);
  if (!from) return 'unknown';
  if (cursor.take(ISSUE)) return 'issue';
  const onDay = from[0].endsWith('ngày');
  const anchor = cursor.attempt(() => {
    if (!cursor.take(onDay ? DATE_AFTER_DAY : DATED)) return null;
    // the word "ngày" was consumed with "kể từ"; the grammar of dates wants it back
    if (onDay) cursor.at -= 'ngày '.length;
    const day = takeDay(cursor);
    if (day?.kind === 'date') return day;
    return day?.days === 0 ? ('issue' as const) : null;
  });
  if (anchor) return anchor;
  if (!cursor.take(WORDS)) cursor.at = at;
  return 'unknown';
}

/** A counted term: `15 ngày kể từ ngày 01/6/2026`, `05 ngày làm việc`, `nửa tháng` (art. 146: fifteen days). */
export function takeDuration(cursor: Cursor): DurationTerm | null {
  return cursor.attempt(() => {
    const half = cursor.take(HALF_UNIT);
    if (half) {
      const [amount, unit] = half[1] === 'tháng' ? ([15, 'day'] as const) : ([6, 'month'] as const);
      return { kind: 'duration', amount, unit, anchor: takeAnchor(cursor) };
    }
    const count = takeCount(cursor);
    if (count === null) return null;
    const word = cursor.take(UNIT)?.[1];
    if (word === undefined) return null;
    const quarter = word === 'quý';
    return {
      kind: 'duration',
      amount: quarter ? count * 3 : count,
      unit: quarter ? 'month' : (UNITS[word] as DurationUnit),
      anchor: takeAnchor(cursor),
    };
  });
}
