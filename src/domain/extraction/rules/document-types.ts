/** Document types by the name printed as a title, with their symbols (Decree 30/2020; guidance 36-HD/VPTW). */
export const DOCUMENT_TYPES = [
  { kind: 'công điện', symbols: ['CĐ'] },
  { kind: 'chỉ thị', symbols: ['CT'] },
  { kind: 'thông báo', symbols: ['TB'] },
  { kind: 'kết luận', symbols: ['KL'] },
  { kind: 'kế hoạch', symbols: ['KH'] },
  { kind: 'chương trình', symbols: ['CTr', 'CTR'] },
  { kind: 'hướng dẫn', symbols: ['HD'] },
  { kind: 'nghị quyết', symbols: ['NQ'] },
  { kind: 'quyết định', symbols: ['QĐ'] },
  { kind: 'quy định', symbols: ['QĐi', 'QyĐ'] },
  { kind: 'quy chế', symbols: ['QC'] },
  { kind: 'thông tri', symbols: ['TT'] },
  { kind: 'báo cáo', symbols: ['BC'] },
  { kind: 'tờ trình', symbols: ['TTr', 'TTR'] },
  { kind: 'phương án', symbols: ['PA'] },
  { kind: 'đề án', symbols: ['ĐA'] },
  { kind: 'giấy mời', symbols: ['GM'] },
  { kind: 'công văn', symbols: ['CV'] },
] as const;

/** A document type, or `null` where the text does not say. */
export type DocumentKind = (typeof DOCUMENT_TYPES)[number]['kind'];
