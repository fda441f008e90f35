import { fold } from '../text/fold.js';
import { joinPieces, type Block, type Item, type Piece } from '../structure/tree.js';
import { readFieldLine, readInlineFields, type TaskField } from '../structure/field-lines.js';
import { NO_ORDER_OPENING, SET_PHRASE, STATEMENT, VAGUE_CLOSING } from '../rules/phrases.js';
import { liftClosing } from '../structure/closing.js';
import { slicePiece } from '../structure/tree.js';
import { findActor } from './actor.js';
import { findCoordinators } from './coordinators.js';
import { deadlineOfField, deadlinesIn } from './deadlines.js';
import type { DraftDeadline, TaskDraft } from './draft.js';
import { isNoTaskHeading, readHeading, readLeadIn, toDraftUnits } from './headings.js';
import { isOnlyDeadline, opensWithAction, readClause, type ClauseContext } from './read-clause.js';
import { readTableTasks, unitsOfField } from './table-tasks.js';

interface Context extends ClauseContext {
  /** A deadline the lead-in gives to all its items. */
  deadline: DraftDeadline | null;
}

/** The tasks of a document, in order. `assigns` false: only tables and named units with an order count. */
export function readTasks(root: Item, base: ClauseContext): TaskDraft[] {
  const closing = liftClosing(root);
  let context: Context = { ...base, deadline: null };
  const tasks: TaskDraft[] = [];
  const firstItem = root.blocks.findIndex((b) => b.type !== 'paragraph');
  let paragraphs = 0;
  let run: Map<Item, TaskDraft[]> | null = null;
  root.blocks.forEach((block, i) => {
    if (block.type === 'item') {
      if (!run?.has(block.item)) run = walkItems(itemsFrom(root.blocks, i), { ...context, mood: 'ordered' });
      tasks.push(...(run.get(block.item) ?? walkItem(block.item, { ...context, mood: 'ordered' })));
    } else if (block.type === 'table') tasks.push(...(readTableTasks(block.rows, '', base.issuedOn) ?? []));
    else {
      const leadIn = readLeadIn(block.piece);
      if (leadIn.announces) {
        context = announced(context, leadIn.units, block.piece);
        return;
      }
      if (firstItem >= 0 && i < firstItem) {
        context = firmed(context, block.piece);
        if (deadlinesIn(block.piece, base.issuedOn).length === 0) return;
      }
      const only = isOnlyDeadline(block.piece, base.issuedOn);
      if (only) return close(tasks, only);
      if (isVagueOrder(block.piece, context)) return;
      const found = readWithFields(block.piece, context);
      if (found.length === 0) return;
      paragraphs += 1;
      tasks.push(...numbered(found, `p${paragraphs}`));
    }
  });
  for (const piece of closing) {
    const dated = deadlinesIn(piece, base.issuedOn).length > 0;
    const found = readClause(piece, { ...context, mood: dated ? 'ordered' : 'free' });
    tasks.push(
      ...numbered(
        found.filter((t) => t.deadline !== null || !isVague(t)),
        'end',
      ),
    );
  }
  return tasks;
}

/** An unnumbered order to carry the document out, without more. */
const isVagueOrder = (piece: Piece, context: Context): boolean =>
  piece.text.length < 420 &&
  VAGUE_CLOSING.test(fold(piece.text)) &&
  deadlinesIn(piece, context.issuedOn).length === 0;

/** A paragraph whose end names lead and term by labels (`cơ quan chủ trì: …; thời gian: …`). */
function readWithFields(piece: Piece, context: Context): TaskDraft[] {
  const fields = readInlineFields(piece.text);
  const first = fields[0];
  if (!first || first.start < 12 || !fields.some((f) => f.field === 'lead' || f.field === 'deadline'))
    return readClause(piece, context);
  const content = slicePiece(piece, 0, first.start);
  const tasks = readClause(content, { ...context, mood: 'ordered' });
  const [task] = tasks.length > 0 ? tasks : [{ ...fromPiece(content, context), confidence: 0.75 }];
  for (const f of fields) setField([task!], f.field, slicePiece(piece, f.valueStart, f.valueEnd), context);
  return tasks.length > 0 ? tasks : [task!];
}

/** A closing order without a deadline counts only where it names a duty of its own. */
const isVague = (task: TaskDraft): boolean =>
  !/(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|chủ trì|tham mưu|báo cáo kết quả)/u.test(
    fold(task.piece.text),
  );

function announced(context: Context, units: Context['lead'], piece: Piece): Context {
  const [deadline] = deadlinesIn(piece, context.issuedOn);
  return {
    ...context,
    mood: 'ordered',
    lead: units.length > 0 ? units : context.lead,
    leadSource: units.length > 0 ? 'lead_in' : context.leadSource,
    deadline: deadline ?? context.deadline,
  };
}

/** A preamble that tells units to act without announcing the items by a colon. */
function firmed(context: Context, piece: Piece): Context {
  const actor = findActor(piece.text, fold(piece.text), 0, piece.text.length);
  if (actor?.how !== 'assigned' || context.leadSource === 'lead_in') return context;
  return { ...context, mood: 'ordered', lead: toDraftUnits(actor.units, piece), leadSource: 'lead_in' };
}

const hasText = (block: Block): boolean =>
  block.type === 'table' ||
  (block.type === 'item' ? !readFieldLine(block.item.own.text) : !readFieldLine(block.piece.text));

/**
 * Items of one list are of one kind: where most of them are orders, one that opens with an unknown word is an order
 * too, less surely.
 */
function walkItems(items: readonly Item[], context: Context): Map<Item, TaskDraft[]> {
  const found = new Map(items.map((item) => [item, walkItem(item, context)]));
  const siblings = [...found].filter(([, tasks]) => tasks.some((t) => t.leadSource !== 'clause'));
  // Under a unit's name every item is what that unit is to do.
  const isAddressed = context.leadSource === 'heading';
  if (context.mood !== 'ordered' || (!isAddressed && siblings.length * 2 < items.length)) return found;
  for (const [item, tasks] of found) {
    const folded = fold(item.own.text).trim();
    if (tasks.length > 0 || item.blocks.length > 0 || folded.length < 20 || folded.length > 700) continue;
    const isNone = [NO_ORDER_OPENING, STATEMENT, SET_PHRASE, VAGUE_CLOSING].some((form) => form.test(folded));
    if (isNone || !/^["“(]?\p{Lu}/u.test(item.own.text) || isNoTaskHeading(topicOf(item.own.text))) continue;
    if (isAddressed || siblings.some(([s]) => s.marker?.kind === item.marker?.kind)) {
      const guess = { ...fromPiece(item.own, context), confidence: 0.5, ref: item.ref };
      guess.deadline = deadlinesIn(item.own, context.issuedOn)[0] ?? context.deadline;
      guess.coordinating = findCoordinators(item.own);
      found.set(item, [guess]);
    }
  }
  return found;
}

function walkItem(item: Item, outer: Context): TaskDraft[] {
  const own = item.own;
  if (isNoTaskHeading(topicOf(own.text)) && !COMPLETION.test(fold(own.text)) && !isSentence(item)) return [];
  const below = item.blocks.filter(
    (b) => hasText(b) && !(b.type === 'paragraph' && isOnlyDeadline(b.piece, outer.issuedOn)),
  );
  const isHeading = below.length > 0 && headingLike(own, below);
  if (isHeading && LISTS.test(own.text) && opensWithAction(fold(own.text))) return listOnly(item, outer);
  const read = isHeading ? [] : readWithFields(own, outer);
  // An article that names nobody decides; it orders nothing.
  const isDecision = item.marker?.kind === 'article';
  const orders = isDecision ? read.filter((t) => t.leadSource === 'clause') : read;
  const tasks = withDeadline(numbered(orders, item.ref), outer.deadline);
  const inner = isHeading ? under(own, outer) : afterOwn(own, outer, tasks);
  if (!inner) return [];
  const found = walkBlocks(item, inner, tasks);
  if (found.length === 0 && item.blocks.length > 0) return listOnly(item, outer);
  return found;
}

/** `Đánh giá kết quả tinh giản biên chế năm 2023.`: an order that only sounds like a heading. */
const isSentence = (item: Item): boolean =>
  item.blocks.length === 0 &&
  item.own.text.length > 40 &&
  /^đánh giá [^:]+[.;]\s*$/u.test(fold(item.own.text)) &&
  item.marker?.kind !== 'roman';

/** What follows is a list of things, not of orders: `Hoàn thiện hồ sơ, gồm:`. */
const LISTS = /(?:^|\s)(?:bao )?gồm(?: có)?\s*:\s*$/iu;

/** `Thời gian tổ chức đại hội: hoàn thành trong tháng 9`: an order in the form of a fact. */
const COMPLETION = /^thời gian [^:]{6,80}:\s*(?:phải )?(?:hoàn thành|xong|chậm nhất)/u;

/** `1. Về tình hình: …`: the theme before the colon; a sentence of its own has none. */
const topicOf = (text: string): string => {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 90) return text.slice(0, colon);
  if (text.length >= 160 || (text.length > 70 && /[.;]$/u.test(text.trim()))) return '';
  return /^(?:căn cứ|trên cơ sở)/u.test(fold(text)) && opensWithAction(fold(text)) ? '' : text;
};

function headingLike(own: Piece, below: readonly Block[]): boolean {
  const text = own.text.trim();
  if (/:$/u.test(text)) return true;
  const ended = /[.;]$/u.test(text);
  if (!ended) return text.length < 260;
  return text.length < 90 && below.some((b) => b.type === 'item') && readHeading(own).kind === 'units';
}

/** What a heading or lead-in gives to what stands below it; null where it shuts it out. */
function under(own: Piece, outer: Context): Context | null {
  const heading = readHeading(own);
  if (heading.kind === 'no_task') return null;
  if (heading.kind === 'units')
    return {
      ...outer,
      mood: 'ordered',
      lead: heading.units,
      leadSource: 'heading',
      coordinating: findCoordinators(own),
    };
  const isLeadIn = /:\s*$/u.test(own.text);
  const actor =
    isLeadIn || own.text.length > 60 ? findActor(own.text, fold(own.text), 0, own.text.length) : null;
  const [deadline] = deadlinesIn(own, outer.issuedOn);
  const context = { ...outer, deadline: deadline ?? outer.deadline };
  if (!actor) return context;
  return {
    ...context,
    mood: 'ordered',
    lead: toDraftUnits(actor.units, own),
    leadSource: 'heading',
    coordinating: findCoordinators(own),
  };
}

/** Sub-items of an item that is itself a task inherit whom it names. */
function afterOwn(_own: Piece, outer: Context, tasks: readonly TaskDraft[]): Context {
  const last = tasks.at(-1);
  if (!last || last.leadSource !== 'clause') return outer;
  return { ...outer, lead: last.lead, leadSource: 'heading' };
}

function walkBlocks(item: Item, start: Context, ownTasks: TaskDraft[]): TaskDraft[] {
  let context = start;
  let paragraphs = ownTasks.length > 0 ? 1 : 0;
  const tasks = [...ownTasks];
  const inherit = (found: TaskDraft[]): TaskDraft[] => withDeadline(found, context.deadline);
  let run: Map<Item, TaskDraft[]> | null = null;
  for (const [at, block] of item.blocks.entries()) {
    const line = block.type === 'paragraph' ? block.piece : block.type === 'item' ? block.item.own : null;
    if (line && readFieldLine(line.text)) {
      if (tasks.length === 0 && standsForTask(item)) tasks.push(fromHeading(item, context));
      applyField(tasks, line, context);
    } else if (block.type === 'item') {
      if (!run?.has(block.item)) run = walkItems(itemsFrom(item.blocks, at), context);
      tasks.push(...run.get(block.item)!);
    } else if (block.type === 'table')
      tasks.push(...(readTableTasks(block.rows, item.ref, context.issuedOn) ?? []));
    else {
      const only = isOnlyDeadline(block.piece, context.issuedOn);
      if (only) {
        close(tasks, only);
        continue;
      }
      paragraphs += 1;
      const leadIn = /:\s*$/u.test(block.piece.text) ? under(block.piece, context) : context;
      if (leadIn !== context) {
        if (leadIn) context = leadIn;
        paragraphs -= 1;
        continue;
      }
      // Under a unit's name the only sentence is what it is to do, however general.
      const isOnlyText = context.leadSource === 'heading' && tasks.length === 0;
      if (!isOnlyText && isVagueOrder(block.piece, context)) continue;
      const found = readWithFields(block.piece, context);
      tasks.push(
        ...inherit(
          numbered(found, tasks.length === 0 && paragraphs <= 1 ? item.ref : `${item.ref}.p${paragraphs}`),
        ),
      );
    }
  }
  return tasks;
}

/** The items that follow one another from `at` on, without field lines. */
function itemsFrom(blocks: readonly Block[], at: number): Item[] {
  const items: Item[] = [];
  for (let i = at; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    if (block.type !== 'item') break;
    if (!readFieldLine(block.item.own.text)) items.push(block.item);
  }
  return items;
}

/** Field lines make their heading a task where it opens with an action, or where they name who leads. */
function standsForTask(item: Item): boolean {
  if (opensWithAction(fold(item.own.text))) return true;
  const fields = item.blocks.flatMap((b) =>
    b.type === 'table' ? [] : [readFieldLine(b.type === 'item' ? b.item.own.text : b.piece.text)?.field],
  );
  return fields.includes('lead');
}

/** The heading itself is the task of the field lines below it (`- Cơ quan chủ trì: …`). */
const fromHeading = (item: Item, context: Context): TaskDraft => ({
  ...fromPiece(item.own, context),
  ref: item.ref,
});

function fromPiece(piece: Piece, context: Context): TaskDraft {
  return {
    ref: '',
    piece,
    lead: context.lead,
    leadSource: context.leadSource,
    coordinating: context.coordinating,
    deadline: null,
    product: null,
    dependsOn: null,
    confidence: 0.75,
    flags: [],
  };
}

/** Gives the value of a field line to the tasks above it that have none. */
function applyField(tasks: TaskDraft[], line: Piece, context: Context): void {
  const { field, valueStart } = readFieldLine(line.text)!;
  const raw = slicePiece(line, valueStart, line.text.length);
  setField(tasks, field, raw, context);
}

function setField(tasks: TaskDraft[], field: TaskField, raw: Piece, context: Context): void {
  const trimmed = raw.text.replace(/[\s.;,)]+$/u, '');
  const value = slicePiece(raw, raw.text.length - raw.text.trimStart().length, trimmed.length);
  for (const task of tasks) {
    if (field === 'lead' && task.leadSource !== 'clause') {
      const units = unitsOfField(value);
      task.lead = units.lead;
      task.leadSource = 'clause';
      if (units.coordinating.length > 0) task.coordinating = units.coordinating;
    } else if (field === 'coordinating' && task.coordinating.length === 0)
      task.coordinating = unitsOfField(value).lead;
    else if (field === 'deadline' && !task.deadline) task.deadline = deadlineOfField(value, context.issuedOn);
    else if (field === 'product') task.product ??= value.text;
  }
}

/** A lead-in whose items order nothing by themselves is one task with its list. */
function listOnly(item: Item, outer: Context): TaskDraft[] {
  if (!/:\s*$/u.test(item.own.text)) return [];
  const actor = findActor(item.own.text, fold(item.own.text), 0, item.own.text.length);
  if (!actor && !opensWithAction(fold(item.own.text))) return [];
  const lines = item.blocks.flatMap((b) =>
    b.type === 'paragraph' ? [b.piece] : b.type === 'item' ? [b.item.own] : [],
  );
  if (lines.length === 0 || readHeading(item.own).kind === 'units') return [];
  return numbered(readClause(lines.reduce(joinPieces, item.own), outer).slice(0, 1), item.ref);
}

/** A closing line's deadline covers the tasks before it that have none. */
function close(tasks: readonly TaskDraft[], deadline: DraftDeadline): void {
  for (const task of tasks) task.deadline ??= deadline;
}

const withDeadline = (tasks: TaskDraft[], deadline: DraftDeadline | null): TaskDraft[] => {
  if (deadline) for (const task of tasks) task.deadline ??= deadline;
  return tasks;
};

/** `5.1`, `5.2` where an item was split, the item's own reference otherwise. */
function numbered(tasks: TaskDraft[], ref: string): TaskDraft[] {
  tasks.forEach((task, i) => {
    task.ref = tasks.length > 1 ? `${ref}.${i + 1}` : ref;
  });
  return tasks;
}
