import { fold } from '../text/fold.js';
import type { Piece } from '../structure/tree.js';
import { readUnits, splitUnits } from '../units/read-units.js';
import { actionAt, stopAt } from '../units/words.js';
import type { DraftUnit } from './draft.js';
import { withoutTitles } from './actor.js';

const WITH =
  /phối hợp(?:,? (?:chặt chẽ|tốt|hiệu quả|đồng bộ|thường xuyên|kịp thời|và hiệp đồng))*,? (?:với|cùng|cùng với)\s+(?=\p{L})|(?:với )?sự (?:phối hợp|tham gia) của\s+|(?:^|[\s;,(])phối hợp:\s+/gu;

/** The objects of `phối hợp với`, as written; nothing where the text names none. */
export function findCoordinators(piece: Piece): DraftUnit[] {
  const folded = fold(piece.text);
  const found: DraftUnit[] = [];
  const matches = [...folded.matchAll(WITH), ...directObjects(piece.text, folded)].sort(
    (a, b) => a.index - b.index,
  );
  for (const m of matches) {
    const from = m.index + m[0].length;
    const list = readUnits(piece.text, folded, from);
    const units = list ? withoutTitles(list.units) : looseUnits(piece.text, folded, from);
    for (const unit of units) {
      if (!found.some((f) => fold(f.name) === fold(unit.name))) {
        found.push({ name: unit.name, offsets: piece.offsets.slice(unit.start, unit.end) });
      }
    }
  }
  return found;
}

/** `phối hợp UBND các huyện`: the preposition left out before a name. */
const directObjects = (text: string, folded: string): RegExpExecArray[] =>
  [...folded.matchAll(/phối hợp\s+/gu)].filter((m) => /^\p{Lu}/u.test(text.slice(m.index + m[0].length)));

/** Names without a known head: capitalised (`Viettel Hưng Yên`) up to the action. */
function looseUnits(text: string, folded: string, from: number): ReturnType<typeof splitUnits> {
  if (!/^\p{Lu}/u.test(text.slice(from))) return [];
  let end = from;
  for (const word of text.slice(from, from + 200).matchAll(/[\p{L}\d&-]+[,]?/gu)) {
    const at = from + word.index;
    const lower = /^\p{Ll}/u.test(word[0]);
    if (lower && (actionAt(folded, at) > 0 || stopAt(folded, at) > 0)) break;
    if (/[.;:]/u.test(text.slice(end, at))) break;
    end = at + word[0].length;
  }
  return end - from > 2 && end - from < 150 ? splitUnits(text, folded, from, end) : [];
}
