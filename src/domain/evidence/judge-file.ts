import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceKindName } from './kinds.js';

/** How much of a file's beginning is needed to judge it, in bytes. */
export const HEAD_BYTES = 4_096;

/** What is known of a file's content. */
export interface FileFacts {
  /** As it will be shown. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The first {@link HEAD_BYTES}, or all of it. */
  readonly head: Uint8Array;
  /** Names of what a zip holds, as its directory says; null: it is none that can be read. */
  readonly entries: readonly string[] | null;
  /** Whether all of it is text, as {@link textCheck} says. */
  readonly isText: boolean;
}

/** Why a file is not taken. */
export const FILE_REFUSALS = [
  'empty',
  'executable',
  'old_office',
  'macros',
  'archive',
  'unknown',
  'disguised',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type FileVerdict =
  | { readonly kind: EvidenceKindName }
  | {
      readonly refusal: FileRefusal;
      /** What a disguised file is. */
      readonly found?: EvidenceKindName;
    };

/**
 * Judges a file by its content, never by what its sender says. The ending must be one of the kind found: an ending is
 * what the reader's machine goes by when it opens the file.
 */
export function judgeFile(facts: FileFacts): FileVerdict {
  if (facts.size === 0) return { refusal: 'empty' };
  const found = contentOf(facts);
  if (typeof found !== 'string') return found;
  const ending = endingOf(facts.name);
  const kind = found === 'txt' && ending === 'csv' ? 'csv' : found;
  const { endings }: EvidenceKind = EVIDENCE_KINDS[kind];
  return endings.includes(ending) ? { kind } : { refusal: 'disguised', found: kind };
}

/** The ending of a name, in small letters without the dot; '' where there is none. */
export function endingOf(name: string): string {
  return /\.([^.\s]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

const bytes = (...values: number[]): readonly number[] => values;
const ZIP = bytes(0x50, 0x4b, 0x03, 0x04);
const JPEG = bytes(0xff, 0xd8, 0xff);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const OLD_OFFICE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const EXECUTABLES = [
  bytes(0x4d, 0x5a), // Windows
  bytes(0x7f, 0x45, 0x4c, 0x46), // Linux
  bytes(0xfe, 0xed, 0xfa, 0xce), // macOS, each way round, and for several processors (Java begins alike)
  bytes(0xfe, 0xed, 0xfa, 0xcf),
  bytes(0xce, 0xfa, 0xed, 0xfe),
  bytes(0xcf, 0xfa, 0xed, 0xfe),
  bytes(0xca, 0xfe, 0xba, 0xbe),
  bytes(0x23, 0x21), // a script
];
const ARCHIVES = [
  bytes(0x52, 0x61, 0x72, 0x21), // RAR
  bytes(0x37, 0x7a, 0xbc, 0xaf), // 7z
  bytes(0x1f, 0x8b), // gzip
  bytes(0x50, 0x4b, 0x05, 0x06), // an empty zip
];

function contentOf({ head, entries, isText }: FileFacts): EvidenceKindName | { refusal: FileRefusal } {
  const starts = (signature: readonly number[]): boolean => signature.every((byte, i) => head[i] === byte);
  if (EXECUTABLES.some(starts)) return { refusal: 'executable' };
  if (starts(OLD_OFFICE)) return { refusal: 'old_office' };
  if (starts(ZIP)) return inZip(head, entries);
  if (ARCHIVES.some(starts)) return { refusal: 'archive' };
  if (starts(JPEG)) return 'jpeg';
  if (starts(PNG)) return 'png';
  // Readers look for it in the first kilobyte; before it only what says nothing else may stand.
  if (/^\uFEFF?\s*%PDF-\d/u.test(latin(head.subarray(0, 1_024)).replace(/^\u00EF\u00BB\u00BF/u, '')))
    return 'pdf';
  return isText ? 'txt' : { refusal: 'unknown' };
}

/** Where the programs of office files keep their code. */
const MACROS = /(?:^|\/)(?:vbaproject[^/]*\.bin|vbadata\.xml|macrosheets\/|activex\/)|^(?:basic|scripts)\//iu;
const PROGRAMS = /\.(?:exe|dll|scr|com|bat|cmd|ps1|vbs|jse?|jar|msi|lnk|hta)$/iu;

/** Some programs number the main part. */
const OPEN_XML_PARTS: readonly (readonly [part: RegExp, kind: EvidenceKindName])[] = [
  [/^word\/document\d*\.xml$/u, 'docx'],
  [/^xl\/workbook\d*\.xml$/u, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/u, 'pptx'],
];

const OPEN_DOCUMENTS: Readonly<Record<string, EvidenceKindName>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

function inZip(
  head: Uint8Array,
  entries: readonly string[] | null,
): EvidenceKindName | { refusal: FileRefusal } {
  if (entries === null) return { refusal: 'unknown' };
  const openXml = entries.includes('[Content_Types].xml')
    ? OPEN_XML_PARTS.find(([part]) => entries.some((entry) => part.test(entry)))?.[1]
    : undefined;
  const kind = openXml ?? OPEN_DOCUMENTS[declaredType(head)];
  if (kind === undefined) return { refusal: 'archive' };
  if (entries.some((entry) => MACROS.test(entry))) return { refusal: 'macros' };
  return entries.some((entry) => PROGRAMS.test(entry)) ? { refusal: 'executable' } : kind;
}

/**
 * An OpenDocument file begins with an entry `mimetype` that is not compressed (OpenDocument 1.3, part 2, 3.3), so that
 * what it is stands at a fixed place.
 */
function declaredType(head: Uint8Array): string {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 38 || view.getUint16(8, true) !== 0 || latin(head.subarray(30, 38)) !== 'mimetype')
    return '';
  const start = 38 + view.getUint16(28, true);
  return latin(head.subarray(start, start + view.getUint32(22, true)));
}

const latin = (part: Uint8Array): string => String.fromCharCode(...part);
