/** How a chain can be broken. `rewritten`: whole in itself, but not the chain an anchor was taken of. */
export const BREAK_REASONS = ['edited', 'deleted', 'inserted', 'reordered', 'cut_off', 'rewritten'] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** Where a chain is broken first, and how. */
export interface Break {
  readonly reason: BreakReason;
  /** The first entry concerned. */
  readonly seq: number;
  /** The last one of a run that is gone, or within which the rewriting began. */
  readonly through: number;
}

/** What became of checking a chain. */
export interface Verdict {
  readonly entries: number;
  /** Of the last entry that was read; null of an empty chain. */
  readonly last: { readonly seq: number; readonly hash: string } | null;
  /** Null: the chain holds. */
  readonly broken: Break | null;
}

/** The break in words: Vietnamese, one sentence. */
export function breakInWords({ reason, seq, through }: Break): string {
  const run = through > seq ? `từ số ${seq} đến số ${through}` : `số ${seq}`;
  switch (reason) {
    case 'edited':
      return `Mục ${run} đã bị sửa sau khi ghi.`;
    case 'deleted':
      return `Mục ${run} đã bị xóa khỏi chuỗi.`;
    case 'inserted':
      return `Mục ${run} bị chèn vào, không do hệ thống ghi.`;
    case 'reordered':
      return `Mục ${run} không còn ở chỗ cũ: thứ tự đã bị đổi.`;
    case 'cut_off':
      return `Phần cuối của chuỗi, ${run}, đã bị cắt bỏ.`;
    case 'rewritten':
      return through > seq
        ? `Chuỗi đã bị viết lại: bắt đầu ở một mục trong khoảng số ${seq} đến số ${through}, không còn khớp với mốc đã chốt.`
        : `Chuỗi đã bị viết lại từ mục số ${seq}, không còn khớp với mốc đã chốt.`;
  }
}
