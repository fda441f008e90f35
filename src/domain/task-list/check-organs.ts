import type { WrittenOrgan } from './organ-book.js';
import type { RowProblem, RowProblemCode } from './problem.js';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** Who leads: one unit, several on purpose (đồng chủ trì), or each member of a group. All empty where unsettled. */
export interface RowLead {
  /** As the list writes it. */
  readonly phrase: string | null;
  readonly units: readonly NamedUnit[];
  readonly group: (NamedUnit & { readonly members: number }) | null;
}

export interface RowCoordinating {
  readonly phrase: string;
  /** Null where the words name nobody in particular. */
  readonly unit: NamedUnit | null;
}

type Note = (severity: RowProblem['severity'], code: RowProblemCode, detail: string) => void;

/** Longest phrase the register keeps beside a unit, in characters. */
const LONGEST_PHRASE = 255;
/** Most units that lead one task together. */
const MOST_LEADS = 50;

export function checkLead(organs: readonly WrittenOrgan[], note: Note): RowLead {
  const written = organs.map((organ) => organ.written).join('; ');
  const phrase =
    (written.length > LONGEST_PHRASE ? `${written.slice(0, LONGEST_PHRASE - 1)}…` : written) || null;
  const units: NamedUnit[] = [];
  const groups: (NamedUnit & { members: number })[] = [];
  for (const organ of organs) {
    const { reading } = organ;
    noteDoubt(organ, note);
    if (reading.kind === 'group')
      groups.push({ id: reading.id, name: reading.name, members: reading.members });
    else if (reading.kind !== 'unit') noteUnsettled(organ, note);
    else if (units.some(({ id }) => id === reading.id)) {
      note('warning', 'unit_repeated', `“${reading.name}” được ghi hai lần, chỉ tính một.`);
    } else units.push({ id: reading.id, name: reading.name });
  }
  const [group = null] = groups;
  if (group && (groups.length > 1 || units.length > 0)) {
    const detail = 'Một dòng chỉ giao cho một nhóm đơn vị, hoặc cho các đơn vị. Tách thành nhiều dòng.';
    note('error', 'group_beside_units', detail);
    return { phrase, units: [], group: null };
  }
  if (group?.members === 0) {
    const detail = `Nhóm “${group.name}” không có thành viên nào vào ngày ban hành văn bản. Cập nhật nhóm hoặc ghi tên đơn vị.`;
    note('error', 'group_empty', detail);
  }
  if (units.length > MOST_LEADS) {
    note('error', 'too_long', `Có ${units.length} đơn vị, nhiều nhất ${MOST_LEADS}. Dùng một nhóm đơn vị.`);
  } else if (units.length > 1) {
    note('warning', 'co_leads', `Sẽ ghi là đồng chủ trì: ${units.map(({ name }) => name).join('; ')}.`);
  }
  return { phrase, units, group };
}

export function checkCoordinating(
  organs: readonly WrittenOrgan[],
  lead: RowLead,
  note: Note,
): RowCoordinating[] {
  const parts: RowCoordinating[] = [];
  const seen = new Set(lead.units.map(({ id }) => id));
  for (const organ of organs) {
    const { written, reading } = organ;
    noteDoubt(organ, note);
    if (reading.kind === 'unsure' || reading.kind === 'ended') noteUnsettled(organ, note);
    else if (written.length > LONGEST_PHRASE) {
      const detail = `“${written.slice(0, 40)}…” quá dài cho tên một cơ quan. Cách nhau bằng dấu chấm phẩy.`;
      note('error', 'too_long', detail);
    } else if (reading.kind !== 'unit') {
      if (reading.kind === 'none' && !reading.general) {
        const detail = `“${written}” không có trong danh mục: giữ nguyên văn, không gắn với đơn vị nào.${nearWords(reading.near)}`;
        note('warning', 'kept_as_written', detail);
      }
      parts.push({ phrase: written, unit: null });
    } else if (seen.has(reading.id)) {
      note('warning', 'unit_repeated', `“${reading.name}” đã chủ trì hoặc đã được ghi, chỉ tính một.`);
    } else {
      seen.add(reading.id);
      parts.push({ phrase: written, unit: { id: reading.id, name: reading.name } });
    }
  }
  return parts;
}

function noteDoubt({ written, reading }: WrittenOrgan, note: Note): void {
  if ((reading.kind !== 'unit' && reading.kind !== 'group') || reading.doubt === null) return;
  note('warning', 'unit_read_as', `“${written}” được hiểu là “${reading.name}” (${reading.doubt}).`);
}

function noteUnsettled({ written, reading }: WrittenOrgan, note: Note): void {
  if (reading.kind === 'unsure') {
    const detail = `“${written}” chưa rõ là đơn vị nào. Ghi đúng một tên: ${quoted(reading.candidates)}.`;
    note('error', 'unit_unsure', detail);
  } else if (reading.kind === 'ended') {
    const instead = reading.successor === null ? '' : ` Đơn vị kế thừa: “${reading.successor}”.`;
    const detail = `“${reading.name}” đã kết thúc hoạt động trước ngày ban hành văn bản.${instead}`;
    note('error', 'unit_ended', detail);
  } else if (reading.kind === 'none') {
    const commas = written.includes(',') ? ' Nhiều đơn vị thì cách nhau bằng dấu chấm phẩy.' : '';
    const detail = `“${written}” không có trong danh mục đơn vị và nhóm đơn vị.${commas}${nearWords(reading.near)}`;
    note('error', 'unit_unknown', detail);
  }
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const nearWords = (near: readonly string[]): string =>
  near.length > 0 ? ` Gần giống: ${quoted(near)}.` : '';
