import { type FileHandle, open } from 'node:fs/promises';

/**
 * Brings what SQLite has committed to the disk, without the program standing still meanwhile: SQLite's own way waits for
 * the disk inside of COMMIT. With `synchronous = NORMAL` a commit is written to the log (WAL) and not waited for; the log
 * is one file that only grows between checkpoints, which wait for the disk themselves. So one wait for this file covers
 * every commit before it, in order, and commits that come during a wait share the next.
 */
export class WalSync {
  private log: FileHandle | null = null;
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  /** @param database the file of the database */
  constructor(private readonly database: string) {}

  /** Resolves once all that was committed before the call outlives a power failure. */
  flush(): Promise<void> {
    // The one under way may have begun before that commit.
    this.next ??= (this.running ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.running = this.next;
        this.next = null;
        return this.sync();
      });
    return this.next;
  }

  async close(): Promise<void> {
    await this.running?.catch(() => undefined);
    await this.log?.close();
    this.log = null;
  }

  private async sync(): Promise<void> {
    this.log ??= await open(`${this.database}-wal`, 'r+');
    await this.log.datasync();
  }
}
