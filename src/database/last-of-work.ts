import type { EntityManager } from 'typeorm';

type Last = (em: EntityManager) => Promise<void>;

/** What each transaction under way still has to do at its end. */
const underWay = new WeakMap<EntityManager, Set<Last>>();

/**
 * Has `last` done as the last thing of the transaction of `em`, once, however often it is asked for. For what locks
 * something that everybody needs: the lock is held no longer than the commit takes, and nobody waits for anything else
 * while holding it.
 * @throws Error outside of a transaction of the product
 */
export function asLastOf(em: EntityManager, last: Last): void {
  const lasts = underWay.get(em);
  if (!lasts) throw new Error('no transaction is under way on this manager: use Database.transaction');
  lasts.add(last);
}

/** @returns what ends the work of `em` */
export function beginWork(em: EntityManager): () => Promise<void> {
  const lasts = new Set<Last>();
  underWay.set(em, lasts);
  return async () => {
    underWay.delete(em);
    for (const last of lasts) await last(em);
  };
}
