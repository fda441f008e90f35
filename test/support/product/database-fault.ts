import type { Database } from '../../../src/database/database.js';

/** Makes the database itself refuse certain writes, as a full disk or a failing server would. */
export async function refuseWrites(
  database: Database,
  on: { readonly table: string; readonly event: 'INSERT' | 'UPDATE'; readonly when: string },
): Promise<() => Promise<void>> {
  const name = 'refused_for_a_test';
  const run = (statements: readonly string[]): Promise<void> =>
    database.transaction(async ({ em }) => {
      for (const statement of statements) await em.query(statement);
    });
  if (database.dialect === 'sqlite') {
    const body = `BEGIN SELECT RAISE(ABORT, 'disk is full'); END`;
    await run([`CREATE TRIGGER ${name} BEFORE ${on.event} ON ${on.table} WHEN ${on.when} ${body}`]);
    return () => run([`DROP TRIGGER ${name}`]);
  }
  await run([
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk is full'; END $$`,
    `CREATE TRIGGER ${name} BEFORE ${on.event} ON ${on.table} FOR EACH ROW WHEN (${on.when}) EXECUTE FUNCTION ${name}()`,
  ]);
  return () => run([`DROP TRIGGER ${name} ON ${on.table}`, `DROP FUNCTION ${name}`]);
}
