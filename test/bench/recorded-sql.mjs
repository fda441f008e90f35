// Keeps every statement the product runs while a request is answered, so that a bare route can run the very same ones.
import Sqlite from 'better-sqlite3';

let recording = null;

const prepare = Sqlite.prototype.prepare;
Sqlite.prototype.prepare = function recorded(sql) {
  const statement = prepare.call(this, sql);
  for (const method of ['run', 'all', 'get']) {
    const original = statement[method].bind(statement);
    statement[method] = (...parameters) => {
      recording?.push({ sql, method, parameters: parameters.flat() });
      return original(...parameters);
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

/** Runs recorded statements on a connection of its own; `swap` replaces parameters, such as ids made anew. */
export function replayer(file, statements) {
  const database = new Sqlite(file, { timeout: 10_000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const prepared = statements.map(({ sql, method, parameters }) => ({
    statement: prepare.call(database, sql),
    method,
    parameters,
  }));
  return {
    run: (swap) => {
      for (const { statement, method, parameters } of prepared) statement[method](...parameters.map(swap));
    },
    close: () => database.close(),
  };
}
