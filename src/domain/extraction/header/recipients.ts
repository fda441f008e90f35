import { tidy } from '../text/fold.js';
import type { Line } from '../text/lines.js';
import { BODY_START } from './head-lines.js';
import { ORGAN_HEADS } from '../rules/organ-heads.js';
import type { Span } from '../text/mapped-text.js';

export interface Recipients {
  entries: { text: string; span: Span }[];
  /** Where the text proper begins. */
  end: number;
}

const ADDRESS = /^[-•\s]*kính gửi\s*[:.]?\s*-?\s*/u;
const WIRE = /^.{0,90}?(?:^|\s)điện\s*:\s*/u;
const ORGAN_START = new RegExp(`^(?:${ORGAN_HEADS.join('|')})(?=[\\s:,;.]|$)`, 'u');
const SENTENCE =
  /(?:^|\s)(?:yêu cầu|đề nghị|nhận được|ban hành|hướng dẫn|thông báo|có ý kiến|đã có|trân trọng|triển khai)(?=[\s:,])/u;

/** Whether a line opens the list of addressees, and how many units the opening takes. */
export function readAddressOpening(line: Line, isTelegram: boolean): number | null {
  const address = ADDRESS.exec(line.folded);
  if (address) return address[0].length;
  const wire = isTelegram && WIRE.exec(line.folded);
  return wire ? wire[0].length : null;
}

const isBody = (line: Line): boolean =>
  BODY_START.test(line.folded) ||
  line.text.length >= 130 ||
  /:$/u.test(line.text) ||
  SENTENCE.test(line.folded);

/** The lines after `Kính gửi:`; one entry a line, cut further only at semicolons. */
export function readRecipients(lines: readonly Line[], at: number, opening: number): Recipients {
  const raw: { text: string; span: Span; dashed: boolean }[] = [];
  const first = lines[at]!;
  let end = first.end;
  const rest = first.text.slice(opening);
  if (rest.trim() !== '')
    raw.push({ text: rest, span: { start: first.end - rest.length, end: first.end }, dashed: false });
  const listed = lines.slice(at + 1, at + 60);
  for (const [n, line] of listed.entries()) {
    const above = raw.at(-1);
    const dash = /^[-+•]\s*/u.exec(line.text);
    if (above && /\.$/u.test(above.text.trim()) && !/(?:TP|Tp)\.$/u.test(above.text)) break;
    if (dash)
      raw.push({
        text: line.text.slice(dash[0].length),
        span: { start: line.start + dash[0].length, end: line.end },
        dashed: true,
      });
    else if (!above) raw.push({ text: line.text, span: { start: line.start, end: line.end }, dashed: false });
    else if (continues(above, line) || isCutEntry(above, line, listed, n)) {
      above.text += ` ${line.text}`;
      above.span = { start: above.span.start, end: line.end };
    } else if (
      !isBody(line) &&
      !above.dashed &&
      /[;,]$/u.test(above.text.trim()) &&
      ORGAN_START.test(line.folded)
    ) {
      raw.push({ text: line.text, span: { start: line.start, end: line.end }, dashed: false });
    } else break;
    end = line.end;
  }
  const entries = raw.flatMap((r) =>
    r.text.split(';').map((part) => ({
      text: tidy(part)
        .replace(/^-\s*/u, '')
        .replace(/\s*\((?:sau đây )?gọi [^()]*\)[\s.;]*$/iu, '')
        .replace(/[\s.,;:/-]+$/u, ''),
      span: r.span,
    })),
  );
  return { entries: entries.filter((e) => /\p{L}/u.test(e.text)), end };
}

/** A line without a dash between two dashed ones, the first of them unfinished: one entry cut at a line end. */
function isCutEntry(
  above: { text: string; dashed: boolean },
  line: Line,
  listed: readonly Line[],
  n: number,
): boolean {
  const open = /[:,]$/u.test(above.text.trim());
  if (!above.dashed || /[;.]$/u.test(above.text.trim()) || line.afterBlank) return false;
  if (open ? BODY_START.test(line.folded) || SENTENCE.test(line.folded) : isBody(line)) return false;
  if (open && /[.;]$/u.test(line.text) && line.text.length < 100 && ORGAN_START.test(line.folded))
    return true;
  return listed.slice(n + 1, n + 4).some((l) => /^[-+•]\s*\p{Lu}/u.test(l.text));
}

function continues(above: { text: string; dashed: boolean }, line: Line): boolean {
  const text = above.text.trim();
  if (/^[\p{Ll}(]/u.test(line.text)) return !BODY_START.test(line.folded) || !/[;.]$/u.test(text);
  if (/[;.]$/u.test(text) || isBody(line)) return false;
  if (/[,:-]$|\s(?:và|của|các|thuộc|tỉnh|thành phố)$/iu.test(text))
    return !line.afterBlank && text.length > 30;
  return !line.afterBlank && text.length > 40;
}
