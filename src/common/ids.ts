import { v7, validate } from 'uuid';

/**
 * A new identifier: UUID version 7, whose first 48 bits are the time, so that rows made together lie together.
 * @param atMs the moment it carries (epoch milliseconds); the host's clock when left out
 */
export function newId(atMs?: number): string {
  return atMs === undefined ? v7() : v7({ msecs: Math.max(0, Math.trunc(atMs)) });
}

/** Whether `text` has the form of an identifier (any UUID version). */
export function isId(text: string): boolean {
  return validate(text);
}
