import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import type { Database } from '../../../src/database/database.js';
import { insertRows } from '../../../src/database/insert-rows.js';
import { selectRows } from '../../../src/database/rows.js';
import { FIELDS, holds, searchedText, wordsAsked, readQuery } from '../../../src/domain/search/index.js';
import { rebuildSearchIndex, renewSearchIndex, wordIndexOf } from '../../../src/modules/search/index.js';
import { assignmentTexts, directiveTexts } from '../../../src/modules/search/register-texts.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { World } from '../../support/world/world.js';

/** Every nth word of the register is looked up: enough to see an entry that was forgotten, without looking up all. */
const STEP = 9;

onEachDatabase('the index of the search', (kind) => {
  let made: TestDatabase;
  let world: World;
  let database: Database;
  beforeAll(async () => {
    made = await kind.migrated();
    world = await World.open({ database: made, at: '2026-06-25T08:00' });
    await world.loadSeeds();
    database = world.database;
  });
  afterAll(async () => {
    await world.close();
    await made.discard();
  });

  const change = (sql: string, values = {}): Promise<unknown> =>
    database.transaction(({ em }) => selectRows(em, sql, values));
  const ids = async (table: string): Promise<string[]> =>
    (await selectRows<{ id: string }>(database.read, `SELECT id FROM ${table} ORDER BY id`)).map(
      ({ id }) => id,
    );
  const finds = async (q: string): Promise<string[]> => {
    const asked = wordsAsked(readQuery(q, '2026-06-25'));
    if (!asked) return [];
    const { sql, values } = wordIndexOf(database.read).places(asked, 'q');
    const rows = await selectRows<{ id: string }>(
      database.read,
      `SELECT id FROM search_entry WHERE place IN (${sql}) ORDER BY id`,
      values,
    );
    return rows.map(({ id }) => id);
  };

  /** Looks words of the register up and compares with the register itself. @returns how many were looked up */
  const agrees = async (): Promise<number> => {
    const texts = [
      ...(await directiveTexts(database.read, await ids('directive'))),
      ...(await assignmentTexts(database.read, await ids('assignment'))),
    ].map((text) => ({
      ...text,
      words: searchedText(
        text.pieces.flatMap(({ field, texts: all }) => all.map((one) => ({ field, text: one }))),
      ),
    }));
    expect(await ids('search_entry')).toEqual(texts.map(({ id }) => id).sort());
    const entries = await selectRows<Record<string, unknown>>(
      database.read,
      `SELECT id, kind, parent_id AS "parentId", is_group AS "isGroup", issued_on AS "issuedOn",
         last_day AS "lastDay" FROM search_entry`,
    );
    for (const entry of entries) {
      expect(texts.find(({ id }) => id === entry['id'])).toMatchObject({
        ...entry,
        isGroup: Boolean(entry['isGroup']),
      });
    }
    const vocabulary = [
      ...new Set(texts.flatMap(({ words }) => FIELDS.flatMap((field) => words.folded[field].flat()))),
    ].sort();
    const looked = vocabulary.filter((_, i) => i % STEP === 0);
    for (const word of looked) {
      const asked = { kind: 'words', tokens: [word], prefix: false, fields: null } as const;
      const expected = texts.flatMap(({ id, words }) => (holds(words, asked) ? [id] : [])).sort();
      expect({ word, found: await finds(`${word} `) }).toEqual({ word, found: expected });
    }
    expect(await selectRows(database.read, 'SELECT * FROM search_stale')).toEqual([]);
    return looked.length;
  };

  it('holds what the seeds have loaded', async () => {
    expect(await agrees()).toBeGreaterThan(50);
  });

  it('follows every kind of change, wherever it is written', async () => {
    const [directive = ''] = await ids('directive');
    const assignments = await ids('assignment');
    const [one = '', two = ''] = assignments;
    const [unit = ''] = (
      await selectRows<{ id: string }>(
        database.read,
        "SELECT unit_id AS id FROM participation WHERE unit_id IS NOT NULL AND role = 'coordinating' ORDER BY id",
      )
    ).map(({ id }) => id);
    await change('UPDATE assignment SET content = :c WHERE id = :one', { c: 'Nuôi tằm dệt lụa', one });
    expect(await finds('nuôi tằm')).toEqual([one]);
    await change("UPDATE assignment SET last_day = '2027-03-04' WHERE id = :one", { one });
    expect(await finds('4/3/2027')).toEqual([one]);
    await change("UPDATE directive SET subject = 'Phát triển nghề tằm' WHERE id = :directive", { directive });
    expect(await finds('"nghề tằm"')).toContain(directive);
    await change("UPDATE directive SET number = '9911-CV/TU' WHERE id = :directive", { directive });
    expect((await finds('9911-CV/TU')).length).toBeGreaterThan(10);
    await change('UPDATE unit SET aliases = :aliases WHERE id = :unit', {
      aliases: JSON.stringify(['Ban Dâu tằm tơ']),
      unit,
    });
    expect((await finds('dâu tằm tơ')).length).toBeGreaterThan(0);
    const part = {
      id: newId(),
      assignment_id: two,
      unit_id: unit,
      role: 'coordinating',
      phrase: 'tổ ươm tơ',
    };
    await database.transaction(({ em }) => insertRows(em, 'participation', [part]));
    expect(await finds('tổ ươm tơ')).toEqual([two]);
    await change('UPDATE participation SET assignment_id = :one WHERE id = :id', { one, id: part.id });
    expect(await finds('tổ ươm tơ')).toEqual([one]);
    await change('DELETE FROM participation WHERE id = :id', { id: part.id });
    expect(await finds('tổ ươm tơ')).toEqual([]);
    await change("UPDATE directive SET secrecy = 'secret' WHERE id = :directive", { directive });
    expect(await finds('"nghề tằm"')).toEqual([]);
    await agrees();
  });

  it('forgets what was taken out of the register', async () => {
    const [gone] = await selectRows<{ id: string }>(
      database.read,
      `SELECT a.id FROM assignment a WHERE a.parent_id IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM assignment_step s WHERE s.assignment_id = a.id)
         AND NOT EXISTS (SELECT 1 FROM cascade_link c WHERE c.assignment_id = a.id OR c.upper_id = a.id)`,
    );
    const id = gone!.id;
    await database.transaction(async ({ em }) => {
      await selectRows(em, 'DELETE FROM participation WHERE assignment_id = :id', { id });
      await selectRows(em, 'DELETE FROM assignment WHERE id = :id', { id });
    });
    expect(await ids('search_entry')).not.toContain(id);
    await agrees();
  });

  it('is as before where a change is taken back', async () => {
    const [one = ''] = await ids('assignment');
    const failing = database.transaction(async ({ em }) => {
      await selectRows(em, "UPDATE assignment SET content = 'Không bao giờ có' WHERE id = :one", { one });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await finds('"không bao giờ có"')).toEqual([]);
    await agrees();
  });

  it('has the new name of a unit also on work that was given to it while it was being renamed', async () => {
    const [unit = ''] = await ids('unit');
    const [model] = await selectRows<Record<string, string>>(
      database.read,
      `SELECT a.* FROM assignment a JOIN directive d ON d.id = a.directive_id
       WHERE a.parent_id IS NULL AND d.secrecy = 'none' LIMIT 1`,
    );
    const id = newId();
    let given: Promise<void> | undefined;
    await database.transaction(async ({ em }) => {
      await selectRows(em, "UPDATE unit SET name = 'Sở Cây Gòn' WHERE id = :unit", { unit });
      await renewSearchIndex(em);
      // The new name is not committed yet, so that the other one would still read the old name.
      given = database.transaction(async ({ em: other }) => {
        await insertRows(other, 'assignment', [{ ...model, id, content: 'Giao giữa chừng' }]);
        await insertRows(other, 'participation', [
          { id: newId(), assignment_id: id, unit_id: unit, role: 'lead', phrase: null },
        ]);
      });
      await Promise.race([given, new Promise((resolve) => setTimeout(resolve, 400))]);
    });
    await given;
    expect(await finds('cây gòn "giao giữa chừng"')).toEqual([id]);
    await agrees();
  });

  it('is the same when it is written anew, also after somebody has damaged it', async () => {
    await database.transaction(async ({ em }) => {
      await wordIndexOf(em).clear(em);
      await em.query("DELETE FROM search_entry WHERE kind = 'directive'");
    });
    const count = await database.transaction(({ em }) => rebuildSearchIndex(em));
    expect(count).toBe((await ids('assignment')).length + (await ids('directive')).length);
    await agrees();
  });
});
