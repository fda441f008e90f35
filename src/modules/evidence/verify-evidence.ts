import { Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { hostClock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { ContentStore } from './store/content-store.js';

/** A file of an assignment whose content is not as it was handed in. */
export interface DamagedFile {
  readonly fileId: string;
  readonly assignmentId: string;
  readonly name: string;
  readonly sha256: string;
}

/** Content nobody refers to: left by an upload that was cut off, or by a file that was removed. */
export interface Orphan {
  /** The hash; of an upload that was never finished, its name. */
  readonly name: string;
  readonly unfinished: boolean;
  /** Whether it was removed just now. */
  readonly removed: boolean;
}

export interface EvidenceReport {
  /** Whether all files are there as they were handed in, and nothing else is. */
  readonly whole: boolean;
  /** Files of assignments that were looked at. */
  readonly files: number;
  readonly missing: readonly DamagedFile[];
  readonly altered: readonly DamagedFile[];
  readonly orphans: readonly Orphan[];
}

/** An upload takes minutes; what nobody refers to a day later nobody will. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Compares what is kept with what the register says of it. */
@Injectable()
export class VerifyEvidence {
  constructor(
    private readonly database: Database,
    private readonly store: ContentStore,
  ) {}

  /** @param cleanUp removes orphans of more than a day; younger ones may be uploads under way */
  async verify(cleanUp: boolean): Promise<EvidenceReport> {
    // The files first: what is handed in meanwhile is then an orphan too young to be removed, never a loss.
    const files = await selectRows<DamagedFile>(
      this.database.read,
      `SELECT id AS "fileId", assignment_id AS "assignmentId", name, sha256 FROM evidence_file ORDER BY id`,
    );
    const states = new Map<string, boolean | null>();
    for (const { sha256 } of files) {
      if (!states.has(sha256)) states.set(sha256, await this.store.isWhole(sha256));
    }
    const missing = files.filter(({ sha256 }) => states.get(sha256) === null);
    const altered = files.filter(({ sha256 }) => states.get(sha256) === false);
    const orphans = [...(await this.unreferred(cleanUp)), ...(await this.unfinished(cleanUp))];
    const left = orphans.some(({ removed }) => !removed);
    return {
      whole: missing.length === 0 && altered.length === 0 && !left,
      files: files.length,
      missing,
      altered,
      orphans,
    };
  }

  private async unreferred(cleanUp: boolean): Promise<Orphan[]> {
    const orphans: Orphan[] = [];
    for await (const { sha256, keptAt } of this.store.all()) {
      if (await this.isReferred(sha256)) continue;
      const removed = cleanUp && isOld(keptAt);
      if (removed) await this.store.remove(sha256);
      orphans.push({ name: sha256, unfinished: false, removed });
    }
    return orphans;
  }

  private async unfinished(cleanUp: boolean): Promise<Orphan[]> {
    const orphans: Orphan[] = [];
    for await (const { name, path, at } of this.store.unfinished()) {
      const removed = cleanUp && isOld(at);
      if (removed) await rm(path, { force: true });
      orphans.push({ name, unfinished: true, removed });
    }
    return orphans;
  }

  /** Asked for each, right before it would be removed. */
  private async isReferred(sha256: string): Promise<boolean> {
    const rows = await selectRows(
      this.database.read,
      'SELECT 1 AS one FROM evidence_file WHERE sha256 = :sha256 LIMIT 1',
      { sha256 },
    );
    return rows.length > 0;
  }
}

/** By the clock that files are dated by, also where the product's own is shifted. */
const isOld = (at: number): boolean => hostClock.now() - at > GRACE_MS;
