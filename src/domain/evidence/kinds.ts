/** A kind of file that is taken as evidence. */
export interface EvidenceKind {
  /** Endings a file of this kind may have, the usual one first. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  /** What it is called, Vietnamese. */
  readonly name: string;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/**
 * What units hand in: documents, tables, slides, scans and photographs. No archives: what is inside could not be judged.
 * None of the old binary office formats: any of them may hold macros.
 */
export const EVIDENCE_KINDS = {
  pdf: { endings: ['pdf'], mediaType: 'application/pdf', name: 'PDF' },
  docx: {
    endings: ['docx'],
    mediaType: `${OPEN_XML}.wordprocessingml.document`,
    name: 'văn bản Word (.docx)',
  },
  xlsx: { endings: ['xlsx'], mediaType: `${OPEN_XML}.spreadsheetml.sheet`, name: 'bảng tính Excel (.xlsx)' },
  pptx: {
    endings: ['pptx'],
    mediaType: `${OPEN_XML}.presentationml.presentation`,
    name: 'trình chiếu PowerPoint (.pptx)',
  },
  odt: { endings: ['odt'], mediaType: `${OPEN_DOCUMENT}.text`, name: 'văn bản OpenDocument (.odt)' },
  ods: {
    endings: ['ods'],
    mediaType: `${OPEN_DOCUMENT}.spreadsheet`,
    name: 'bảng tính OpenDocument (.ods)',
  },
  odp: {
    endings: ['odp'],
    mediaType: `${OPEN_DOCUMENT}.presentation`,
    name: 'trình chiếu OpenDocument (.odp)',
  },
  jpeg: { endings: ['jpg', 'jpeg'], mediaType: 'image/jpeg', name: 'ảnh JPEG' },
  png: { endings: ['png'], mediaType: 'image/png', name: 'ảnh PNG' },
  txt: { endings: ['txt'], mediaType: 'text/plain; charset=utf-8', name: 'văn bản thuần (.txt)' },
  csv: { endings: ['csv'], mediaType: 'text/csv; charset=utf-8', name: 'bảng dạng văn bản (.csv)' },
} as const satisfies Readonly<Record<string, EvidenceKind>>;

export type EvidenceKindName = keyof typeof EVIDENCE_KINDS;

/** Every ending that is taken, for whoever chooses a file. */
export const EVIDENCE_ENDINGS: readonly string[] = Object.values(EVIDENCE_KINDS).flatMap((kind) => [
  ...kind.endings,
]);
