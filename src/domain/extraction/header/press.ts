import { DOCUMENT_TYPES, type DocumentKind } from '../rules/document-types.js';
import { fold, tidyEnd } from '../text/fold.js';
import type { LocalDate } from '../../time/local-date.js';
import { findDocumentNumbers } from './document-numbers.js';
import { toDate } from './place-date.js';
import type { Span } from '../text/mapped-text.js';

/** What a press text tells about the document it reports. */
export interface PressReport {
  kind: DocumentKind | null;
  number: string;
  symbol: string;
  numberSpan: Span;
  date: LocalDate | null;
  dateSpan: Span | null;
  subject: string | null;
  subjectSpan: Span | null;
  signer: string | null;
  signerSpan: Span | null;
  issuer: string | null;
  issuerSpan: Span | null;
  recipients: { text: string; span: Span }[];
  /** End of the sentence that names the document. */
  end: number;
}

const TYPES = [...DOCUMENT_TYPES.map((t) => t.kind), 'văn bản'].join('|');
const NAMED = new RegExp(`(${TYPES})(?:\\s+(?:hỏa tốc|khẩn))?\\s*(?:số)?\\s*:?\\s*$`, 'u');
const DATED =
  /^[,\s]*(?:ngày|ký ngày)?\s*(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(20\d{2})/u;
const ABOUT =
  /^[^.\n]{0,160}?(?:\s|^)(?:về việc|v\/v|về|yêu cầu|chỉ đạo)\s+([^\n]+?)(?=[.;]\s|[.;]?\n|[.;]?$)/u;
const SIGNED =
  /((?:\p{Lu}\p{Ll}*\s+){1,5}?\p{Lu}\p{Ll}*)\s*(?:,[^,.\n]{0,80},)?\s+(?:vừa |đã |mới )?(?:ký|có|ban hành|ra)(?!\p{L})/gu;
const OF =
  /^[^.\n]{0,60}?\scủa\s+((?:Thủ tướng Chính phủ|Chính phủ|Văn phòng [^,.;\n]{4,40}?|Chủ tịch [^,.;\n]{4,50}?|Bộ [^,.;\n]{4,40}?|Ủy ban [^,.;\n]{4,60}?|UBND [^,.;\n]{4,50}?|Ban [^,.;\n]{4,60}?|Sở [^,.;\n]{4,40}?))(?=\s+(?:về|gửi|yêu cầu|chỉ đạo|do|ngày)|[,.;\n])/u;
const SENT_TO =
  /(?:[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản|[Cc]hỉ thị)(?: trên| này)?\s+(?:được\s+)?gửi\s*(?:đến|tới)?\s*:?\s*([^\n]{8,900}?)(?=\.\s|\.?\n|,?\s+nêu rõ|,?\s+nêu:|:\s*\n|$)/u;

/** Reads a text without letterhead that tells of a document: its first number with a type before it. */
export function readPressReport(text: string): PressReport | null {
  const head = text.slice(0, 3000);
  const folded = fold(head);
  const named = findDocumentNumbers(head).find((d) =>
    NAMED.test(folded.slice(Math.max(0, d.start - 40), d.start)),
  );
  if (!named) return null;
  const kind = NAMED.exec(folded.slice(Math.max(0, named.start - 40), named.start))![1]!;
  const after = head.slice(named.end);
  const dated = DATED.exec(fold(after));
  const dateSpan = dated
    ? { start: named.end + dated[0].search(/\d/u), end: named.end + dated[0].length }
    : null;
  const tailStart = named.end + (dated?.[0].length ?? 0);
  const about = ABOUT.exec(head.slice(tailStart));
  const subjectStart = about ? tailStart + about[0].length - about[1]!.length : -1;
  const lineStart = head.lastIndexOf('\n', named.start) + 1;
  const sentence = head.slice(lineStart, named.start);
  const signed = [...sentence.matchAll(SIGNED)].at(-1);
  const of = OF.exec(after);
  const sent = SENT_TO.exec(head.slice(named.end));
  const sentStart = sent ? named.end + sent.index + sent[0].length - sent[1]!.length : -1;
  const end = head.indexOf('\n', named.end);
  return {
    kind: kind === 'văn bản' ? null : (kind as DocumentKind),
    number: named.number,
    symbol: named.symbol,
    numberSpan: { start: named.start, end: named.end },
    date: dated ? toDate(dated[1], dated[2], dated[3]) : null,
    dateSpan,
    subject: about ? tidyEnd(about[1]!) : null,
    subjectSpan: about ? { start: subjectStart, end: subjectStart + about[1]!.length } : null,
    ...signerOf(signed, lineStart),
    issuer: of ? tidyEnd(of[1]!) : null,
    issuerSpan: of
      ? { start: named.end + of[0].length - of[1]!.length, end: named.end + of[0].length }
      : null,
    recipients: sent
      ? sent[1]!
          .split(';')
          .map((t) => ({ text: tidyEnd(t), span: { start: sentStart, end: sentStart + sent[1]!.length } }))
          .filter((r) => r.text !== '')
      : [],
    end: end < 0 ? head.length : end,
  };
}

/** The last three or four capitalised words before the verb of signing are the name. */
function signerOf(
  match: RegExpMatchArray | undefined,
  offset: number,
): { signer: string | null; signerSpan: Span | null } {
  if (!match) return { signer: null, signerSpan: null };
  const words = match[1]!.trim().split(/\s+/u);
  const name = words.slice(-Math.min(4, words.length));
  while (name.length > 2 && /^(?:Phủ|Chính|Bộ|Phó|Thủ|Chủ|Ban|Sở|Trưởng)$/u.test(name[0]!) && name.length > 3)
    name.shift();
  if (name.length < 2 || /^(?:Thủ|Chính|Văn|Bộ|Ban|Ủy|Tỉnh|Sở)$/u.test(name[0]!))
    return { signer: null, signerSpan: null };
  const text = name.join(' ');
  const start = offset + match.index! + match[0].indexOf(text);
  return { signer: text, signerSpan: { start, end: start + text.length } };
}
