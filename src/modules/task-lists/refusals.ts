import { DomainError, type FieldError } from '../../common/errors/domain-error.js';
import {
  type ListRefusal,
  MOST_ROWS,
  type RowProblem,
  TEMPLATE_VERSION,
} from '../../domain/task-list/index.js';

/** A list of thousands of wrong cells must not be answered by more than anybody reads. */
const MOST_SHOWN = 200;

const TEMPLATE = 'Tải mẫu mới, chép dữ liệu sang rồi gửi lại.';

const REFUSALS: Readonly<
  Record<ListRefusal['reason'], readonly [code: string, title: string, detail: string]>
> = {
  foreign: [
    'TASK_LIST.FOREIGN_FILE',
    'The file was not made with the template',
    `Tệp không theo mẫu danh sách nhiệm vụ: không thấy dòng “Mẫu DD-NV-${TEMPLATE_VERSION}” ở đầu trang. ${TEMPLATE}`,
  ],
  other_version: [
    'TASK_LIST.OTHER_VERSION',
    'The file was made with another version of the template',
    'Tệp theo một phiên bản khác của mẫu danh sách nhiệm vụ nên không nhập dòng nào. ' + TEMPLATE,
  ],
  columns_changed: [
    'TASK_LIST.COLUMNS_CHANGED',
    'The columns are not those of the template',
    'Các cột không đúng mẫu nên không nhập dòng nào. Xem từng ô trong "errors"; giữ nguyên tên và thứ tự cột của mẫu.',
  ],
  several_lists: [
    'TASK_LIST.SEVERAL_LISTS',
    'Several sheets hold a list',
    'Tệp có nhiều trang danh sách nhiệm vụ. Giữ lại một trang rồi gửi lại.',
  ],
  empty: ['TASK_LIST.EMPTY', 'The list has no rows', 'Danh sách chưa có nhiệm vụ nào.'],
  too_many_rows: [
    'TASK_LIST.TOO_MANY_ROWS',
    'The list has too many rows',
    `Danh sách có quá ${MOST_ROWS} dòng. Hãy tách thành nhiều tệp.`,
  ],
};

/** The file as a whole cannot be read as a list. */
export function refusedList(refusal: ListRefusal): DomainError {
  const [code, title, detail] = REFUSALS[refusal.reason];
  const errors: FieldError[] =
    refusal.reason === 'columns_changed'
      ? refusal.cells.map(({ cell, detail: what }) => ({ pointer: `/${cell}`, detail: what }))
      : [];
  const facts =
    refusal.reason === 'other_version'
      ? { found: refusal.found, wanted: refusal.wanted }
      : refusal.reason === 'several_lists'
        ? { sheets: refusal.sheets }
        : {};
  return new DomainError('invalid', code, { title, detail, errors, facts });
}

/** At least one row is wrong, so none is read in. */
export function rowsRefused(problems: readonly RowProblem[]): DomainError {
  const rows = new Set(problems.map(({ cell }) => cell.replace(/^\D+/u, ''))).size;
  return new DomainError('invalid', 'TASK_LIST.ROWS_INVALID', {
    title: 'Rows of the list are wrong',
    detail: `Có ${problems.length} lỗi ở ${rows} dòng nên không nhập dòng nào. Sửa các ô trong "errors" rồi gửi lại cả tệp.`,
    errors: problems.slice(0, MOST_SHOWN).map(({ cell, detail }) => ({ pointer: `/${cell}`, detail })),
    facts: { errorCount: problems.length },
  });
}

export const noDirective = (): DomainError =>
  new DomainError('not_found', 'DIRECTIVE.NOT_FOUND', {
    title: 'No such directive',
    detail: 'Không có văn bản này, hoặc bạn không có quyền xem.',
  });

export const notXlsx = (): DomainError =>
  new DomainError('malformed', 'TASK_LIST.NO_FILE', {
    title: 'The body is no .xlsx file',
    detail: 'Hãy gửi tệp .xlsx làm nội dung yêu cầu, với Content-Type của tệp .xlsx.',
  });
