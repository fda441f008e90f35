import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, postgresUrl } from '../../support/services.js';

const server = postgresUrl();

async function databases(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
  await client.end();
  return rows.map((row) => row.datname);
}

// Not a skipped test: where there is no PostgreSQL there is nothing to say, and CI=true refuses to run without.
if (server !== null) {
  describe('a throw-away database', () => {
    it('is new, empty and gone when dropped, though somebody is still connected', async () => {
      const database = await createDatabase();
      const name = new URL(database.url).pathname.slice(1);
      const lingering = new pg.Client({ connectionString: database.url });
      lingering.on('error', () => undefined);
      await lingering.connect();
      const { rows } = await lingering.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
      expect(rows).toEqual([]);
      expect(await databases(server)).toContain(name);

      await database.drop();
      expect(await databases(server)).not.toContain(name);
    });
  });
} else {
  describe('without PostgreSQL', () => {
    it('says so rather than make a database', async () => {
      await expect(createDatabase()).rejects.toThrow('no PostgreSQL');
    });
  });
}
