import { nameKey } from '../organs/index.js';
import { checkDeadline, type DeadlineRules, type RowDeadline } from './check-deadline.js';
import { cellText, oneLine } from './cell-text.js';
import { type Column, FAN_OUT_WORDS, INPUT_COLUMNS, type InputField } from './columns.js';
import { type OrganBook, organsOf } from './organ-book.js';
import { checkCoordinating, checkLead, type RowCoordinating, type RowLead } from './check-organs.js';
import type { RowProblem, RowProblemCode } from './problem.js';
import type { ListRow, TaskList } from './read-list.js';
import { isCellDate } from './sheet.js';

/** A task of a list, as it would become an assignment. */
export interface CheckedRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly clause: string;
  readonly content: string;
  readonly lead: RowLead;
  readonly coordinating: readonly RowCoordinating[];
  readonly deadline: RowDeadline;
  readonly output: string | null;
  /** Whether it is created; a member's row beside the row of its fan-out is not. */
  readonly creates: boolean;
  readonly problems: readonly RowProblem[];
}

/** What of an assignment that is there already tells that a row would be the same once more. */
export interface ExistingTask {
  readonly clause: string;
  readonly content: string;
  readonly isGroup: boolean;
  readonly leadUnitIds: readonly string[];
}

export interface ListContext extends Omit<DeadlineRules, 'from1904'> {
  readonly directiveNumber: string;
  readonly organs: OrganBook;
  /** What the directive has already, without what was withdrawn. */
  readonly existing: readonly ExistingTask[];
}

/** Reads each row of a list to a task, with all that is wrong or doubtful in it. Changes nothing and throws nothing. */
export function checkList(list: TaskList, context: ListContext): CheckedRow[] {
  const rules = { ...context, from1904: list.from1904 };
  const rows = list.rows.map((row) => checkRow(row, rules));
  const parents = new Map<string, number>();
  for (const { source, row } of rows) {
    if (oneLine(source.cells.fanOut.value) === FAN_OUT_WORDS.parent) parents.set(taskKey(row), row.row);
  }
  const known = new Set(context.existing.flatMap(keysOf));
  const seen = new Map<string, number>();
  return rows.map(({ source, row }) => {
    const parentRow = parents.get(taskKey(row));
    if (parentRow !== undefined && oneLine(source.cells.fanOut.value) === FAN_OUT_WORDS.member) {
      return { ...row, creates: false, problems: [coveredBy(source, parentRow)] };
    }
    return withRepetition(row, source, known, seen);
  });
}

type Rules = ListContext & DeadlineRules;

function checkRow(source: ListRow, rules: Rules): { source: ListRow; row: CheckedRow } {
  const problems: RowProblem[] = [];
  const note = (
    field: Column['field'],
    severity: RowProblem['severity'],
    code: RowProblemCode,
    detail: string,
  ): void => void problems.push({ cell: source.cells[field].address, field, severity, code, detail });

  const clause = readClause(source, note);
  const content = cellText(source.cells.content.value);
  const lead = checkLead(organsOf(cellText(source.cells.lead.value), rules.organs), (...p) =>
    note('lead', ...p),
  );
  const coordinating = checkCoordinating(
    organsOf(cellText(source.cells.coordinating.value), rules.organs),
    lead,
    (...p) => note('coordinating', ...p),
  );
  const { deadline, problems: ofDeadline } = checkDeadline(
    source.cells.deadline,
    source.cells.lastDay,
    rules,
  );
  problems.push(...ofDeadline);
  noteEveryCell(source, note);
  const directive = oneLine(source.cells.directive.value);
  if (directive !== '' && nameKey(directive) !== nameKey(rules.directiveNumber)) {
    const detail = `Dòng này thuộc văn bản ${directive}, sẽ được giao theo văn bản ${rules.directiveNumber}.`;
    note('directive', 'warning', 'other_directive', detail);
  }
  if (source.hidden) {
    const detail =
      'Dòng đang ẩn trong tệp nhưng vẫn được nhập. Hiện dòng để kiểm tra, hoặc xóa nếu không giao.';
    note('content', 'warning', 'hidden_row', detail);
  }
  const output = cellText(source.cells.output.value) || null;
  const row = {
    row: source.row,
    clause,
    content,
    lead,
    coordinating,
    deadline,
    output,
    creates: true,
    problems,
  };
  return { source, row };
}

type Note = (
  field: Column['field'],
  severity: RowProblem['severity'],
  code: RowProblemCode,
  detail: string,
) => void;

function readClause({ cells }: ListRow, note: Note): string {
  const { value } = cells.clause;
  if (isCellDate(value)) {
    const detail = `Ô đang là ngày ${cellText(value)}: Excel đã đổi mục như 3/2 thành ngày. Đặt định dạng ô là Văn bản (Text) rồi ghi lại mục, điểm.`;
    note('clause', 'error', 'clause_is_day', detail);
    return '';
  }
  const clause = oneLine(value);
  if (typeof value === 'number' && !Number.isInteger(value)) {
    const detail = `Ô dạng số nên 3.10 và 3.1 là một; đang đọc là “${clause}”. Nếu sai, đặt định dạng ô là Văn bản (Text).`;
    note('clause', 'warning', 'clause_is_number', detail);
  }
  if (clause !== '') return clause;
  const number = oneLine(cells.number.value).replace(/[.)\s]+$/u, '');
  if (number === '') {
    note('clause', 'error', 'required', 'Phải ghi mục, điểm của văn bản, hoặc số thứ tự ở cột TT.');
  } else {
    note('clause', 'warning', 'clause_from_number', `Để trống, sẽ lấy theo số thứ tự: “${number}”.`);
  }
  return number;
}

const FORMULA_ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/u;

/** What is looked at alike in every column a person fills in. */
function noteEveryCell({ cells }: ListRow, note: Note): void {
  for (const { field, header, required, longest } of INPUT_COLUMNS) {
    const text = cellText(cells[field].value);
    if (FORMULA_ERROR.test(text)) {
      note(field, 'error', 'formula_error', `Công thức trong ô báo lỗi ${text}. Ghi lại giá trị của ô.`);
    } else if (required && text === '') {
      note(field, 'error', 'required', `Phải có ${lowerFirst(header)}.`);
    } else if (longest !== undefined && text.length > longest) {
      const detail = `${header} dài ${text.length} ký tự, nhiều nhất ${longest}. Rút gọn hoặc tách thành nhiều dòng.`;
      note(field, 'error', 'too_long', detail);
    }
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Clause and content, as two spellings of one task share them. */
const taskKey = ({ clause, content }: Pick<CheckedRow, 'clause' | 'content'>): string =>
  `${nameKey(clause)}\u0000${nameKey(content)}`;

function keysOf(task: ExistingTask): string[] {
  const key = taskKey(task);
  return task.isGroup ? [`${key}\u0000group`] : task.leadUnitIds.map((id) => `${key}\u0000${id}`);
}

/** Notes a row that the directive, or the list further up, has already. */
function withRepetition(
  row: CheckedRow,
  source: ListRow,
  known: ReadonlySet<string>,
  seen: Map<string, number>,
): CheckedRow {
  if (row.content === '') return row;
  const { group, units } = row.lead;
  const keys = keysOf({ ...row, isGroup: group !== null, leadUnitIds: units.map(({ id }) => id) });
  const at = (field: InputField, code: RowProblemCode, detail: string): CheckedRow => ({
    ...row,
    problems: [
      ...row.problems,
      { cell: source.cells[field].address, field, severity: 'error', code, detail },
    ],
  });
  const earlier = keys.map((key) => seen.get(key)).find((line) => line !== undefined);
  for (const key of keys) if (!seen.has(key)) seen.set(key, row.row);
  if (keys.some((key) => known.has(key))) {
    return at(
      'content',
      'already_there',
      'Văn bản đã có nhiệm vụ này: cùng mục, nội dung và cơ quan chủ trì. Xóa dòng nếu không giao thêm.',
    );
  }
  if (earlier === undefined) return row;
  return at('content', 'repeated_row', `Trùng với dòng ${earlier}: cùng mục, nội dung và cơ quan chủ trì.`);
}

const coveredBy = (source: ListRow, parentRow: number): RowProblem => ({
  cell: source.cells.fanOut.address,
  field: 'fanOut',
  severity: 'warning',
  code: 'covered_by_parent',
  detail: `Không nhập riêng: nhiệm vụ gốc ở dòng ${parentRow} được giao cho từng thành viên.`,
});
