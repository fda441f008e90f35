import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** A list's filters as the address holds them. Anything that changes but `page` goes back to the first page. */
export function useListParams(): {
  readonly get: (name: string) => string | undefined;
  readonly page: number;
  readonly size: number;
  readonly set: (changes: Readonly<Record<string, string | undefined>>) => void;
  readonly clear: () => void;
} {
  const [params, setParams] = useSearchParams();
  const get = useCallback((name: string) => params.get(name) ?? undefined, [params]);
  const set = (changes: Readonly<Record<string, string | undefined>>): void => {
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (!('page' in changes)) next.delete('page');
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  };
  return {
    get,
    page: wholeFrom(params.get('page'), 1, 100_000, 1),
    size: wholeFrom(params.get('size'), 1, 200, 20),
    set,
    clear: () => setParams({}),
  };
}

/** The number a parameter holds, or `otherwise` where it holds none in range. */
export function wholeFrom(text: string | null, min: number, max: number, otherwise: number): number {
  const value = Number(text ?? NaN);
  return Number.isInteger(value) && value >= min && value <= max ? value : otherwise;
}

/** `text` where it is one of `allowed`; addresses are typed by hand, too. */
export function oneOf<T extends string>(text: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((value) => value === text);
}
