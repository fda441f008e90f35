import { beforeAll, expect, it } from '@jest/globals';
import { ENTITIES } from '../../src/app/entities.js';
import { Database } from '../../src/database/database.js';
import { migrations } from '../../src/database/migrations/index.js';
import { buildProgram, run } from '../support/world/command-line.js';
import { newFolder, onEachDatabase, removeFolder } from '../support/world/databases.js';

beforeAll(buildProgram, 180_000);

onEachDatabase('two processes that migrate at once', (kind) => {
  it('both succeed, and each migration runs once', async () => {
    const blank = await kind.blank();
    const folder = newFolder('migrate');
    const env = { DATABASE_URL: blank.url, LOG_LEVEL: 'warn' };
    const ended = await Promise.all([1, 2].map(() => run(folder, ['migrate'], env)));
    for (const { status, stderr } of ended) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const database = await Database.open(blank.url, ENTITIES, { migrate: false });
    expect(await database.read.query('SELECT name FROM migration ORDER BY id')).toEqual(
      migrations.map((migration) => ({ name: migration.name })),
    );
    await database.close();
    removeFolder(folder);
    await blank.discard();
  });
});
