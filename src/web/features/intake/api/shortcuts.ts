/** What can be done by key. */
export type Command =
  | 'nextLook'
  | 'previousLook'
  | 'confirm'
  | 'next'
  | 'previous'
  | 'edit'
  | 'lead'
  | 'merge'
  | 'split'
  | 'toggle'
  | 'add'
  | 'help';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Keys that work anywhere on the page, also while typing: no letters, and none that browsers or screen readers use.
 */
export function anywhereCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Command | null {
  if (altKey) return null;
  if (key === 'F8' && !ctrlKey && !metaKey) return shiftKey ? 'previousLook' : 'nextLook';
  if (key === 'Enter' && (ctrlKey || metaKey) && !shiftKey) return 'confirm';
  return null;
}

const LETTERS: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  e: 'edit',
  c: 'lead',
  g: 'merge',
  t: 'split',
  x: 'toggle',
  m: 'add',
  '?': 'help',
};

/**
 * Letters, where the focus stands among the drafts and not in a field (WCAG 2.2, 2.1.4: only on focus), and nothing is held
 * down with them.
 */
export function draftCommand({ key, ctrlKey, metaKey, altKey }: Key, inField: boolean): Command | null {
  if (inField || ctrlKey || metaKey || altKey) return null;
  return LETTERS[key.toLowerCase()] ?? null;
}

/** As shown beside what they do. */
export const KEYS: Readonly<Record<Command, string>> = {
  nextLook: 'F8',
  previousLook: 'Shift+F8',
  confirm: 'Ctrl+Enter',
  next: 'J',
  previous: 'K',
  edit: 'E',
  lead: 'C',
  merge: 'G',
  split: 'T',
  toggle: 'X',
  add: 'M',
  help: '?',
};
