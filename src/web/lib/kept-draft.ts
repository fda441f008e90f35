import { useState } from 'react';

/** What a form holds: words, choices, ids. */
type Value = string | number | boolean | null | readonly string[];

/** Fields anew, or how they follow from what is there once something slow has come to its end. */
type Changes<T> = Partial<T> | ((before: T) => Partial<T>);

/**
 * What is being written, kept in this tab over a reload and the end of a session until it is sent. Nothing secret is
 * written through it: passwords and codes are not kept.
 */
export function useKeptDraft<T extends Readonly<Record<keyof T, Value>>>(
  name: string,
  empty: T,
): [draft: T, change: (changes: Changes<T>) => void, forget: () => void] {
  const key = `dondoc.draft.${name}`;
  const [draft, setDraft] = useState<T>(() => restore(sessionStorage.getItem(key), empty));
  const change = (changes: Changes<T>): void => {
    setDraft((before) => {
      const next = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  };
  const forget = (): void => {
    sessionStorage.removeItem(key);
    setDraft(empty);
  };
  return [draft, change, forget];
}

/** What was stored of a draft, where it still has the shape of `empty`. */
export function restore<T extends Readonly<Record<keyof T, Value>>>(stored: string | null, empty: T): T {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? 'null');
  } catch {
    return empty;
  }
  if (typeof found !== 'object' || found === null) return empty;
  const kept = Object.entries(found).filter(
    ([name, value]) => Object.hasOwn(empty, name) && isLike(value, (empty as Record<string, Value>)[name]),
  );
  return { ...empty, ...Object.fromEntries(kept) };
}

/** Of the same kind; where nothing is entered at first, a word or a number. */
function isLike(value: unknown, empty: Value | undefined): boolean {
  if (Array.isArray(empty)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (empty === null) return value === null || typeof value === 'string' || typeof value === 'number';
  return typeof value === typeof empty;
}
