// (a) Planning all open assignments beside merely reading the same columns with a prepared statement.
import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { createCommandContext } from '../../dist/app/process.js';
import { Database } from '../../dist/database/database.js';
import { FollowedAssignments } from '../../dist/modules/follow-up/index.js';
import { RulesService } from '../../dist/modules/rules/index.js';
import { heading, inTurn, row } from './figures.mjs';
import { parts, policy, workFolder } from './product.mjs';
import { addAssignments, addUnits } from './world.mjs';

const READ = `SELECT a.id, a.lifecycle, a.assigned_on, a.last_day, a.last_time, a.monitoring_officer_id, p.unit_id
  FROM assignment a JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead'
  WHERE a.is_group = 0 AND a.lifecycle IN ('assigned','received','in_progress','returned') ORDER BY a.id`;

export async function benchPlanning(sizes = [1_000, 10_000, 100_000]) {
  heading(
    'planning open assignments (30 % overdue, 20 % due within 7 days); baseline: reading the same columns',
  );
  for (const size of sizes) {
    const folder = workFolder();
    const { config, logger, migrate } = parts(folder);
    const services = await createCommandContext({ config, logger, migrate });
    try {
      const database = services.get(Database);
      await addAssignments(database, await addUnits(database, 200, policy), size);
      const plain = new Sqlite(config.database.url.slice('sqlite:'.length), { readonly: true });
      const statement = plain.prepare(READ);
      let notices = 0;
      let peak = 0;
      const { baseline, measured } = await inTurn(
        5,
        () => {
          for (const _ of statement.iterate()) void _;
        },
        async () => {
          const { planner } = await services.get(RulesService).forPlanning();
          notices = 0;
          for await (const page of services.get(FollowedAssignments).pages()) {
            for (const a of page.assignments)
              notices += planner.plan(a, (key) => page.planned.has(key)).length;
            peak = Math.max(peak, process.memoryUsage().heapUsed);
          }
        },
      );
      plain.close();
      row(`${size} assignments`, {
        'plan ms': measured,
        'read ms': baseline,
        ratio: measured / baseline,
        'µs each': (measured * 1000) / size,
        notices,
        'peak heap MB': peak / 1e6,
      });
    } finally {
      await services.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
