// Keeps every statement the product runs while a request is answered, so that a bare route can run the very same ones.
import Sqlite from 'better-sqlite3';

let recording = null;

const prepare = Sqlite.prototype.prepare;
Sqlite.prototype.prepare = function recorded(sql) {
  const statement = prepare.call(this, sql);
  for (const method of ['run', 'all', 'get']) {
    const original = statement[method].bind(statement);
    statement[method] = (...parameters) => {
      const result = original(...parameters);
      recording?.push({ sql, method, parameters: parameters.flat(), result });
      return result;
    };
  }
  return statement;
};

/** The statements of one piece of work, in order. */
export async function record(work) {
  recording = [];
  const result = await work();
  const statements = recording;
  recording = null;
  return { result, statements };
}

/** The values of the recorded INSERTs that no statement before had asked for or found: what the request made itself. */
export function madeAnew(statements) {
  const known = new Set();
  const made = new Set();
  for (const { sql, parameters, result } of statements) {
    const inserts = /^\s*INSERT/i.test(sql);
    for (const value of parameters) {
      if (inserts && typeof value === 'string' && !known.has(value)) made.add(value);
      else if (!made.has(value)) known.add(value);
    }
    if (inserts || !Array.isArray(result)) continue;
    for (const row of result) for (const value of Object.values(row)) known.add(value);
  }
  return made;
}

/** Numbers that each run must take anew: an entry's in the chain of the audit trail, a row's in the search index. */
const COUNTED = [/INSERT INTO audit_entry/, /UPDATE audit_head/, /INSERT OR REPLACE INTO search_words/];

/**
 * Runs recorded statements on a connection of its own; `swap` replaces parameters, such as ids made anew. The entries it
 * adds to the audit trail are no chain, but as much work.
 */
export function replayer(file, statements) {
  const database = new Sqlite(file, { timeout: 10_000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const entries = prepare.call(database, 'SELECT MAX(seq) AS last FROM audit_entry');
  let count = 1_000_000;
  const prepared = statements.map(({ sql, method, parameters }) => ({
    statement: prepare.call(database, sql),
    method,
    parameters,
    counted: COUNTED.some((each) => each.test(sql)),
  }));
  return {
    run: (swap) => {
      count = Math.max(count, entries.get().last ?? 0) + 1;
      try {
        for (const { statement, method, parameters, counted } of prepared) {
          const values = parameters.map(swap);
          statement[method](...(counted ? [count, ...values.slice(1)] : values));
        }
      } finally {
        if (database.inTransaction) database.exec('ROLLBACK');
      }
    },
    close: () => database.close(),
  };
}
