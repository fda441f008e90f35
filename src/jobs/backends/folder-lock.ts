import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { QueueStoreError } from '../queue-store-error.js';

/**
 * Takes the embedded folder for this process; returns what gives it back.
 *
 * The lock is SQLite's exclusive lock on a file of its own: the operating system drops it the moment the process ends,
 * kill -9 included, so a restart never waits for a stale lock, and no process id can be mistaken for another.
 * @throws QueueStoreError `QUEUE.FOLDER_IN_USE` at once if another opener, in this process or another, has it
 */
export function lockFolder(folder: string): () => void {
  let file: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    file = new Database(path.join(folder, 'lock'), { timeout: 0 });
    file.pragma('journal_mode = MEMORY'); // nothing is ever written: no journal beside it
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file?.close();
    throw (error as { code?: string }).code === 'SQLITE_BUSY' ? inUse(folder) : unusable(folder, error);
  }
  return () => file.close();
}

function inUse(folder: string): QueueStoreError {
  return new QueueStoreError(
    'QUEUE.FOLDER_IN_USE',
    `Thư mục hàng đợi ${folder} đang được một tiến trình khác dùng; hãy dừng tiến trình đó, ` +
      'hoặc đặt QUEUE_URL sang thư mục khác, hoặc dùng Redis nếu cần nhiều tiến trình',
    `the queue folder ${folder} is in use by another process; stop that one, ` +
      'or set QUEUE_URL to another folder, or use Redis to run several processes',
  );
}

function unusable(folder: string, cause: unknown): QueueStoreError {
  const why = (cause as { code?: string }).code ?? String(cause);
  return new QueueStoreError(
    'QUEUE.FOLDER_UNUSABLE',
    `Không tạo hoặc không ghi được thư mục hàng đợi ${folder} (${why}); hãy kiểm tra quyền ghi và dung lượng đĩa`,
    `cannot make or write the queue folder ${folder} (${why}); check its permissions and the free space`,
    { cause },
  );
}
