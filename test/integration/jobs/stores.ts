import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { openBackend } from '../../../src/jobs/backends/queue-backend.js';
import { LogBook } from './log-book.js';

/** One place for queues, empty, for one test. */
export interface Store {
  readonly url: string;
  /** Whether a second process may open it while the first has it. */
  readonly shared: boolean;
  /** Loses everything in it. Embedded: only while it is closed. */
  wipe(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'embedded' | 'Redis';
  open(): Promise<Store>;
}

export const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

export const embedded: StoreKind = {
  name: 'embedded',
  async open() {
    const folder = newFolder();
    cpSync(await (template ??= makeTemplate()), folder, { recursive: true });
    const wipe = () => Promise.resolve(rmSync(folder, { recursive: true, force: true }));
    return { url: `embedded:${folder}`, shared: false, wipe };
  },
};

/** An empty store, made once and copied for each test: making one takes seconds. */
let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const folder = newFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await (await openBackend(`embedded:${folder}`, { logger: new LogBook() })).close();
  return folder;
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'dondoc-queue-'));
}

/** A key prefix of its own keeps concurrent runs on one Redis apart. */
export const redis: StoreKind = {
  name: 'Redis',
  open() {
    const prefix = `test-${randomUUID()}`;
    const wipe = async () => {
      const client = new Redis(REDIS_URL);
      for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 })) {
        if ((keys as string[]).length > 0) await client.del(...(keys as string[]));
      }
      await client.quit();
    };
    return Promise.resolve({ url: `${REDIS_URL}?prefix=${prefix}`, shared: true, wipe });
  },
};

export async function redisReachable(): Promise<boolean> {
  const client = new Redis(REDIS_URL, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.quit();
    return true;
  } catch {
    return false;
  }
}

/** Embedded always; Redis where it answers, and in CI in any case, so that its absence is a failure there. */
export async function storeKinds(): Promise<readonly StoreKind[]> {
  return process.env.CI === 'true' || (await redisReachable()) ? [embedded, redis] : [embedded];
}
