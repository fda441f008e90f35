import { findFlatTables } from '../structure/flat-table.js';
import { readMarker } from '../structure/marker.js';
import { isPageNoise, isTableRow, readLines, type Line } from './lines.js';
import type { MappedText } from './mapped-text.js';

/** A paragraph of the body: its lines joined, each unit mapped to the cleaned text. */
export interface Paragraph {
  text: string;
  /** Offset in the cleaned text of every unit of `text`. */
  offsets: number[];
  kind: 'prose' | 'row';
}

const SENTENCE_END = /[.;:!?][)"”']*$/u;
/** Words after which no paragraph ends. */
const HANGING =
  /(?:^|\s)(?:và|của|với|các|về|tại|cho|để|theo|do|từ|đến|ngày|những|một|hoặc|được|bị|nhằm|bằng|chủ trì,|phối hợp)$|[,(-]$/iu;
/** The head of a name whose rest must follow. */
const HEAD_ONLY =
  /\s(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|Văn phòng|UBND|Phó|Giám đốc|Thủ trưởng|Chủ tịch|Bộ trưởng|Cục|Vụ|tỉnh|thành phố|Trưởng|Phòng)$/u;
const CONTINUES = /^[\p{Ll},;)%/.]/u;

interface Width {
  wrapped: boolean;
  columns: number;
}

/** Whether the text was broken at a page width, and at which. */
export function measureWidth(lines: readonly Line[]): Width {
  const lengths = lines.map((l) => l.text.length).sort((a, b) => a - b);
  if (lengths.length < 4) return { wrapped: false, columns: 0 };
  const columns = lengths[Math.floor(lengths.length * 0.93)]!;
  const full = lengths.filter((n) => n >= columns * 0.85).length;
  return { wrapped: columns >= 25 && columns <= 150 && full >= lengths.length * 0.3, columns };
}

/** Whether the line end between two neighbours is only a line end, not the end of a paragraph. */
function isSoftBreak(above: Line, below: Line, width: Width): boolean {
  if (isTableRow(above.text) || isTableRow(below.text)) return false;
  const ended = SENTENCE_END.test(above.text);
  const marker = readMarker(below.text);
  const nearlyFull =
    width.wrapped && above.text.length + 1 + below.text.split(' ', 1)[0]!.length > width.columns * 0.97;
  if (marker) {
    const dashInName =
      marker.kind === 'bullet' && nearlyFull && !below.afterBlank && !ended && !above.text.endsWith(',');
    const numberInSentence =
      marker.kind !== 'bullet' && HANGING.test(above.text) && nearlyFull && !below.afterBlank;
    return dashInName || numberInSentence;
  }
  if (!ended && CONTINUES.test(below.text)) return true;
  if (!ended && HANGING.test(above.text) && above.text.length > 25 && !/^\p{Lu}{2}/u.test(below.text))
    return true;
  if (below.afterBlank || !width.wrapped) return false;
  if (!ended && HEAD_ONLY.test(above.text) && !/^\p{Lu}{2}/u.test(below.text)) return true;
  return nearlyFull;
}

/** The lines from `from` on, joined to paragraphs; page numbers and footers inside a sentence dropped. */
export function reflow(source: MappedText, from: number, to: number): Paragraph[] {
  const lines = readLines(source).filter((l) => l.start >= from && l.start < to);
  const width = measureWidth(lines.filter((l) => !isTableRow(l.text)));
  const paragraphs: Paragraph[] = [];
  let above: Line | null = null;
  const tables = new Map(findFlatTables(lines).map((t) => [t.from, t]));
  for (let i = 0; i < lines.length; i += 1) {
    const table = tables.get(i);
    if (table) {
      paragraphs.push(...table.rows.map((row) => ({ ...row, kind: 'row' as const })));
      i = table.to - 1;
      above = null;
      continue;
    }
    const line = lines[i]!;
    const current = paragraphs.at(-1);
    const next = lines[i + 1];
    if (
      above &&
      next &&
      current &&
      isPageNoise(line.text) &&
      !SENTENCE_END.test(above.text) &&
      CONTINUES.test(next.text)
    ) {
      continue;
    }
    if (above && current && isSoftBreak(above, line, width)) {
      current.text += ` ${line.text}`;
      current.offsets.push(line.start, ...range(line));
    } else {
      paragraphs.push({
        text: line.text,
        offsets: range(line),
        kind: isTableRow(line.text) ? 'row' : 'prose',
      });
    }
    above = line;
  }
  return paragraphs;
}

const range = (line: Line): number[] =>
  Array.from({ length: line.end - line.start }, (_, i) => line.start + i);
