import type { LocalDate } from '../../time/local-date.js';
import { fold } from '../text/fold.js';
import type { Piece } from '../structure/tree.js';
import { readTable, type TableRow } from '../structure/table.js';
import { splitUnits } from '../units/read-units.js';
import { isNoTaskHeading } from './headings.js';
import { deadlineOfField } from './deadlines.js';
import type { DraftUnit, TaskDraft } from './draft.js';

const LEAD_LABEL = /^(?:chủ trì|cơ quan chủ trì|đơn vị chủ trì)\s*:\s*/u;

/** The units of a cell or a field line, `phối hợp: …` apart. */
export function unitsOfField(piece: Piece): { lead: DraftUnit[]; coordinating: DraftUnit[] } {
  const folded = fold(piece.text);
  const from = LEAD_LABEL.exec(folded)?.[0].length ?? 0;
  const joint = /[,;.]?\s*(?:chủ trì[,;]?\s*)?(?:phối hợp(?: với| cùng)?\s*:?)\s+/u.exec(folded.slice(from));
  const read = (start: number, end: number): DraftUnit[] =>
    splitUnits(piece.text, folded, start, end)
      .map((u) => ({
        name: u.name.replace(/^[-+•\s]+|\s+chủ trì$/gu, ''),
        offsets: piece.offsets.slice(u.start, u.end),
      }))
      .filter((u) => /\p{L}{2}/u.test(u.name));
  if (!joint) return { lead: read(from, piece.text.length), coordinating: [] };
  const at = from + joint.index;
  return { lead: read(from, at), coordinating: read(at + joint[0].length, piece.text.length) };
}

/** Each row of a plan's table is a task; null where the table has no column of tasks. */
export function readTableTasks(
  rows: readonly Piece[],
  refPrefix: string,
  issuedOn: LocalDate | null,
): TaskDraft[] | null {
  const table = readTable(rows);
  if (!table) return null;
  const tasks: TaskDraft[] = [];
  let group = '';
  let excluded = false;
  let above: TableRow | null = null;
  for (const row of table) {
    const content = row.cells.content;
    if (row.isGroup) {
      group = row.label ?? '';
      excluded = content ? isNoTaskHeading(content.text) : false;
      continue;
    }
    if (!content || !/\p{L}{2}/u.test(content.text) || excluded) continue;
    // A cell merged over several rows is filled only in the first.
    const lead = row.cells.lead ?? (row.label === null ? above?.cells.lead : undefined);
    const units = lead ? unitsOfField(lead) : { lead: [], coordinating: [] };
    const joint = row.cells.coordinating ? unitsOfField(row.cells.coordinating).lead : units.coordinating;
    const ref = [refPrefix, group, row.label ?? String(tasks.length + 1)].filter((p) => p !== '').join('.');
    tasks.push({
      ref,
      piece: content,
      lead: units.lead,
      leadSource: units.lead.length > 0 ? 'clause' : 'none',
      coordinating: joint,
      deadline: row.cells.deadline ? deadlineOfField(row.cells.deadline, issuedOn) : null,
      product: row.cells.product?.text ?? null,
      dependsOn: null,
      confidence: 0.9,
      flags: [],
    });
    above = row;
  }
  return tasks;
}
