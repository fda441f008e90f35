import { mapText, replaceMapped, type MappedText } from './mapped-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What scanners, converters and web pages leave in a text, in the order in which it is cleaned. */
const CLEANING: readonly (readonly [RegExp, string | ((m: RegExpExecArray) => string)])[] = [
  [/\r\n?|[\u2028\u2029\f\v]/gu, '\n'],
  [/\u00AD[ \t]*\n[ \t]*/gu, ''],
  // Some converters print every hyphen as a soft one: `QĐ-UBND`, `2011-2020`, ` - `.
  [/(?<=\/\p{L}{1,6})\u00AD(?=\p{Lu})|(?<=\d)\u00AD(?=\d)|(?<=\s)\u00AD(?=\s)/gu, '-'],
  [/[\u00AD\u200B-\u200F\u2060\uFEFF\uFFFD]|(?![\t\n\r])\p{Cc}/gu, ''],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, ' '],
  [/\p{L}\p{M}+/gu, (m) => m[0].normalize('NFC')],
  [/&(?:nbsp|amp|lt|gt|quot|#39);/gu, (m) => ENTITIES[m[0]] ?? m[0]],
  // Initials and footnote numbers of the typist, never a part of the sentence.
  [/<sup>[^<\n]{0,24}<\/sup>/giu, ''],
  [/<br\s{0,3}\/?>/giu, '\n'],
  [/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?\/?>/giu, ''],
  [/!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)/gu, ''],
  [/\\([*#_.\-+()[\]])/gu, (m) => (m[1] === '*' || m[1] === '#' || m[1] === '_' ? '' : m[1]!)],
  [/^[ \t]*#{1,6}[ \t]*/gmu, ''],
  [/^([ \t]*)\*[ \t]+(?=\p{L})/gmu, (m) => `${m[1]}• `],
  [/\*+|_{2,}|~~/gu, ''],
  [/[–—−‒―]/gu, '-'],
  [/Ð/gu, 'Đ'],
  [/ð/gu, 'đ'],
  [/[●▪■◦‣·](?=[ \t])/gu, '•'],
  [/…/gu, '...'],
  // A rule drawn with signs is no text; neither is the empty edge of a letterhead table.
  [/^[ \t|:=.\-~_*]{2,}$/gmu, ''],
  [/^[ \t]*[|][ \t]*$/gmu, ''],
];

/** The text cleaned of what is no text; line ends kept. Pure, linear in the length. */
export function normalise(original: string): MappedText {
  return CLEANING.reduce<MappedText>(
    (text, [pattern, by]) => replaceMapped(text, pattern, by),
    mapText(original),
  );
}
