import { useCallback, useSyncExternalStore } from 'react';
import type { TextField } from './fields';
import type { Target } from './shapes';

export interface UnsavedField {
  readonly target: Target;
  readonly field: TextField;
  readonly typed: string;
}

/** What was typed into an intake and is not saved yet. Kept in this tab, so that a reload loses nothing. */
export class Unsaved {
  private readonly key: string;
  private fields: ReadonlyMap<string, string>;
  private readonly listeners = new Set<() => void>();

  constructor(
    intakeId: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage,
  ) {
    this.key = `dondoc.intake.${intakeId}`;
    this.fields = new Map(read(storage.getItem(this.key)));
  }

  get(target: Target, field: TextField): string | undefined {
    return this.fields.get(`${target}.${field}`);
  }

  set(target: Target, field: TextField, typed: string): void {
    this.change(new Map([...this.fields, [`${target}.${field}`, typed]]));
  }

  /** Lets go of what was typed, unless more was typed since. */
  drop(target: Target, field: TextField, typed = this.get(target, field)): void {
    if (this.get(target, field) !== typed) return;
    this.change(new Map([...this.fields].filter(([name]) => name !== `${target}.${field}`)));
  }

  all(): UnsavedField[] {
    return [...this.fields].map(([name, typed]) => {
      const [target = '', field = ''] = name.split('.');
      return { target, field: field as TextField, typed };
    });
  }

  get count(): number {
    return this.fields.size;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(fields: ReadonlyMap<string, string>): void {
    this.fields = fields;
    try {
      if (fields.size === 0) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify([...fields]));
    } catch {
      // A full store keeps no copy; what is on the page stays.
    }
    for (const listener of this.listeners) listener();
  }
}

function read(stored: string | null): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');

export function useUnsavedText(unsaved: Unsaved, target: Target, field: TextField): string | undefined {
  const read = useCallback(() => unsaved.get(target, field), [unsaved, target, field]);
  return useSyncExternalStore(unsaved.subscribe, read);
}

export function useUnsavedCount(unsaved: Unsaved): number {
  return useSyncExternalStore(unsaved.subscribe, () => unsaved.count);
}
