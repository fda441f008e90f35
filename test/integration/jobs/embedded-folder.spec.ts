import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBackend, type QueueBackend } from '../../../src/jobs/backends/queue-backend.js';
import { LogBook } from './log-book.js';
import { openRig } from './rig.js';
import { embedded, newFolder, type Store } from './stores.js';

const FOLDER_IN_USE = { code: 'QUEUE.FOLDER_IN_USE' };

describe('the embedded folder', () => {
  let store: Store;
  let folder: string;
  let opened: QueueBackend[];
  let log: LogBook;

  const open = async () => {
    const backend = await openBackend(store.url, { logger: log });
    opened.push(backend);
    return backend;
  };

  beforeEach(async () => {
    store = await embedded.open();
    folder = store.url.slice('embedded:'.length);
    opened = [];
    log = new LogBook();
  });

  afterEach(async () => {
    await Promise.all(opened.map((backend) => backend.close()));
    await store.wipe();
  });

  it('is made with all folders above it', async () => {
    const parent = newFolder();
    const backend = await openBackend(`embedded:${path.join(parent, 'a/b')}`, { logger: log });
    await backend.ping();
    await backend.close();
    rmSync(parent, { recursive: true });
    expect(log.lines).toEqual([]);
  });

  it('keeps what is queued when it is closed and opened again', async () => {
    const before = await openRig(store.url);
    await before.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await before.close();
    const after = await openRig(store.url);
    expect((await after.health.counts()).mail.waiting).toBe(1);
    await after.close();
  });

  it('refuses a second opener at once, says what to do, and stays with the first', async () => {
    const first = await open();
    const askedAt = performance.now();
    await expect(open()).rejects.toMatchObject(FOLDER_IN_USE);
    expect(performance.now() - askedAt).toBeLessThan(500);
    await first.ping();
  });

  it('is free again as soon as it is closed, however often that is asked', async () => {
    const first = await open();
    await Promise.all([first.close(), first.close()]);
    await (await open()).ping();
  });

  it('says so when it cannot be made', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const opening = openBackend(`embedded:${path.join(file, 'x')}`, { logger: log });
    await expect(opening).rejects.toMatchObject({ code: 'QUEUE.FOLDER_UNUSABLE' });
  });

  it.each([
    ['its control file is empty', () => truncateSync(path.join(folder, 'store/global/pg_control'))],
    ['it is of another version', () => writeFileSync(path.join(folder, 'store/PG_VERSION'), '12\n')],
    ['it was only begun', () => rmSync(path.join(folder, 'store/PG_VERSION'))],
  ])('moves a store aside that cannot be opened since %s, and starts a new one', async (_, damage) => {
    damage();
    const backend = await open();
    await backend.ping();
    const [warning] = log.lines;
    expect(warning).toMatchObject({ level: 'warn', message: expect.stringContaining('damaged') });
    expect(existsSync(String(warning?.aside))).toBe(true);
  });

  it('keeps the last damaged store, not one for each restart', async () => {
    mkdirSync(path.join(folder, 'damaged/before'), { recursive: true });
    truncateSync(path.join(folder, 'store/global/pg_control'));
    await open();
    expect(readdirSync(folder).sort()).toEqual(['damaged', 'lock', 'store']);
    expect(existsSync(path.join(folder, 'damaged/before'))).toBe(false);
  });
});
