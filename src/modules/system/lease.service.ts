import { Injectable } from '@nestjs/common';
import { hostClock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { Lease } from './entities/setting.entity.js';

/**
 * Leases say what one process does and when it was last done. They run on the machine's own time, since a
 * demonstration's clock may be anywhere.
 */
@Injectable()
export class LeaseService {
  constructor(private readonly database: Database) {}

  /** Takes or renews the lease `name` for `ms`; false while another holder has it. */
  async acquire(name: string, holder: string, ms: number): Promise<boolean> {
    return this.database.transaction(async ({ em }) => {
      const now = hostClock.now();
      await em
        .createQueryBuilder()
        .insert()
        .into(Lease)
        .values({ name, holder: null, heldUntil: null, finishedAt: null })
        .orIgnore()
        .execute();
      const taken = await em
        .createQueryBuilder()
        .update(Lease)
        .set({ holder, heldUntil: toInstant(now + ms) })
        .where('name = :name AND (holder IS NULL OR holder = :holder OR held_until < :now)', {
          name,
          holder,
          now: toInstant(now),
        })
        .execute();
      return taken.affected === 1;
    });
  }

  /**
   * Does `work` while holding the lease, which is renewed all along: should this process die, it runs out after `ms`
   * however long the work would have taken. @returns null, with nothing done, while another holder has the lease
   */
  async hold<T>(name: string, ms: number, work: () => Promise<T>): Promise<{ readonly done: T } | null> {
    const holder = newId();
    if (!(await this.acquire(name, holder, ms))) return null;
    let renewal: Promise<unknown> = Promise.resolve();
    const timer = setInterval(() => {
      renewal = this.acquire(name, holder, ms).catch(() => undefined);
    }, ms / 4);
    let finished = false;
    try {
      const done = await work();
      finished = true;
      return { done };
    } finally {
      clearInterval(timer);
      // A renewal that comes after the release would take the lease again, for nobody.
      await renewal;
      await this.release(name, holder, { finished });
    }
  }

  /** Gives the lease back; `finished` records that what it stands for was done now. */
  async release(name: string, holder: string, options: { finished: boolean }): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await em.update(
        Lease,
        { name, holder },
        {
          holder: null,
          heldUntil: null,
          ...(options.finished ? { finishedAt: toInstant(hostClock.now()) } : {}),
        },
      );
    });
  }

  /** Removes the leases with this prefix that nobody holds: those of processes that are gone. */
  async forgetUnheld(prefix: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await em
        .createQueryBuilder()
        .delete()
        .from(Lease)
        .where('name LIKE :prefix AND (held_until IS NULL OR held_until < :now)', {
          prefix: `${prefix}%`,
          now: toInstant(hostClock.now()),
        })
        .execute();
    });
  }

  /** When the thing was last done, in milliseconds since 1970, or null. */
  async finishedAt(name: string): Promise<number | null> {
    const lease = await this.database.read.findOneBy(Lease, { name });
    return lease?.finishedAt ? Date.parse(lease.finishedAt) : null;
  }

  /** Who of the holders with this prefix is alive. */
  async liveHolders(prefix: string): Promise<Set<string>> {
    const leases = await this.database.read
      .createQueryBuilder(Lease, 'l')
      .where('l.name LIKE :prefix AND l.held_until >= :now', {
        prefix: `${prefix}%`,
        now: toInstant(hostClock.now()),
      })
      .getMany();
    return new Set(leases.map((l) => l.holder).filter((h) => h !== null));
  }
}
