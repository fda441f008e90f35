import { fold } from '../text/fold.js';
import { slicePiece, type Piece } from '../structure/tree.js';
import { LEAD_IN, NO_TASK_HEADING } from '../rules/phrases.js';
import { headAt } from '../units/words.js';
import { readOnlyUnits, readUnits, type UnitName } from '../units/read-units.js';
import { findActor, withoutTitles } from './actor.js';
import type { DraftUnit } from './draft.js';

const LABEL =
  /^(?:về |đối với |giao |trách nhiệm của |nhiệm vụ của |đề nghị |yêu cầu |phân công |đồng thời,? |đối với trách nhiệm của )*/u;
const AFTER_UNITS =
  /^\s*(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|thực hiện|triển khai|tập trung|lãnh đạo|chỉ đạo|chủ trì|phối hợp|khẩn trương|cần|theo|căn cứ|tham mưu|tổ chức|nghiêm túc|chủ động|tiếp tục)/u;

/** What the heading of an item says to the clauses below it. */
export interface HeadingReading {
  kind: 'no_task' | 'units' | 'topic';
  units: DraftUnit[];
}

export const toDraftUnits = (units: readonly UnitName[], piece: Piece): DraftUnit[] =>
  units.map((u) => ({ name: u.name, offsets: piece.offsets.slice(u.start, u.end) }));

/** Whether a heading shuts its items out of the tasks. */
export const isNoTaskHeading = (text: string): boolean =>
  NO_TASK_HEADING.test(
    fold(text)
      .replace(/^[\s"“]+/u, '')
      .replace(/[\s:.]+$/u, ''),
  );

/** A heading or lead-in line: a unit, a theme, or grounds. */
export function readHeading(piece: Piece): HeadingReading {
  const folded = fold(piece.text);
  if (isNoTaskHeading(piece.text)) return { kind: 'no_task', units: [] };
  const at = LABEL.exec(folded)?.[0].length ?? 0;
  for (const from of at > 0 ? [at, 0] : [0]) {
    const rest = slicePiece(piece, from, piece.text.length);
    const only = readOnlyUnits(withoutBrackets(rest.text));
    if (only && !/^về /u.test(folded))
      return { kind: 'units', units: toDraftUnits(withoutTitles(only.units), rest) };
    const list = readUnits(rest.text, fold(rest.text), 0);
    const whole = list && groupToldApart(rest.text, list.start, list.end);
    if (whole) return { kind: 'units', units: toDraftUnits([whole], rest) };
    if (list && /:\s*$/u.test(piece.text) && AFTER_UNITS.test(fold(rest.text).slice(list.end))) {
      return { kind: 'units', units: toDraftUnits(withoutTitles(list.units), rest) };
    }
  }
  return { kind: 'topic', units: [] };
}

/** `Các địa phương đang thực hiện giãn cách:`: a group by what is true of it, up to the colon. */
function groupToldApart(text: string, start: number, from: number): UnitName | null {
  const end = text.replace(/[\s:]+$/u, '').length;
  if (!/:\s*$/u.test(text) || end > 140 || !/^(?:các|những)\s/u.test(fold(text.slice(start, start + 8))))
    return null;
  if (!/^\s*(?:đang|đã|chưa|thuộc|được|có(?! trách| nhiệm))\s[^,;.]+$/u.test(fold(text.slice(from, end))))
    return null;
  return { name: text.slice(start, end), start, end };
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)\s*(?=[:.]?\s*$)/u, '');

/** A paragraph that announces orders: whom they are for, if it says so. */
export function readLeadIn(piece: Piece): { announces: boolean; units: DraftUnit[] } {
  const folded = fold(piece.text).trim();
  const closing = folded.slice(Math.max(0, folded.length - 460));
  if (!/[:]$|(?:sau|sau đây|dưới đây|cụ thể)[.;]?$/u.test(folded) || !LEAD_IN.test(closing))
    return { announces: false, units: [] };
  const last = lastSentence(piece);
  const actor = findActor(last.text, fold(last.text), 0, last.text.length);
  const told = actor && (actor.how === 'assigned' || actor.how === 'label') ? actor.units : lastTold(last);
  return { announces: true, units: toDraftUnits(told, last) };
}

function lastSentence(piece: Piece): Piece {
  const folded = fold(piece.text);
  // A semicolon between the names of those told ends no sentence.
  const at = [...piece.text.matchAll(/[.;]\s+(?=\p{Lu})/gu)]
    .filter((m) => m[0].startsWith('.') || headAt(folded, m.index + m[0].length) === 0)
    .at(-1);
  return at ? slicePiece(piece, at.index + at[0].length, piece.text.length) : piece;
}

/** `… yêu cầu các cấp ủy …`, `… chỉ đạo các cơ quan … triển khai`: the last unit told. */
function lastTold(piece: Piece): UnitName[] {
  const folded = fold(piece.text);
  const told = [
    ...folded.matchAll(/(?<=[\s,])(?:yêu cầu|đề nghị|chỉ đạo|giao|hướng dẫn|phân công|lưu ý)\s+(?=\p{L})/gu),
  ];
  for (const m of told.reverse()) {
    const list = readUnits(piece.text, folded, m.index + m[0].length);
    if (list) return withoutTitles(list.units);
  }
  return [];
}
