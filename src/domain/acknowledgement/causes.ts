/** Why work is late: a closed list beside the free text, so that an office can count it. */
export const CAUSES = [
  'waiting_for_others',
  'institution',
  'funding',
  'staff',
  'technical',
  'volume',
  'late_start',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

/** In Vietnamese. */
export const CAUSE_NAMES: Readonly<Record<Cause, string>> = {
  waiting_for_others: 'chờ đơn vị khác',
  institution: 'vướng thể chế',
  funding: 'thiếu kinh phí',
  staff: 'thiếu nhân lực',
  technical: 'khó khăn kỹ thuật',
  volume: 'khối lượng lớn, phức tạp',
  late_start: 'triển khai chậm',
  other: 'khác',
};
