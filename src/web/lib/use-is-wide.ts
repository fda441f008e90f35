import { useSyncExternalStore } from 'react';

const WIDE = window.matchMedia('(min-width: 60rem)');

function onChange(listener: () => void): () => void {
  WIDE.addEventListener('change', listener);
  return () => WIDE.removeEventListener('change', listener);
}

/** Whether a table fits; where it does not, lists are cards. */
export function useIsWide(): boolean {
  return useSyncExternalStore(onChange, () => WIDE.matches);
}
