/**
 * What stands between a request that found its session ended and the person who must sign in again. Requests wait
 * here; the sign-in dialog lets them all go on at once.
 */
let waiting: { promise: Promise<void>; open: () => void } | null = null;
const listeners = new Set<() => void>();

/** Resolves once somebody has signed in again. */
export function renewSession(): Promise<void> {
  if (!waiting) {
    let open = (): void => undefined;
    const promise = new Promise<void>((resolve) => (open = resolve));
    waiting = { promise, open };
    announce();
  }
  return waiting.promise;
}

/** Lets every waiting request go on. */
export function sessionRenewed(): void {
  waiting?.open();
  waiting = null;
  announce();
}

export const isSessionEnded = (): boolean => waiting !== null;

/** For useSyncExternalStore. */
export function onSessionGate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
