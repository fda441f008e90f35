import type { LocalDate } from '../../time/local-date.js';
import { fold } from '../text/fold.js';
import { slicePiece, type Piece } from '../structure/tree.js';
import { INTRODUCTION, SET_PHRASE, STATEMENT, VAGUE_CLOSING } from '../rules/phrases.js';
import { actionAt } from '../units/words.js';
import { readUnits } from '../units/read-units.js';
import { findActor, type Actor } from './actor.js';
import { findCoordinators } from './coordinators.js';
import { deadlinesIn, type PlacedDeadline } from './deadlines.js';
import type { DraftUnit, LeadSource, TaskDraft } from './draft.js';
import { readSegments, type Segment } from './segments.js';

/** What a clause gets from the headings and lead-in lines above it. */
export interface ClauseContext {
  lead: DraftUnit[];
  leadSource: LeadSource;
  coordinating: DraftUnit[];
  /** `ordered`: an order announced the clause, an action word is enough; `free`: it must name who is told. */
  mood: 'ordered' | 'free';
  issuedOn: LocalDate | null;
}

interface Part {
  segment: Segment;
  actor: Actor | null;
  deadlines: PlacedDeadline[];
}

/** Adverbs and connectives an order may open with. */
const TO_ACTION =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,4})\)\s*|đồng thời,?\s+|bên cạnh đó,?\s+|trong đó,?\s+|ngoài ra,?\s+|hai là,?\s+|một là,?\s+|ba là,?\s+|thứ \p{L}+,?\s+|về [^:;.]{3,90}:\s*|nhiệm vụ \d+:\s*|[^:;.]{3,110}:\s+|(?:trước|đến|đến hết|chậm nhất|chậm nhất là|chậm nhất đến) ngày [\d/ ]+,?\s+|trong (?:tháng|quý|năm) [\divx/ ]+,?\s+|hằng (?:năm|tháng|quý|tuần|ngày),?\s+|hàng (?:năm|tháng|quý|tuần|ngày),?\s+|["“])*/u;

/** Whether a clause opens with what is to be done. */
export function opensWithAction(folded: string): boolean {
  if (STATEMENT.test(folded)) return false;
  const skipped = TO_ACTION.exec(folded)?.[0].length ?? 0;
  if (STATEMENT.test(folded.slice(skipped))) return false;
  return [0, skipped].some((at) => actionAt(folded, at) > 0) || actsAfterIntroduction(folded);
}

/** `Trong vòng 24 giờ kể từ khi …, gửi kế hoạch`: the order follows the comma. */
function actsAfterIntroduction(folded: string): boolean {
  if (!INTRODUCTION.test(folded)) return false;
  return [...folded.slice(0, 320).matchAll(/,\s+/gu)].some((m) => {
    const at = m.index + m[0].length;
    return (
      actionAt(folded, at) > 0 &&
      !/^(?:đã|đang|sẽ|được|không|cần|phải|theo|khi|nếu|ngay|là)(?!\p{L})/u.test(folded.slice(at))
    );
  });
}

/** Whether a paragraph is nothing but a deadline (`Hoàn thành trước ngày 25/6/2026.`). */
export function isOnlyDeadline(piece: Piece, issuedOn: LocalDate | null): PlacedDeadline | null {
  if (piece.text.length > 160) return null;
  const [first, ...others] = deadlinesIn(piece, issuedOn);
  if (!first || others.length > 0) return null;
  // The phrase itself may hold an order (`báo cáo … trước ngày`): then it is a task, not a closing line.
  const verb =
    /^(.*?)(?=\s*(?:trước|trong|chậm nhất|đến|ngay|từ|định kỳ|vào|\d|hằng|hàng|quý|tháng))/u.exec(
      fold(first.phrase),
    )?.[1] ?? '';
  const rest = `${piece.text.slice(0, first.start)} ${verb} ${piece.text.slice(first.end)}`;
  const words = fold(rest).replace(
    /(?:các nhiệm vụ|nhiệm vụ|nội dung|nêu|trên|tại|mục|này|thời hạn|thời gian|hoàn thành|thực hiện|xong|đối với|việc|các|phải|được|yêu cầu|tiến độ)/gu,
    '',
  );
  return /\p{L}{2}/u.test(words.replace(/[\s.,;:()]/gu, '')) ? null : first;
}

/** The tasks of one paragraph: one for each unit told to act, and one for each deadline. */
export function readClause(piece: Piece, context: ClauseContext): TaskDraft[] {
  const folded = fold(piece.text);
  const deadlines = deadlinesIn(piece, context.issuedOn);
  const segments = splitReports(
    joinNames(readSegments(piece.text), piece.text, folded),
    deadlines,
    piece.text,
    folded,
  );
  const parts: Part[] = segments.map((segment) => ({
    segment,
    actor: findActor(piece.text, folded, segment.start, segment.end),
    deadlines: deadlines.filter((d) => d.start >= segment.start - 2 && d.start < segment.end),
  }));
  const groups = groupByActor(parts, folded, context);
  const tasks = groups.flatMap((group) => splitByDeadline(group, piece, context));
  return tasks.length === 1 && groups[0]!.actor ? [withOpening(tasks[0]!, groups[0]!, parts, piece)] : tasks;
}

/** `Đồng ý với đề xuất … . Giao Bộ Y tế hướng dẫn.`: the only order of an item keeps the sentence it rests on. */
function withOpening(task: TaskDraft, group: Group, parts: readonly Part[], piece: Piece): TaskDraft {
  const first = parts[0]!.segment;
  const own = group.parts[0]!.segment;
  if (own.start === first.start || own.start - first.start > 200 || own.label !== null) return task;
  return { ...task, piece: slicePiece(piece, first.start, group.parts.at(-1)!.segment.end) };
}

/** `Các Sở: A, B; Công an tỉnh theo chức năng …`: a stretch that only names units belongs to the next. */
function joinNames(segments: readonly Segment[], text: string, folded: string): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.closedBy === ';' && namesTo(text, folded, last))
      joined[joined.length - 1] = { ...segment, start: last.start, label: last.label };
    else joined.push(segment);
  }
  return joined;
}

/** Whether the last names of a stretch run on beyond its semicolon. */
function namesTo(text: string, folded: string, segment: Segment): boolean {
  const order = /(?:^|\s)(?:yêu cầu|đề nghị|giao|phân công)\s+/u.exec(
    folded.slice(segment.start, segment.end),
  );
  const from = order && order.index < 80 ? segment.start + order.index + order[0].length : segment.start;
  const list = readUnits(text, folded, from);
  return list !== null && list.end > segment.end;
}

const REPORTS = /^(?:báo cáo|trình|gửi|tham mưu|đề xuất|tổng hợp|xin ý kiến)/u;

/** `báo cáo sơ kết trước …, tổng kết năm học trước …`: where, between two terms, an action of its own begins. */
function secondAction(
  text: string,
  folded: string,
  from: number,
  to: number,
): { end: number; start: number } | null {
  const gap = /^\s*(?:,\s*(?:và\s+)?|và\s+)/u.exec(text.slice(from, to));
  if (!gap) return null;
  const start = from + gap[0].length;
  const isNew = actionAt(folded, start) > 0 && !REPORTS.test(folded.slice(start, start + 20));
  return isNew && start <= to ? { end: from, start } : null;
}

/** `hoàn thành trước …, báo cáo … trước …`: two terms, two tasks; a report and then a submission stay one. */
function splitReports(
  segments: readonly Segment[],
  deadlines: readonly PlacedDeadline[],
  text: string,
  folded: string,
): Segment[] {
  return segments.flatMap((segment) => {
    const [first, second, ...more] = deadlines.filter(
      (d) => d.start >= segment.start && d.start < segment.end,
    );
    if (!first || !second || more.length > 0 || key(first) === key(second)) return [segment];
    const opening = folded.slice(second.start, second.end);
    const next = secondAction(text, folded, first.end, second.start);
    if (next !== null) {
      return [
        { ...segment, end: next.end, closedBy: ',' },
        { ...segment, start: next.start, label: null },
      ];
    }
    if (REPORTS.test(folded.slice(first.start, first.end)) || !REPORTS.test(opening)) return [segment];
    const before = text.slice(segment.start, second.start);
    if (!/[,]\s*(?:và\s+)?$|\svà\s+$/u.test(before)) return [segment];
    return [
      { ...segment, end: segment.start + before.replace(/[,\s]*(?:và\s+)?$/u, '').length, closedBy: ',' },
      { ...segment, start: second.start, label: null },
    ];
  });
}

interface Group {
  parts: Part[];
  actor: Actor | null;
}

function groupByActor(parts: readonly Part[], folded: string, context: ClauseContext): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const text = folded.slice(part.segment.start, part.segment.end);
    const statement = !part.actor && STATEMENT.test(text.trim());
    if (part.actor && (!last?.actor || startsNewTask(last, part))) {
      if (last && !last.actor && isOrder(last, folded, context) && namesWhoDoesIt(part, folded, context)) {
        last.parts.push(part);
        last.actor = part.actor;
        continue;
      }
      const before = last && !last.actor && !isOrder(last, folded, context) ? groups.pop()! : null;
      groups.push({
        parts: before && keepsOpening(before, part) ? [...before.parts.map(undated), part] : [part],
        actor: part.actor,
      });
    } else if (last && (!statement || last.actor || part.deadlines.length > 0)) last.parts.push(part);
    else groups.push({ parts: [part], actor: part.actor });
  }
  return groups.filter((g) => isOrder(g, folded, context));
}

/** `Thành lập tổ … tại các thôn. Giao phòng X tham mưu.`: the sentence after an order without a unit says whose it is. */
function namesWhoDoesIt(part: Part, folded: string, context: ClauseContext): boolean {
  const rest = folded.slice(part.actor!.end, part.segment.end).replace(/^[\s,:]+/u, '');
  if (context.lead.length === 0) return rest.length < 220;
  return (
    context.leadSource !== 'heading' &&
    rest.length < 110 &&
    /^(?:chủ trì|tham mưu|(?:tổ chức )?(?:thực hiện|triển khai)|hoàn thành|theo dõi|phối hợp)/u.test(rest)
  );
}

/** A day of what only sets the scene is no term. */
const undated = (part: Part): Part => ({ ...part, deadlines: [] });

/** A short opening without an order of its own stays with the order after it. */
const keepsOpening = (before: Group, part: Part): boolean =>
  part.segment.start - before.parts[0]!.segment.start < 60;

function startsNewTask(last: Group, part: Part): boolean {
  const actor = part.actor!;
  const names = (a: Actor): string => a.units.map((u) => fold(u.name)).join('|');
  if (names(actor) === names(last.actor!)) return false;
  // `…; người đứng đầu chịu trách nhiệm …` says who answers for the same work.
  if (/^người đứng đầu/u.test(names(actor)) && last.actor) return false;
  return actor.how === 'assigned' || actor.atStart || last.parts.at(-1)!.segment.closedBy === '.';
}

/** A term that carries its own verb of delivery. */
const ASKED_FOR = /^(?:gửi|nộp|báo cáo|đăng ký)(?!\p{L})/u;

function isOrder(group: Group, folded: string, context: ClauseContext): boolean {
  const first = group.parts[0]!;
  const text = folded.slice(first.segment.start, group.parts.at(-1)!.segment.end).trim();
  const hasDeadline = group.parts.some((p) => p.deadlines.length > 0);
  if (!hasDeadline && SET_PHRASE.test(text) && text.length < 420) return false;
  if (!hasDeadline && context.mood === 'free' && VAGUE_CLOSING.test(text) && text.length < 420) return false;
  if (group.actor) {
    if (context.mood === 'ordered') return true;
    const after = folded.slice(group.actor.end, group.actor.end + 40).replace(/^[\s,:]+/u, '');
    return (
      group.actor.how === 'assigned' ||
      /^(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|chỉ đạo|khẩn trương|chủ động|cần|phải|tham mưu|rà soát|xây dựng|tổ chức|thực hiện|báo cáo|gửi|căn cứ|theo dõi|nghiêm túc|triển khai|tập trung|tiếp tục|hoàn thành|lập|đăng ký|hướng dẫn|bố trí)/u.test(
        after,
      )
    );
  }
  if (context.mood === 'free') return false;
  // `Kế hoạch gửi về Sở X trước ngày …`: the term says what is to be done.
  const asksFor = group.parts[0]!.deadlines.some((d) => ASKED_FOR.test(fold(d.phrase)));
  if (asksFor && !STATEMENT.test(text)) return true;
  return opensWithAction(folded.slice(first.segment.start));
}

function splitByDeadline(group: Group, piece: Piece, context: ClauseContext): TaskDraft[] {
  const chunks: Part[][] = [];
  let open: Part[] = [];
  let dated = 0;
  for (const part of group.parts) {
    if (dated > 0 && part.deadlines.length > 0 && differs(open, part)) {
      chunks.push(open);
      open = [];
    } else if (dated > 0 && part.segment.label !== null && laterDated(group.parts, part)) {
      chunks.push(open);
      open = [];
      dated = 0;
    }
    open.push(part);
    if (part.deadlines.length > 0) dated += 1;
  }
  chunks.push(open);
  return chunks.map((chunk, i) =>
    makeTask(withoutLeadIn(chunk, piece), i === 0 ? null : group, group, piece, context, chunk),
  );
}

const laterDated = (parts: readonly Part[], from: Part): boolean =>
  parts.slice(parts.indexOf(from)).some((p) => p.deadlines.length > 0);
const key = (d: PlacedDeadline): string =>
  `${d.due}|${d.time}|${d.recurring}|${d.due === null ? d.phrase : ''}`;
const differs = (open: readonly Part[], part: Part): boolean => {
  const known = new Set(open.flatMap((p) => p.deadlines.map(key)));
  return part.deadlines.some((d) => !known.has(key(d)));
};

/** `X chủ trì: (1) … (2) …`: the split tasks begin at their numbers. */
function withoutLeadIn(chunk: readonly Part[], piece: Piece): { start: number; end: number } {
  const first = chunk[0]!;
  const end = chunk.at(-1)!.segment.end;
  const numbered =
    chunk.length > 1 && first.segment.closedBy === ':' && chunk[1]!.segment.label !== null
      ? chunk[1]!
      : first;
  const dated = numbered !== first && chunk.filter((p) => p.segment.label !== null).length === 1;
  const start = dated ? numbered.segment.start : first.segment.start;
  const label = /^\(?(?:\d{1,2}|[ivx]{1,4})\)\s*/u.exec(piece.text.slice(start, start + 8));
  return { start: start + (label?.[0].length ?? 0), end };
}

function makeTask(
  range: { start: number; end: number },
  continuation: Group | null,
  group: Group,
  piece: Piece,
  context: ClauseContext,
  chunk: readonly Part[],
): TaskDraft {
  const deadlines = chunk.flatMap((p) => p.deadlines);
  const deadline = latest(deadlines);
  const body = slicePiece(piece, range.start, range.end);
  const actor = group.actor;
  // Under a unit's heading, whom that unit is to charge is its own affair: the unit addressed leads.
  const passesOn = actor?.how === 'assigned' && context.leadSource === 'heading' && context.lead.length > 0;
  const lead: DraftUnit[] =
    actor && !passesOn
      ? actor.units.map((u) => ({ name: u.name, offsets: piece.offsets.slice(u.start, u.end) }))
      : context.lead;
  const own = findCoordinators(body);
  const opening =
    own.length === 0 && actor
      ? findCoordinators(slicePiece(piece, actor.start, openingEnd(piece, actor, range.start)))
      : [];
  const flags: string[] = [];
  if (new Set(deadlines.map(key)).size > 1) flags.push('several_deadlines');
  return {
    ref: '',
    piece: body,
    lead,
    leadSource: actor && !passesOn ? 'clause' : context.leadSource,
    coordinating: own.length > 0 ? own : opening.length > 0 ? opening : actor ? [] : context.coordinating,
    deadline: deadline ?? null,
    product: null,
    dependsOn: dependency(body.text),
    confidence: (actor ? 0.9 : 0.8) - (continuation ? 0.1 : 0),
    flags,
  };
}

const openingEnd = (piece: Piece, actor: Actor, start: number): number =>
  start > actor.end ? Math.min(start, piece.text.length) : actor.end;

/** The later day where one order has several (first a report, then the submission); a rhythm before its own days. */
function latest(deadlines: readonly PlacedDeadline[]): PlacedDeadline | null {
  const rhythm = deadlines.find((d) => d.recurring);
  if (rhythm && deadlines.every((d) => d.recurring || d.flags.includes('year_inferred'))) return rhythm;
  return deadlines.reduce<PlacedDeadline | null>((best, d) => {
    if (!best) return d;
    if (best.due === null && d.due !== null) return d;
    return d.due !== null && best.due !== null && d.due > best.due ? d : best;
  }, null);
}

function dependency(text: string): string | null {
  const match = /^(?:Trên cơ sở|Sau khi|Căn cứ kết quả|Ngay sau khi)\s[^,;.]{5,200}(?=,)/u.exec(text);
  return match ? match[0] : null;
}
