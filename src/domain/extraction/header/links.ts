import { fold } from '../text/fold.js';
import { findDocumentNumbers, type DocumentNumber } from './document-numbers.js';

export interface Links {
  refersTo: string[];
  replyTo: string[];
  /** Documents the directive says it carries out. */
  implements: string[];
}

const REPLIES =
  /(?:phúc đáp|trả lời|hồi đáp|theo đề nghị (?:góp ý|tham gia ý kiến)(?: của [^,;.]{1,80})? tại)(?: các)?[^.;]{0,60}$/u;
const ASKS_OPINION = /(?:lấy ý kiến|xin ý kiến|đề nghị (?:góp ý|tham gia|cho ý kiến)|góp ý|tham gia ý kiến)/u;
const GIVES_OPINION = /(?:có ý kiến|tham gia ý kiến|góp ý|ý kiến (?:góp ý|tham gia|như sau))/u;
const CARRIES_OUT = /(?:thực hiện|triển khai|căn cứ|theo|trên cơ sở)[^.;]{0,120}$/u;
/** "Văn phòng … ban hành Công văn số …": the opening names what arrived, and the rest of the text hands it on. */
const WAS_ISSUED = /(?:ban hành|đã có|nhận được|có)(?: các)? (?:\p{L}+ ){0,3}số $/u;
/** After it comes the title of the document named before, in which others are named that are not carried out here. */
const TITLE_BEGINS = /(?:về việc|về|thông báo|v\/v)(?:\s|$)/u;
const FIRST_CLAUSE = /^[ \t#*_>-]*(?:[IVX]{1,5}|\d{1,2})[.)](?:\s|\*|\d)/mu;

/** Documents cited in the text, once each, and how the document stands to those of its opening. */
export function readLinks(
  text: string,
  own: { number: string | null; start: number } | null,
  bodyStart: number,
  subject: string | null,
): Links {
  const folded = fold(text);
  const cited = findDocumentNumbers(text).filter(
    (d) => !own || (d.number !== own.number && d.start !== own.start),
  );
  const links: Links = { refersTo: [], replyTo: [], implements: [] };
  const opinion = subject !== null && GIVES_OPINION.test(fold(subject));
  const openingEnd = endOfOpening(text, bodyStart);
  let cites = 0;
  let previousEnd = bodyStart;
  for (const doc of cited) {
    if (own && sameDigits(doc, own.number) && doc.start < bodyStart) continue;
    add(links.refersTo, doc.number);
    if (doc.start < bodyStart) continue;
    const before = folded.slice(Math.max(bodyStart, doc.start - 200), doc.start);
    const after = folded.slice(doc.end, doc.end + 500);
    const since = folded.slice(Math.max(previousEnd, doc.start - 400), doc.start);
    if (REPLIES.test(lastSentence(before)) || (opinion && cites < 2 && ASKS_OPINION.test(untilStop(after)))) {
      add(links.replyTo, doc.number);
    } else if (
      doc.start < openingEnd &&
      carriesOut(lastSentence(before), cites > 0 ? lastSentence(since) : '')
    ) {
      add(links.implements, doc.number);
    }
    cites += 1;
    previousEnd = doc.end;
  }
  return links;
}

/** @param before the sentence up to the number @param since as much of it as follows the number before; empty for the first */
const carriesOut = (before: string, since: string): boolean =>
  !TITLE_BEGINS.test(since) && (CARRIES_OUT.test(before) || WAS_ISSUED.test(before));

/** What comes before the first numbered clause; of a text without any, what a preamble takes at most. */
function endOfOpening(text: string, bodyStart: number): number {
  const clause = FIRST_CLAUSE.exec(text.slice(bodyStart));
  return bodyStart + (clause?.index ?? 1_500);
}

const add = (list: string[], item: string): void => {
  if (!list.includes(item)) list.push(item);
};
const sameDigits = (doc: DocumentNumber, own: string | null): boolean => own !== null && doc.number === own;
const lastSentence = (text: string): string => text.split(/[.;]\s/u).at(-1)!;
const untilStop = (text: string): string => text.split(/[.;:]\s/u, 1)[0]!;
