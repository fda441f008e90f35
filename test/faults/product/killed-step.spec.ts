import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { VerifyTrail } from '../../../src/modules/audit/index.js';
import { FixedClock } from '../../../src/common/clock.js';
import type { Step } from '../../../src/domain/lifecycle/lifecycle.js';
import { newFolder, removeFolder, sqlite, type TestDatabase } from '../../support/world/databases.js';
import { leaveOnly, personId, takeStep } from '../../support/world/seeded.js';
import { World } from '../../support/world/world.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const AT = '2026-06-25T08:05';
/** No step takes so many statements; a sign that the child never came to its end. */
const FAR_TOO_MANY = 200;
/** Many processes are started, one after the other. */
const LONGEST_MS = 10 * 60_000;
/** How many processes at once. */
const AT_ONCE = 4;

/** All that a step leaves behind. */
interface Left {
  readonly lifecycle: string;
  readonly version: number;
  readonly steps: number;
  readonly notices: number;
  readonly mails: number;
  readonly entries: number;
}

describe('a process that is killed while somebody takes a step', () => {
  let made: TestDatabase;
  let folder: string;
  let assignment: string;
  let officer: string;

  beforeEach(async () => {
    made = await sqlite.blank();
    folder = newFolder('killed-step');
    const world = await World.open({ database: made, at: AT });
    await world.loadSeeds();
    assignment = await leaveOnly(world, '484-CV/TU', '3.2');
    officer = await personId(world, 'chuyen-vien-cds-cy');
    await takeStep(world, assignment, 'submit', '2026-06-24T15:00');
    await world.close();
  });
  afterEach(async () => {
    removeFolder(folder);
    await made.discard();
  });

  it.each<Step>(['return', 'withdraw'])(
    'leaves %s done as a whole or not at all, wherever it is killed',
    async (step) => {
      const before = await leftIn(made.url, assignment);
      const outcomes = new Map<number, { taken: boolean; left: Left }>();
      for (let n = 0; ![...outcomes.values()].some(({ taken }) => taken); n += AT_ONCE) {
        expect(n).toBeLessThan(FAR_TOO_MANY);
        const lot = Array.from({ length: AT_ONCE }, (_, i) => n + i);
        await Promise.all(lot.map(async (each) => outcomes.set(each, await killedAt(each, step))));
      }
      const whole = [...outcomes.values()].find(({ taken }) => taken)?.left as Left;
      expect(whole).toMatchObject({ version: before.version + 1, steps: before.steps + 1 });
      expect(whole.entries).toBeGreaterThan(before.entries);
      expect(whole.notices).toBeGreaterThan(before.notices);
      expect(whole.mails).toBeGreaterThan(before.mails);
      for (const { taken, left } of outcomes.values()) {
        if (taken) expect(left).toEqual(whole);
        else expect([before, whole]).toContainEqual(left);
      }
      // It was killed on both sides of the commit, or nothing was shown.
      const killed = [...outcomes.values()].filter(({ taken }) => !taken);
      expect(killed.filter(({ left }) => left.steps === before.steps).length).toBeGreaterThan(10);
    },
    LONGEST_MS,
  );

  async function killedAt(n: number, step: Step): Promise<{ taken: boolean; left: Left }> {
    const file = join(folder, `${step}-${n}.sqlite`);
    await copyFile(made.url.slice('sqlite:'.length), file);
    const order = {
      folder,
      databaseUrl: `sqlite:${file}`,
      n,
      personId: officer,
      unitId: null,
      roles: ['office'],
      assignmentId: assignment,
      step,
      note: 'Thiếu biểu 2',
    };
    const said = await new Promise<string>((resolve) => {
      const script = join(ROOT, 'test', 'support', 'product', 'killed-step.mjs');
      execFile(
        process.execPath,
        [script, join(ROOT, 'dist'), JSON.stringify(order)],
        (error, stdout, stderr) =>
          // What ended otherwise than by the kill is a fault of the test, and must show.
          resolve(error && error.signal !== 'SIGKILL' ? `failed: ${stderr}` : stdout),
      );
    });
    expect(['', 'taken']).toContain(said);
    return { taken: said === 'taken', left: await leftIn(`sqlite:${file}`, assignment) };
  }
});

/** What stands in the database, as the next process finds it; the audit trail must hold together. */
async function leftIn(url: string, assignmentId: string): Promise<Left> {
  const database = await Database.open(url, ENTITIES, { migrate: false });
  try {
    const one = async <T>(sql: string): Promise<T> => ((await database.read.query(sql)) as T[])[0] as T;
    const count = async (table: string): Promise<number> =>
      (await one<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)).n;
    const { lifecycle, version } = await one<{ lifecycle: string; version: number }>(
      `SELECT lifecycle, version FROM assignment WHERE id = '${assignmentId}'`,
    );
    const [steps, notices, mails, entries] = [
      await count('assignment_step'),
      await count('notice'),
      await count('mail'),
      await count('audit_entry'),
    ];
    const verdict = await new VerifyTrail(database, new FixedClock(0)).verify();
    expect(verdict).toMatchObject({ broken: null });
    return { lifecycle, version, steps, notices, mails, entries };
  } finally {
    await database.close();
  }
}
