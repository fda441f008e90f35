// (d) Search over 100k assignments on each database, beside a plain indexed lookup of as many rows; and what keeping the
// index costs a new and a changed assignment, beside the same work with the index's triggers taken away.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { detectServices } from '../../config/tools/services.mjs';
import { createServer } from '../../dist/app/process.js';
import { Database } from '../../dist/database/database.js';
import { insertRows } from '../../dist/database/insert-rows.js';
import { selectRows } from '../../dist/database/rows.js';
import { ListAssignments } from '../../dist/modules/assignments/index.js';
import { SearchRegister } from '../../dist/modules/search/search-register.js';
import { heading, inTurn, median, row, timed } from './figures.mjs';
import { parts, policy, workFolder } from './product.mjs';
import { addAssignments, addUnits } from './world.mjs';

const DIRECTIVES = 100;
const EACH = 1_000;
const ROUNDS = 15;
const WRITES = 50;

/** What people type, from the rarest to what nearly every assignment has. */
const QUERIES = {
  'a number': '57-CV/TU',
  'words of one': 'hoàn thiện nội dung số 742 ',
  'an organ': 'đơn vị số 17 ',
  'organ and words': 'đơn vị số 17 báo cáo trước 25/6/2026',
  'a word being typed': 'nội dung số 74',
  'a phrase all have': '"báo cáo kết quả"',
  'words all have, no marks': 'ra soat bao cao ket qua',
  'words all have': 'rà soát báo cáo kết quả',
};

export async function benchSearch() {
  for (const [name, make] of Object.entries({ SQLite: onSqlite, PostgreSQL: onPostgres })) {
    const place = await make();
    if (!place) {
      console.log(`  (no ${name} here)`);
      continue;
    }
    try {
      await measure(name, place.env);
    } finally {
      await place.discard();
    }
  }
}

async function measure(name, env) {
  heading(
    `search, ${name}, ${DIRECTIVES * EACH} assignments of ${DIRECTIVES} directives; baseline: 20 rows of a unit by index`,
  );
  const folder = workFolder();
  const app = await createServer(parts(folder, { ...env, QUEUE_URL: `embedded:${folder}/queue` }), {
    api: true,
    work: false,
  });
  await app.init();
  try {
    const database = app.get(Database);
    const unitIds = await makeWorld(database);
    const [unit] = await selectRows(database.read, 'SELECT id FROM unit WHERE code = :code', {
      code: 'unit-17',
    });
    const office = { personId: randomUUID(), unitId: null, roles: ['office'], standing: false };
    const clerk = { personId: randomUUID(), unitId: unit.id, roles: ['unit'], standing: false };
    await searches(app.get(SearchRegister), lookup(database, unit.id), { office, clerk });
    await lists(app.get(ListAssignments), lookup(database, unit.id), office);
    await writes(database, unitIds);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeWorld(database) {
  const unitIds = await addUnits(database, 200, policy);
  const start = performance.now();
  for (let seed = 1; seed <= DIRECTIVES; seed += 1) await addAssignments(database, unitIds, EACH, seed);
  row('made, with the index', { seconds: (performance.now() - start) / 1000 });
  if (database.dialect === 'postgres') {
    // What its own service does some minutes after so many rows.
    await database.read.query('VACUUM ANALYZE');
  }
  return unitIds;
}

/** What a list does at the least: one page of a unit's assignments, found by an index. */
function lookup(database, unitId) {
  const sql = `SELECT a.id, a.clause, a.content, a.last_day, a.lifecycle, d.number FROM participation p
    JOIN assignment a ON a.id = p.assignment_id JOIN directive d ON d.id = a.directive_id
    WHERE p.unit_id = :unitId AND p.role = 'lead' ORDER BY p.assignment_id LIMIT 20`;
  return () => selectRows(database.read, sql, { unitId });
}

async function searches(register, baseline, callers) {
  for (const [who, caller] of Object.entries(callers)) {
    for (const [label, q] of Object.entries(QUERIES)) {
      let total = 0;
      const { baseline: plain, measured } = await inTurn(ROUNDS, baseline, async () => {
        ({ total } = await register.search(caller, { q, page: 1, size: 20 }));
      });
      row(`${who}: ${label}`, {
        finds: total,
        'search ms': measured,
        'lookup ms': plain,
        ratio: measured / plain,
      });
    }
  }
}

/** The list of assignments narrowed by the same words, soonest first, with its total. */
async function lists(list, baseline, caller) {
  for (const label of ['a number', 'words of one', 'words all have']) {
    const query = { q: QUERIES[label], page: 1, size: 20, groups: 'exclude', part: 'lead' };
    let total = 0;
    const { baseline: plain, measured } = await inTurn(ROUNDS, baseline, async () => {
      ({ total } = await list.list(caller, query));
    });
    row(`list: ${label}`, { finds: total, 'list ms': measured, 'lookup ms': plain, ratio: measured / plain });
  }
}

/** The same writes with the triggers that keep the index, and without. */
async function writes(database, unitIds) {
  const [directive] = await database.read.query('SELECT id FROM directive LIMIT 1');
  const [model] = await database.read.query('SELECT * FROM assignment LIMIT 1');
  const made = [];
  const create = async () => {
    for (let i = 0; i < WRITES; i += 1) {
      const id = randomUUID();
      made.push(id);
      await database.transaction(async ({ em }) => {
        await insertRows(em, 'assignment', [{ ...model, id, directive_id: directive.id }]);
        await insertRows(em, 'participation', [
          { id: randomUUID(), assignment_id: id, unit_id: unitIds[3], role: 'lead', phrase: null },
          { id: randomUUID(), assignment_id: id, unit_id: unitIds[4], role: 'coordinating', phrase: null },
        ]);
      });
    }
  };
  let next = 0;
  const update = async () => {
    for (let i = 0; i < WRITES; i += 1) {
      const id = made[(next += 1) % made.length];
      await database.transaction(({ em }) =>
        selectRows(em, 'UPDATE assignment SET content = :content WHERE id = :id', {
          id,
          content: `Nội dung đã sửa lần ${next}`,
        }),
      );
    }
  };
  const untouched = async () => {
    for (let i = 0; i < WRITES; i += 1) {
      const id = made[(next += 1) % made.length];
      await database.transaction(({ em }) =>
        selectRows(em, 'UPDATE assignment SET lifecycle = :lifecycle WHERE id = :id', {
          id,
          lifecycle: next % 2 ? 'received' : 'assigned',
        }),
      );
    }
  };
  for (const [label, work] of Object.entries({ create, update, 'a step, not indexed': untouched })) {
    const [withIndex, without] = [[], []];
    await work();
    for (let i = 0; i < 5; i += 1) {
      const restore = await takeTriggersAway(database);
      without.push((await timed(work)) / WRITES);
      await restore();
      withIndex.push((await timed(work)) / WRITES);
    }
    const [bare, kept] = [median(without), median(withIndex)];
    row(`write: ${label}`, {
      'with ms': kept,
      'without ms': bare,
      'added ms': kept - bare,
      ratio: kept / bare,
    });
  }
}

/** @returns what brings them back */
async function takeTriggersAway(database) {
  const run = (statements) =>
    database.transaction(async ({ em }) => {
      for (const statement of statements) await em.query(statement);
    });
  if (database.dialect === 'postgres') {
    const tables = ['assignment', 'participation'];
    await run(tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`));
    return () => run(tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`));
  }
  const triggers = await database.read.query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
  await run(triggers.map(({ name }) => `DROP TRIGGER ${name}`));
  return () => run(triggers.map(({ sql }) => sql));
}

async function onSqlite() {
  return { env: {}, discard: () => Promise.resolve() };
}

/** A database of its own on the server the tests use; null where there is none. */
async function onPostgres() {
  const { postgres } = await detectServices();
  if (!postgres.at) return null;
  const name = `dondoc_bench_${process.pid}`;
  const run = async (statement) => {
    const client = new pg.Client({ connectionString: postgres.at });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(postgres.at);
  url.pathname = `/${name}`;
  return { env: { DATABASE_URL: url.href }, discard: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}
