import { DOCUMENT_TYPES, type DocumentKind } from '../rules/document-types.js';
import { tidyEnd } from '../text/fold.js';
import type { Line } from '../text/lines.js';
import { readMarker } from '../structure/marker.js';
import { BODY_START, capitals } from './head-lines.js';

export interface Title {
  kind: DocumentKind | null;
  subject: string | null;
  /** `KẾT LUẬN / của Bộ Chính trị`: the body named under the type. */
  organ: { name: string; start: number; end: number } | null;
  start: number;
  end: number;
}

const TYPE_NAMES = DOCUMENT_TYPES.map((t) => t.kind).join('|');
const TYPE_LINE = new RegExp(
  `^(${TYPE_NAMES})(?=[\\s:.]|$)\\s*[:.]?\\s*(?:khẩn|hỏa tốc|số\\b[^\\n]{0,40})?`,
  'u',
);
const STOP =
  /^(?:kính gửi|nơi nhận|\(?(?:ban hành )?kèm theo|số\s*[:.]?\s*[\d/.-])|(?:^|\s)điện\s*:|^điện\b/u;
const SUBJECT = /^(?:v\s*\/\s*v|vv|về việc|về)(?=[\s:.])[\s:.]*/u;

/** A line with only capitals that names a document type. */
export function readTypeLine(line: Line): { kind: DocumentKind; rest: number } | null {
  const match = TYPE_LINE.exec(line.folded);
  if (!match || capitals(line.text.slice(0, match[1]!.length)) < 0.9) return null;
  return { kind: match[1] as DocumentKind, rest: match[0].length };
}

/** Collects the lines of a title from `from`; what else the letterhead holds is blanked out of `lines`. */
export function readTitleLines(lines: readonly Line[], from: number, firstOffset: number): Title {
  const parts: string[] = [];
  let start = -1;
  let end = -1;
  let inCapitals = false;
  for (let i = from; i < lines.length && parts.length < 14; i += 1) {
    const line = lines[i]!;
    const offset = i === from ? firstOffset : 0;
    const text = line.text.slice(offset).trim();
    if (text === '') continue;
    const folded = line.folded.slice(offset).trim();
    if (STOP.test(folded)) break;
    if (parts.length === 0) {
      if (/^(?:căn cứ|ngày \d|sáng|chiều|thực hiện .{60})/u.test(folded) || isListItem(text)) break;
      inCapitals = capitals(text) > 0.7;
    } else if (endsTitle(line, text, folded, inCapitals, parts.at(-1)!, lines[i + 1])) break;
    if (start < 0) start = line.start + line.text.length - line.text.slice(offset).trimStart().length;
    end = line.end;
    parts.push(text);
  }
  const of = /^của\s+/iu.exec(parts[0] ?? '');
  const organ =
    of && parts.length > 1
      ? {
          name: organName(parts[0]!.slice(of[0].length)),
          start: start + of[0].length,
          end: start + parts[0]!.length,
        }
      : null;
  return { kind: null, subject: subjectOf(parts), organ, start, end };
}

/** `QUYẾT ĐỊNH / … / CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`: who decides stands under the title, over the grounds. */
const AUTHORITY =
  /^(?:(?:chủ tịch|ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|thủ tướng|bộ trưởng|chính phủ|giám đốc|ban chấp hành|ban thường vụ|tổng giám đốc|hiệu trưởng|trưởng ban|thống đốc|cục trưởng|quốc hội|viện trưởng)(?=[\s,]|$)[^.;:]{0,90})$/u;
const GROUNDS = /^(?:căn cứ|trên cơ sở|xét|theo đề nghị|thực hiện)(?=\s|$)/u;

function endsTitle(
  line: Line,
  text: string,
  folded: string,
  inCapitals: boolean,
  above: string,
  next: Line | undefined,
): boolean {
  const heading = isListItem(text);
  if (heading) return true;
  if (next && capitals(text) > 0.9 && AUTHORITY.test(folded) && GROUNDS.test(next.folded)) return true;
  if (inCapitals) return capitals(text) < 0.6 && !/^\p{Ll}/u.test(text);
  if (/^\p{Ll}/u.test(text) && text.length < 110) return false;
  if (capitals(text) > 0.9 && /\p{L}{3}/u.test(text) && text.length > 6) return true;
  if (/[,-]$|\s(?:và|của|về|tại|các|đồng chí|ban|năm)$/iu.test(above)) return false;
  if (text.length >= 100 || /[.;:]$/u.test(text) || BODY_START.test(folded)) return true;
  if (!line.afterBlank) return false;
  return !(next && (STOP.test(next.folded) || /^\p{Ll}/u.test(next.text)));
}

function isListItem(text: string): boolean {
  const marker = readMarker(text);
  return marker !== null && marker.kind !== 'letter';
}

const organName = (printed: string): string =>
  tidyEnd(printed)
    .toLowerCase()
    .replace(/(^|,\s*)(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase())
    .replace(
      /bộ chính trị|ban bí thư|ban chấp hành trung ương/giu,
      (w) => w.charAt(0).toUpperCase() + w.slice(1),
    )
    .replace(/(?<=Ban )(bí|chấp)/gu, (w) => w.charAt(0).toUpperCase() + w.slice(1))
    .replace('Bộ chính', 'Bộ Chính');

/** The lines joined, without `V/v`, `Về việc`; a first line that only names the organ is left out. */
function subjectOf(parts: readonly string[]): string | null {
  const about = parts.findIndex((p) => SUBJECT.test(p.toLowerCase()));
  const organOnly = about > 0 && /^của /iu.test(parts[0]!);
  const text = tidyEnd((organOnly ? parts.slice(about) : parts).join(' '));
  const subject = text.replace(/^(?:v\s*\/\s*v|vv|về việc|về)(?=[\s:.])[\s:.]*/iu, '');
  return subject === '' ? null : subject;
}
