import type { Database } from '../../../src/database/database.js';

/** Takes away what makes the audit trail append-only, as somebody with all rights over the database could. */
export async function dropTriggers(database: Database): Promise<void> {
  await database.transaction(async ({ em }) => {
    for (const statement of database.dialect === 'sqlite' ? SQLITE : POSTGRES) await em.query(statement);
  });
}

const SQLITE = ['audit_entry', 'audit_anchor'].flatMap((table) =>
  ['update', 'delete'].map((event) => `DROP TRIGGER IF EXISTS ${table}_refuse_${event}`),
);

const POSTGRES = ['audit_entry', 'audit_anchor'].flatMap((table) => [
  `DROP TRIGGER IF EXISTS ${table}_refuse ON ${table}`,
  `DROP TRIGGER IF EXISTS ${table}_refuse_truncate ON ${table}`,
]);
