import type { Edit } from './edits';
import { HEADER, type Target } from './shapes';

/** What is typed as text. */
export type TextField =
  | 'number'
  | 'type'
  | 'place'
  | 'subject'
  | 'signerCapacity'
  | 'signerTitle'
  | 'signerName'
  | 'recipients'
  | 'implements'
  | 'replyTo'
  | 'refersTo'
  | 'clause'
  | 'content'
  | 'expectedOutput'
  | 'dependsOn'
  | 'deadlinePhrase'
  | 'lastTime';

/** Lists, typed one to a line. */
const LISTS: readonly string[] = ['recipients', 'implements', 'replyTo', 'refersTo'];
/** What a draft always has, if only as nothing. */
const NEVER_NULL: readonly string[] = ['clause', 'content'];

/** A value as it stands in its field. */
export function shown(value: string | readonly string[] | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.join('\n');
}

/** The edit that what was typed into a field means. */
export function editOf(target: Target, field: TextField, typed: string): Edit {
  const change = { [field]: valueOf(field, typed) };
  if (target === HEADER) return { kind: 'header', change: change };
  return { kind: 'draft', draftId: target, change: change };
}

function valueOf(field: TextField, typed: string): string | string[] | null {
  const lines = typed.split('\n').map((line) => line.trim());
  if (LISTS.includes(field)) return lines.filter((line) => line !== '');
  const text = typed.trim();
  return text === '' && !NEVER_NULL.includes(field) ? null : text;
}
