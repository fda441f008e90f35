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
  let openingParagraphs = 0;
  for (const doc of cited) {
    if (own && sameDigits(doc, own.number) && doc.start < bodyStart) continue;
    add(links.refersTo, doc.number);
    if (doc.start < bodyStart) continue;
    const before = folded.slice(Math.max(bodyStart, doc.start - 200), doc.start);
    const after = folded.slice(doc.end, doc.end + 500);
    if (
      REPLIES.test(lastSentence(before)) ||
      (opinion && openingParagraphs < 2 && ASKS_OPINION.test(untilStop(after)))
    ) {
      add(links.replyTo, doc.number);
    } else if (openingParagraphs < 4 && CARRIES_OUT.test(lastSentence(before)))
      add(links.implements, doc.number);
    openingParagraphs += 1;
  }
  return links;
}

const add = (list: string[], item: string): void => {
  if (!list.includes(item)) list.push(item);
};
const sameDigits = (doc: DocumentNumber, own: string | null): boolean => own !== null && doc.number === own;
const lastSentence = (text: string): string => text.split(/[.;]\s/u).at(-1)!;
const untilStop = (text: string): string => text.split(/[.;:]\s/u, 1)[0]!;
