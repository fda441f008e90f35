/**
 * What sort of refusal it is. The HTTP filter, the command line and the job wrapper each translate it their way.
 * `malformed`: the input has not the agreed form; `invalid`: well formed, but a rule of the product does not allow it;
 * `too_many`: may be tried again in `retryAfterSeconds`, a fact it carries.
 */
export type DomainErrorKind =
  | 'malformed'
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'precondition'
  | 'forbidden'
  | 'unauthenticated'
  | 'too_many';

/** One wrong place in the input. */
export interface FieldError {
  /** RFC 6901 JSON pointer into the input: `/deadline/lastDay`; `''` is the whole of it. */
  readonly pointer: string;
  /** Vietnamese, for the person who typed it. */
  readonly detail: string;
}

export interface DomainErrorInit {
  /** Short English name of the kind of problem, the same for every occurrence. */
  readonly title: string;
  /** Vietnamese: what is wrong and what to do about it. */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** Further facts for programs, e.g. `{ currentVersion: 4 }`; JSON values, nothing secret. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A rule of the product refuses what was asked. Knows nothing of HTTP. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly facts: Readonly<Record<string, unknown>>;

  /** @param code stable, for programs: `ASSIGNMENT.ALREADY_COMPLETED` */
  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    init: DomainErrorInit,
  ) {
    super(`${code}: ${init.detail}`, init.cause === undefined ? undefined : { cause: init.cause });
    this.title = init.title;
    this.detail = init.detail;
    this.errors = init.errors ?? [];
    this.facts = init.facts ?? {};
  }
}

/** The refusal of what was tried too often. @param waitMs until it may be tried again */
export function tooMany(waitMs: number): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return new DomainError('too_many', 'REQUEST.TOO_MANY', {
    title: 'Too many attempts',
    detail: `Đã thử quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`,
    facts: { retryAfterSeconds },
  });
}
