import { DOCUMENT_TYPES, type DocumentKind } from '../rules/document-types.js';
import { fold, tidyEnd } from '../text/fold.js';
import type { LocalDate } from '../../time/local-date.js';
import { findDocumentNumbers } from './document-numbers.js';
import { toDate } from './place-date.js';
import type { Span } from '../text/mapped-text.js';

/** What a press text tells about the document it reports. */
export interface PressReport {
  kind: DocumentKind | null;
  /** Null where the text gives the number without its symbol (`Chỉ thị số 17`). */
  number: string | null;
  symbol: string | null;
  numberSpan: Span | null;
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
/** A line end inside a sentence; blanked out, same length. */
const LINE_END = /(?<=[^\n.;:!?]{12})\n(?=[\p{Ll}\d(])|(?<=[^\n.;:!?]{70})\n(?=\S)/gu;
/** Before a type: a ground of the text, not the document it tells of. */
const GROUND = /(?:thực hiện|căn cứ|triển khai|trên cơ sở|quy định tại|kèm theo)\s+$/u;
/** `ban hành Chỉ thị số 17 về …`: the document itself, its symbol left out. */
const BARE = new RegExp(
  `(?:ban hành|ký|ra|có)(?:\\s\\p{L}+){0,2}\\s(?:${TYPES})\\s+số\\s+(\\d{1,5})(?=\\s+(?:về|ngày|yêu cầu|chỉ đạo|gửi)(?!\\p{L}))`,
  'u',
);
/** Who issues it, where the sentence begins with the body and not with a person. */
const BY =
  /(?:^|[,\s])((?:Ban Thường vụ|Ban Chấp hành|Thường trực|Tỉnh ủy|Thành ủy|Bộ|Sở|UBND|Ủy ban|Ban|Văn phòng)\s[^,.;:\n]{2,70}?)\s+(?:vừa |đã |mới )?(?:có|ban hành|ra)(?!\p{L})/u;
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
  const head = text.slice(0, 3000).replace(LINE_END, ' ');
  const folded = fold(head);
  const numbered = findDocumentNumbers(head).find((d) => {
    const before = folded.slice(Math.max(0, d.start - 60), d.start);
    const name = NAMED.exec(before);
    return name !== null && !GROUND.test(before.slice(0, name.index));
  });
  const own = BARE.exec(folded.slice(0, 700));
  const ownAt = own ? own.index + own[0].length : -1;
  const bare = own && ownAt < (numbered?.start ?? Infinity);
  const named = bare ? { start: ownAt - own[1]!.length, end: ownAt, number: null, symbol: null } : numbered;
  if (!named) return null;
  const kind = NAMED.exec(folded.slice(Math.max(0, named.start - 40), named.start))?.[1] ?? 'văn bản';
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
    numberSpan: named.number === null ? null : { start: named.start, end: named.end },
    ...(dated ? { date: toDate(dated[1], dated[2], dated[3]), dateSpan } : dateBefore(sentence, lineStart)),
    subject: about ? tidyEnd(about[1]!) : null,
    subjectSpan: about ? { start: subjectStart, end: subjectStart + about[1]!.length } : null,
    ...(BY.test(sentence) ? { signer: null, signerSpan: null } : signerOf(signed, lineStart)),
    ...issuerOf(of, named.end, BY.exec(sentence), lineStart),
    recipients: sent
      ? sent[1]!
          .split(';')
          .map((t) => ({ text: tidyEnd(t), span: { start: sentStart, end: sentStart + sent[1]!.length } }))
          .filter((r) => r.text !== '')
      : [],
    end: end < 0 ? head.length : end,
  };
}

/** `Ngày 14/10/2024, Sở X có Công văn số …`: the day of the news is the document's, where it gives no other. */
function dateBefore(sentence: string, offset: number): { date: LocalDate | null; dateSpan: Span | null } {
  const match = /(?:^|[\s(])ngày (\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})\s*,/iu.exec(sentence);
  if (!match) return { date: null, dateSpan: null };
  const start = offset + match.index + match[0].search(/\d/u);
  return {
    date: toDate(match[1], match[2], match[3]),
    dateSpan: { start, end: offset + match.index + match[0].length - 1 },
  };
}

function issuerOf(
  of: RegExpExecArray | null,
  after: number,
  by: RegExpExecArray | null,
  sentenceStart: number,
): { issuer: string | null; issuerSpan: Span | null } {
  if (of)
    return {
      issuer: tidyEnd(of[1]!),
      issuerSpan: { start: after + of[0].length - of[1]!.length, end: after + of[0].length },
    };
  if (!by) return { issuer: null, issuerSpan: null };
  const start = sentenceStart + by.index + by[0].indexOf(by[1]!);
  return { issuer: tidyEnd(by[1]!), issuerSpan: { start, end: start + by[1]!.length } };
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
