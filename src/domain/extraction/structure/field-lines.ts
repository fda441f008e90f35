import { fold } from '../text/fold.js';

export type TaskField = 'content' | 'lead' | 'coordinating' | 'deadline' | 'product' | 'other';

/** Labels of a plan's fields and names of a table's columns (folded), the first that fits counts. */
export const FIELD_LABELS: readonly (readonly [TaskField, RegExp])[] = [
  [
    'coordinating',
    /^(?:(?:các )?(?:cơ quan|đơn vị|cq|đv|tổ chức|bộ phận)(?:,? (?:đơn vị|cơ quan|cá nhân))?\s*\/?\s*(?:cùng )?phối hợp|phối hợp(?: thực hiện)?)(?: thực hiện)?$/u,
  ],
  [
    'lead',
    /^(?:(?:các )?(?:cơ quan|đơn vị|cq|đv|tổ chức|bộ phận|phòng|cán bộ|người|cá nhân|lãnh đạo)(?:,? (?:đơn vị|cơ quan|cá nhân|tổ chức))?\s*\/?\s*(?:chủ trì|thực hiện|phụ trách|đầu mối|tham mưu|chịu trách nhiệm(?: chính)?|triển khai|chủ trì thực hiện|chủ trì tham mưu|chủ trì,? phối hợp|tổ chức thực hiện)|chủ trì(?: thực hiện)?|phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|người thực hiện|thực hiện|phụ trách|cơ quan)$/u,
  ],
  [
    'deadline',
    /^(?:thời gian|thời hạn|tiến độ|hạn|thời điểm|lộ trình|thời gian,? tiến độ)(?: (?:thực hiện|hoàn thành|hoàn thiện|triển khai|trình|báo cáo|ban hành|dự kiến|kết thúc|xong|và tiến độ|gửi|thực hiện,? hoàn thành|thực hiện\s*\/\s*hoàn thành|hoàn thành\s*\/\s*thực hiện))*$/u,
  ],
  [
    'product',
    /^(?:sản phẩm|kết quả|kết quả đầu ra|đầu ra|hình thức văn bản)(?: (?:dự kiến|đầu ra|hoàn thành|đạt được|cần đạt|thực hiện|yêu cầu|chính|chủ yếu|\/ ?kết quả))*(?:\s*\/\s*\p{L}[\p{L} ]*)?$/u,
  ],
  [
    'content',
    /^(?:(?:tên |danh mục )?(?:nội dung|nhiệm vụ|công việc|đề án|hoạt động|giải pháp|nhóm nhiệm vụ|văn bản)(?:[\s,/-]+(?:nhiệm vụ|công việc|thực hiện|giải pháp|cụ thể|triển khai|chủ yếu|trọng tâm|và|nội dung|hoạt động|được giao|đề án|chính|công tác|tên))*)$/u,
  ],
  [
    'other',
    /^(?:stt|tt|số tt|ghi chú|kinh phí|nguồn kinh phí|dự kiến kinh phí|địa điểm|thành phần|hình thức|căn cứ|cấp trình|cơ quan trình|cấp ban hành|đối tượng|số lượng|mục tiêu)(?: thực hiện)?$/u,
  ],
];

/** The field a label or a column's name stands for, or null. */
export function fieldOf(label: string): TaskField | null {
  const folded = fold(label)
    .replace(/\s+/gu, ' ')
    .replace(/\([^()]*\)/gu, '')
    .replace(/^[\s\d.)\-+•]+|[\s.:;*]+$/gu, '')
    .trim();
  if (folded === '' || folded.length > 60) return null;
  return FIELD_LABELS.find(([, form]) => form.test(folded))?.[0] ?? null;
}

/** `Cơ quan chủ trì: Sở X`: where the value begins, and what it is. */
export function readFieldLine(text: string): { field: TaskField; valueStart: number } | null {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 60) return null;
  const field = fieldOf(text.slice(0, colon));
  return field && field !== 'content' ? { field, valueStart: colon + 1 } : null;
}

export const isFieldLine = (text: string): boolean => readFieldLine(text) !== null;

const INLINE =
  /(?:^|[.;,(]\s*|\s-\s)((?:cơ quan|đơn vị|bộ phận|cq|đv)(?: (?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|phối hợp thực hiện|tham mưu|đầu mối)){1,2}|chủ trì|phối hợp(?: thực hiện)?|(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|trình|báo cáo))*|sản phẩm(?: (?:đầu ra|hoàn thành|dự kiến))?)\s*:\s*/gu;

export interface InlineField {
  field: TaskField;
  /** Where the label begins, and where its value does. */
  start: number;
  valueStart: number;
  valueEnd: number;
}

/** Fields written on one line after the task: `…; cơ quan chủ trì: Sở X; thời gian: Quý I/2026.` */
export function readInlineFields(text: string): InlineField[] {
  const fields: InlineField[] = [];
  for (const m of fold(text).matchAll(INLINE)) {
    const field = fieldOf(m[1]!);
    const last = fields.at(-1);
    if (!field) continue;
    if (last) last.valueEnd = m.index;
    fields.push({ field, start: m.index, valueStart: m.index + m[0].length, valueEnd: text.length });
  }
  return fields;
}
