import type { LocalDate } from '../../time/local-date.js';
import { DOCUMENT_TYPES, type DocumentKind } from '../rules/document-types.js';
import { fold } from '../text/fold.js';
import { readLines } from '../text/lines.js';
import { originalSpan, type MappedText, type Span } from '../text/mapped-text.js';
import { findOwnNumber } from './document-numbers.js';
import { mask, maskMotto, readStamps } from './head-lines.js';
import { findIssuer, issuerBySymbol, withPlace } from './issuer.js';
import { readLinks } from './links.js';
import { findPlaceDate } from './place-date.js';
import { readPressReport, type PressReport } from './press.js';
import { readAddressOpening, readRecipients } from './recipients.js';
import { readSignature } from './signature.js';
import { readTitleLines, readTypeLine, type Title } from './title.js';

/** A value with how sure it is (0 to 1) and where it stands in the original text. */
export interface Found<T> {
  value: T | null;
  confidence: number;
  span: Span | null;
}

export interface Header {
  kind: DocumentKind | null;
  number: Found<string>;
  symbol: Found<string>;
  issuer: Found<string>;
  place: Found<string>;
  date: Found<LocalDate>;
  subject: Found<string>;
  signer: Found<string>;
  signerCapacity: string | null;
  recipients: { text: string; span: Span | null; offsets: number[] }[];
  reportTo: string[];
  replyTo: string[];
  refersTo: string[];
  implements: string[];
  urgency: string | null;
  secrecy: string | null;
  /** The text proper and where annexes begin: offsets into the cleaned text. */
  bodyStart: number;
  bodyEnd: number;
  annexStart: number;
  /** Whether the text only tells of a document (press) or lost its letterhead. */
  isReport: boolean;
}

/** Longest letterhead looked at: enough for forty addressees. */
const HEAD_LENGTH = 9_000;
const LETTERHEAD_LENGTH = 2_500;

/** Reads letterhead, title, addressees and signature. */
export function readHeader(source: MappedText): Header {
  const text = source.text;
  const head = text.slice(0, HEAD_LENGTH);
  const letterhead = maskMotto(head.slice(0, LETTERHEAD_LENGTH));
  const own = findOwnNumber(letterhead);
  const placeDate = findPlaceDate(letterhead);
  const known = [own, placeDate && { start: placeDate.placeStart, end: placeDate.end }].filter(
    (p) => p !== null,
  );
  const masked = mask(letterhead, known) + head.slice(LETTERHEAD_LENGTH);
  const lines = readLines({ ...source, text: masked });
  const top = placeDate || own ? Math.max(placeDate?.end ?? 0, own?.end ?? 0) : 0;

  const typeAt = lines.findIndex((l, i) => i < 40 && readTypeLine(l) !== null && l.start < LETTERHEAD_LENGTH);
  const typeLine = typeAt >= 0 ? readTypeLine(lines[typeAt]!) : null;
  const title = readTitle(lines, typeAt, typeLine);
  const isTelegram = typeLine?.kind === 'công điện' || /^CĐ/u.test(own?.symbol ?? '');
  const addressAt = lines.findIndex((l, i) => i < 45 && readAddressOpening(l, isTelegram) !== null);
  const recipients =
    addressAt >= 0
      ? readRecipients(lines, addressAt, readAddressOpening(lines[addressAt]!, isTelegram)!)
      : null;
  const isLetterhead =
    own !== null || (placeDate !== null && (typeLine !== null || addressAt >= 0)) || addressAt >= 0;
  const press = isLetterhead && own ? null : readPressReport(text);
  const isReport = press !== null && !isLetterhead;

  const bodyStart = isReport
    ? 0
    : Math.max(recipients?.end ?? 0, title.end, typeAt >= 0 ? lines[typeAt]!.end : 0, top);
  const allLines = readLines(source);
  const signature = readSignature(allLines, bodyStart, text.length);
  const issuerZone = Math.min(
    own?.start ?? Infinity,
    title.start >= 0 ? title.start : Infinity,
    typeAt >= 0 ? lines[typeAt]!.start : Infinity,
    addressAt >= 0 ? lines[addressAt]!.start : Infinity,
    placeDate?.placeStart ?? Infinity,
    isReport ? 0 : Infinity,
    700,
  );
  const body = text.slice(bodyStart, bodyStart + 60_000);
  const isPrinted = own !== null || placeDate !== null;
  const onPaper = findIssuer(masked.slice(0, issuerZone), body, fold(body), isPrinted);
  const printed = onPaper && { ...onPaper, name: withPlace(onPaper.name, placeDate?.place ?? null) };
  const issuer = /^ban chấp hành trung ương$/u.test(fold(printed?.name ?? ''))
    ? (title.organ ?? printed)
    : printed;
  const symbol = own?.symbol ?? press?.symbol ?? null;
  const at = (start: number, end: number): Span | null => originalSpan(source, start, end);
  const found = <T>(
    value: T | null | undefined,
    confidence: number,
    piece: Span | null | undefined,
  ): Found<T> => ({
    value: value ?? null,
    confidence: value === null || value === undefined ? 0 : confidence,
    span: value === null || value === undefined || !piece ? null : at(piece.start, piece.end),
  });
  const links = readLinks(
    text,
    own ?? (press?.numberSpan ? { number: press.number, start: press.numberSpan.start } : null),
    isReport ? 0 : bodyStart,
    title.subject,
  );
  return {
    kind: typeLine?.kind ?? kindOf(symbol) ?? press?.kind ?? (addressAt >= 0 ? 'công văn' : null),
    number: found(own ? own.number : press?.number, own ? 0.98 : 0.7, own ?? press?.numberSpan),
    symbol: found(symbol, own ? 0.98 : 0.7, own ?? press?.numberSpan),
    issuer: issuerFound(issuer, symbol, press, body, found),
    place: found(
      placeDate?.place,
      0.95,
      placeDate?.place
        ? { start: placeDate.placeStart, end: placeDate.placeStart + placeDate.place.length }
        : null,
    ),
    date: placeDate?.date
      ? found(placeDate.date, 0.97, { start: placeDate.start, end: placeDate.end })
      : found(press?.date, 0.7, press?.dateSpan),
    subject:
      title.subject && !(isReport && typeAt < 0 && press?.subject)
        ? found(title.subject, 0.9, title)
        : found(press?.subject, 0.5, press?.subjectSpan),
    signer: signature.signer
      ? found(signature.signer, 0.9, signature.signerSpan)
      : found(press?.signer, 0.6, press?.signerSpan),
    signerCapacity: signature.capacity,
    recipients: (recipients?.entries ?? (isReport ? press.recipients : [])).map((e) => ({
      text: e.text,
      span: at(e.span.start, e.span.end),
      offsets: [e.span.start, e.span.end - 1],
    })),
    reportTo: signature.reportTo,
    ...links,
    ...readStamps(head.slice(0, LETTERHEAD_LENGTH)),
    bodyStart,
    bodyEnd: signature.bodyEnd,
    annexStart: signature.annexStart,
    isReport,
  };
}

function readTitle(
  lines: ReturnType<typeof readLines>,
  typeAt: number,
  typeLine: { kind: DocumentKind; rest: number } | null,
): Title {
  const empty: Title = { kind: null, subject: null, organ: null, start: -1, end: 0 };
  if (typeLine) {
    const title = readTitleLines(lines, typeAt, typeLine.rest);
    if (title.subject) return { ...title, kind: typeLine.kind };
  }
  const about = lines.findIndex(
    (l, i) => i < 40 && /^(?:v\s*\/\s*v|vv|về việc|về)(?=[\s:.])/u.test(l.folded) && /^\p{Lu}/u.test(l.text),
  );
  const address = lines.findIndex((l) => /^[-•\s]*kính gửi/u.test(l.folded));
  if (about < 0 || (address >= 0 && about > address + 3)) return empty;
  return readTitleLines(lines, about, 0);
}

const kindOf = (symbol: string | null): DocumentKind | null => {
  const type = symbol?.split(/[-/]/u, 1)[0];
  return DOCUMENT_TYPES.find((t) => (t.symbols as readonly string[]).includes(type ?? ''))?.kind ?? null;
};

const SPEAKS =
  /(?:^|\n|[.;,]\s)((?:Ban|Bộ|Sở|Văn phòng|Ủy ban|UBND|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Thường trực|Thủ tướng|Chủ tịch|Phòng|Cục)[^.;,:\n]{2,70}?)\s+(?:trân trọng|có ý kiến|yêu cầu|đề nghị|hướng dẫn|thông báo|ban hành|xây dựng kế hoạch)/u;

function issuerFound(
  issuer: { name: string; start: number; end: number } | null,
  symbol: string | null,
  press: PressReport | null,
  body: string,
  found: <T>(value: T | null | undefined, confidence: number, piece: Span | null | undefined) => Found<T>,
): Found<string> {
  if (issuer) return found(issuer.name, 0.9, issuer);
  const bySymbol = symbol ? issuerBySymbol(symbol) : null;
  if (bySymbol) return found(bySymbol, 0.7, null);
  if (press?.issuer) return found(press.issuer, 0.6, press.issuerSpan);
  const speaks = [...body.matchAll(new RegExp(SPEAKS, 'gu'))].map((m) => m[1]!.replace(/\s+/gu, ' '));
  const longest = speaks.sort((a, b) => b.length - a.length)[0];
  return found(longest, 0.5, null);
}
