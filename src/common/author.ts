import { AsyncLocalStorage } from 'node:async_hooks';

/** Who does what is being done, and by which means he is known. */
export interface Author {
  readonly personId: string | null;
  /** The person he stands in for. */
  readonly onBehalfOfId: string | null;
  readonly means: 'session' | 'token' | 'link' | 'command' | 'system' | 'none';
}

const author = (means: Author['means']): Author => ({ personId: null, onBehalfOfId: null, means });

/** Somebody who has not signed in. */
export const NOBODY = author('none');
/** Whoever works at the machine's command line. */
export const COMMAND_LINE = author('command');
const SYSTEM = author('system');

const storage = new AsyncLocalStorage<{ author: Author }>();

/** Runs `work` as done by `by`, until that says otherwise. */
export function withAuthor<T>(by: Author, work: () => T): T {
  return storage.run({ author: by }, work);
}

/** Says who the author of the work under way is, once that is known. @throws Error outside of {@link withAuthor} */
export function nameAuthor(by: Author): void {
  const store = storage.getStore();
  if (!store) throw new Error('no work under way to name the author of');
  store.author = by;
}

/** The author of the work under way; the product itself where nobody is behind it. */
export function currentAuthor(): Author {
  return storage.getStore()?.author ?? SYSTEM;
}
