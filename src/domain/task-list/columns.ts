/** A column of a task list (danh sách nhiệm vụ) that a person fills in. */
export type InputField =
  'number' | 'clause' | 'content' | 'lead' | 'coordinating' | 'deadline' | 'lastDay' | 'output';

/** A column that only an exported list has: what the register knows of the assignment. It is shown, not read in. */
export type ShownField =
  'directive' | 'issuedOn' | 'fanOut' | 'lifecycle' | 'timing' | 'daysLate' | 'submittedOn';

export interface Column<Field extends string = InputField | ShownField> {
  readonly field: Field;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly required?: boolean;
  /** Longest text the register keeps, in characters. */
  readonly longest?: number;
  /** What to write there, for the sheet with guidance. */
  readonly guidance: string;
}

/** The columns a person fills in, in the order of the sheet from column A on. */
export const INPUT_COLUMNS: readonly Column<InputField>[] = [
  {
    field: 'number',
    header: 'TT',
    width: 6,
    guidance: 'Số thứ tự. Có thể để trống. Được dùng làm mục, điểm khi cột bên cạnh để trống.',
  },
  {
    field: 'clause',
    header: 'Mục, điểm',
    width: 11,
    longest: 50,
    guidance: 'Nơi giao việc trong văn bản, ví dụ 3.2 hoặc 2.c. Nên để ô dạng chữ để 3.10 không thành 3.1.',
  },
  {
    field: 'content',
    header: 'Nội dung nhiệm vụ',
    width: 60,
    required: true,
    longest: 20_000,
    guidance: 'Bắt buộc. Mỗi dòng một nhiệm vụ.',
  },
  {
    field: 'lead',
    header: 'Cơ quan chủ trì',
    width: 32,
    required: true,
    guidance:
      'Bắt buộc. Tên, tên viết tắt hoặc mã trong trang “Danh mục”. Ghi tên một nhóm đơn vị để giao đồng loạt. ' +
      'Nhiều đơn vị thì cách nhau bằng dấu chấm phẩy hoặc xuống dòng trong ô: được ghi là đồng chủ trì.',
  },
  {
    field: 'coordinating',
    header: 'Cơ quan phối hợp',
    width: 32,
    guidance:
      'Cách nhau bằng dấu chấm phẩy hoặc xuống dòng. Cách gọi chung như “các cơ quan liên quan” được giữ nguyên văn.',
  },
  {
    field: 'deadline',
    header: 'Thời hạn',
    width: 26,
    longest: 500,
    guidance:
      'Như văn bản viết, ví dụ “trước ngày 25/6/2026”, “trong quý II/2026”, “hằng tháng”; hoặc một ô ngày. ' +
      'Để trống nếu văn bản không nêu.',
  },
  {
    field: 'lastDay',
    header: 'Hạn cuối',
    width: 16,
    guidance:
      'Chỉ ghi khi muốn ấn định ngày cuối cùng, ví dụ 24/6/2026 hoặc 24/6/2026 15:00. Ngày ghi ở đây được dùng, ' +
      'dù cột Thời hạn được hiểu khác.',
  },
  {
    field: 'output',
    header: 'Sản phẩm',
    width: 32,
    longest: 5_000,
    guidance: 'Kết quả cần có: báo cáo, kế hoạch, tờ trình…',
  },
];

/** The columns an exported list has besides, in order after the others. */
export const SHOWN_COLUMNS: readonly Column<ShownField>[] = [
  { field: 'directive', header: 'Văn bản', width: 18, guidance: 'Số, ký hiệu văn bản giao việc.' },
  { field: 'issuedOn', header: 'Ngày ban hành', width: 14, guidance: 'Ngày ban hành văn bản.' },
  {
    field: 'fanOut',
    header: 'Giao đồng loạt',
    width: 14,
    guidance: 'Nhiệm vụ gốc của việc giao đồng loạt, hoặc phần của một thành viên.',
  },
  { field: 'lifecycle', header: 'Trạng thái', width: 18, guidance: 'Trạng thái lúc xuất.' },
  { field: 'timing', header: 'Tình trạng thời hạn', width: 20, guidance: 'Tình trạng thời hạn lúc xuất.' },
  { field: 'daysLate', header: 'Số ngày làm việc trễ', width: 12, guidance: '0 nếu không trễ.' },
  { field: 'submittedOn', header: 'Ngày báo cáo', width: 14, guidance: 'Ngày đơn vị báo cáo hoàn thành.' },
];

export const ALL_COLUMNS: readonly Column[] = [...INPUT_COLUMNS, ...SHOWN_COLUMNS];

/** Raised whenever the columns or what they mean change: a list made with an older one is refused as a whole. */
export const TEMPLATE_VERSION = 1;

/** Stands in the first cell of a list and says which template it was made with. */
export const TEMPLATE_MARK = `DANH SÁCH NHIỆM VỤ · Mẫu DD-NV-${TEMPLATE_VERSION}`;

/** The version in a cell, or null where the cell is no mark. */
export function markedVersion(text: string): number | null {
  const version = /mẫu\s+DD-NV-(\d{1,4})(?!\d)/iu.exec(text)?.[1];
  return version === undefined ? null : Number(version);
}

/** The words in column `fanOut`. */
export const FAN_OUT_WORDS = { parent: 'Nhiệm vụ gốc', member: 'Thành viên' } as const;

/** Most rows of tasks in one list. */
export const MOST_ROWS = 2_000;
