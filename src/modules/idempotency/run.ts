import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { updateRows } from '../../database/rows.js';
import { KeyedRequest } from './entities/keyed-request.entity.js';
import { supersededRun } from './refusals.js';

/** One attempt at a request that was given a key. */
export interface KeyedRun {
  readonly id: string;
  readonly runId: string;
}

const storage = new AsyncLocalStorage<KeyedRun>();

/** Runs `work` as the attempt that holds a key. */
export const inRun = <T>(run: KeyedRun, work: () => T): T => storage.run(run, work);

/** Runs `work` apart from any attempt: what it writes is about the attempt, not of it. */
export const outOfRun = <T>(work: () => T): T => storage.exit(work);

/**
 * A part of every transaction: what a request with a key has written and that it was done commit together. So after a
 * crash between the commit and the answer, sending it again does not do it twice.
 * @throws DomainError where another attempt has taken the key over: then nothing of this one is stored
 */
export async function markDone(em: EntityManager): Promise<void> {
  const run = storage.getStore();
  if (!run) return;
  const held = await updateRows(em, KeyedRequest, { done: true }, 'id = :id AND run_id = :runId', { ...run });
  if (held === 0) throw supersededRun();
}
