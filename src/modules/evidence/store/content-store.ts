import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../../common/ids.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { HEAD_BYTES, textCheck } from '../../../domain/evidence/index.js';

/** Content that has arrived and is not kept yet. Ends with {@link ContentStore.keep} or {@link ContentStore.drop}. */
export interface Received {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly head: Uint8Array;
  readonly isText: boolean;
}

/** Content that is kept. */
export interface Kept {
  readonly sha256: string;
  readonly size: number;
  /** When it was last handed in, milliseconds since 1970 by the host's clock. */
  readonly keptAt: number;
}

const INCOMING = 'incoming';
const HASH = /^[0-9a-f]{64}$/;
/** For the process's own account alone: what is kept here is read through the API. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/**
 * The content of evidence files: each once, under its SHA-256, in a folder that no web server shows. What is read back is
 * compared with its name, so nothing that was altered is ever handed out.
 */
@Injectable()
export class ContentStore {
  private readonly folder: string;

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    this.folder = config.files.folder;
  }

  /** Writes what arrives to a file beside the store. Nothing is left where `source` fails. */
  async receive(source: AsyncIterable<Buffer>): Promise<Received> {
    await mkdir(join(this.folder, INCOMING), { recursive: true, mode: OWN_FOLDER });
    const path = join(this.folder, INCOMING, newId());
    const handle = await open(path, 'wx', OWN_FILE);
    try {
      const content = await write(handle, source);
      return { path, ...content };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  }

  /**
   * Puts received content into its place, on disk for good when this returns. Content that is there already is replaced
   * by the same, which mends it where it was altered, and says that it is wanted again.
   */
  async keep({ path, sha256 }: Received): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(place.folder, { recursive: true, mode: OWN_FOLDER });
    await rename(path, place.path);
    for (const folder of [place.folder, this.folder]) await syncFolder(folder);
  }

  async drop({ path }: Pick<Received, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  /** Bytes of the content kept under a hash; null: there is none. */
  async sizeOf(sha256: string): Promise<number | null> {
    return stat(this.placeOf(sha256).path).then(
      ({ size }) => size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      },
    );
  }

  /** Whether what is kept under a hash still has it; null: nothing is kept. */
  async isWhole(sha256: string): Promise<boolean | null> {
    if ((await this.sizeOf(sha256)) === null) return null;
    const hash = createHash('sha256');
    for await (const piece of this.read(sha256)) hash.update(piece as Buffer);
    return hash.digest('hex') === sha256;
  }

  read(sha256: string): ReturnType<typeof createReadStream> {
    return createReadStream(this.placeOf(sha256).path);
  }

  /** Everything that is kept. */
  async *all(): AsyncGenerator<Kept> {
    for (const folder of await entriesOf(this.folder)) {
      if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue;
      for (const { name } of await entriesOf(join(this.folder, folder.name))) {
        if (!HASH.test(name)) continue;
        const { size, mtimeMs } = await stat(join(this.folder, folder.name, name));
        yield { sha256: name, size, keptAt: mtimeMs };
      }
    }
  }

  /** Names of what has arrived and was never kept: uploads under way, or cut off. */
  async *unfinished(): AsyncGenerator<{ readonly name: string; readonly path: string; readonly at: number }> {
    for (const { name } of await entriesOf(join(this.folder, INCOMING))) {
      const path = join(this.folder, INCOMING, name);
      const found = await stat(path).catch(() => null);
      if (found) yield { name, path, at: found.mtimeMs };
    }
  }

  /** Removes content for good. The caller knows that nobody refers to it. */
  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256).path, { force: true });
  }

  private placeOf(sha256: string): { folder: string; path: string } {
    if (!HASH.test(sha256)) throw new Error('not a hash');
    const folder = join(this.folder, sha256.slice(0, 2));
    return { folder, path: join(folder, sha256) };
  }
}

async function write(handle: FileHandle, source: AsyncIterable<Buffer>): Promise<Omit<Received, 'path'>> {
  const hash = createHash('sha256');
  const text = textCheck();
  let head = Buffer.alloc(0);
  let size = 0;
  for await (const piece of source) {
    hash.update(piece);
    text.push(piece);
    if (head.length < HEAD_BYTES) {
      head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES - head.length)]);
    }
    size += piece.length;
    await handle.writeFile(piece);
  }
  await handle.sync();
  return { sha256: hash.digest('hex'), size, head: new Uint8Array(head), isText: text.end() };
}

/** A name in a folder is on disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
