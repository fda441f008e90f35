import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import { newId } from '../../src/common/ids.js';
import { Directive } from '../../src/modules/directives/index.js';
import { AccessWorld } from '../support/api/access/access-world.js';
import type { Actor } from '../support/api/access/actors.js';
import { questionsAbout, told, viewOf } from '../support/api/access/strangers-view.js';
import { ACCESS_TABLE, expectedOutcome } from '../support/api/access/table.js';
import type { Session } from '../support/api/api-app.js';
import { type Call, send } from '../support/api/calls/call.js';
import { CALLS } from '../support/api/calls/index.js';
import { LEAD, MARK, OTHER } from '../support/api/calls/work.js';
import { onEachDatabase } from '../support/world/databases.js';

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gu;
const STRANGERS: readonly Actor[] = ['otherClerk', 'otherHead', 'otherLeader'];
/** Read by everybody who is signed in. */
const REGISTER = ['person', 'unit', 'unit_group', 'group_membership', 'appointment'];

/** Everybody may, on what is his own. */
const OWN = ['endSession', 'revokeToken'];
/** What no stranger may do. What he may, he may know of. */
const FOREIGN = Object.entries(ACCESS_TABLE)
  .filter(
    ([row, rule]) =>
      OWN.includes(row) ||
      (rule.asked === undefined && STRANGERS.every((who) => expectedOutcome(rule, who) !== 'allowed')),
  )
  .map(([row]) => row)
  .filter((row) => !row.startsWith('create'));

onEachDatabase('what belongs to another unit', (kind) => {
  let world: AccessWorld;
  const calls = new Map<string, Call>();
  /** Ids of everything that was made, of whatever kind. */
  let foreign: readonly string[];
  let questions: readonly string[];
  const views = new Map<Actor, { before: object; after: object }>();
  let ownAssignment: string;

  beforeAll(async () => {
    world = await AccessWorld.begin(kind);
    ownAssignment = await world.work.assignment({
      leads: [await world.api.unitId(OTHER)],
      coordinating: [],
      content: 'Việc của đơn vị mình',
      directiveId: await world.work.directive({ subject: 'Kế hoạch khác' }),
      lastDay: '2026-07-10',
    });
    const made = await everyId();
    questions = await questionsAbout(world.api);
    for (const who of STRANGERS) {
      views.set(who, { before: await viewOf(world.session(who), questions), after: {} });
    }
    for (const row of FOREIGN) {
      const prepare = CALLS[row] ?? world.calls[row]!;
      calls.set(row, await prepare(world.work, `clerk.${LEAD}`));
    }
    foreign = (await everyId()).filter((id) => !made.includes(id));
  }, 120_000);
  afterAll(() => world.end());

  async function everyId(): Promise<string[]> {
    const ids: string[] = [];
    for (const { tableName, columns } of world.api.database.read.dataSource.entityMetadatas) {
      if (REGISTER.includes(tableName) || !columns.some(({ databaseName }) => databaseName === 'id'))
        continue;
      const rows = await world.api.database.read.query<{ id: string | number }[]>(
        `SELECT id FROM ${tableName}`,
      );
      ids.push(...rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
    }
    return ids;
  }

  const ask = (who: Actor, call: Call): Promise<Response> =>
    Promise.resolve(send(world.api, world.session(who), { ...call, as: undefined }));
  /** The same call about what is not there. */
  const madeUp = (call: Call, isForeign: (id: string) => boolean = () => true): Call => ({
    ...call,
    path: call.path.replaceAll(ID, (id) => (isForeign(id) ? newId() : id)),
  });
  /** Neither a word of it, nor a number, nor an id that was not asked for. */
  function expectNothingOfIt({ text, headers }: Response, call: Call): void {
    const said = `${text ?? ''} ${JSON.stringify(headers)}`;
    expect(said).not.toContain(MARK);
    const named: readonly string[] = said.match(ID) ?? [];
    const sent = JSON.stringify([call.path, call.body ?? {}]);
    expect(named.filter((id) => foreign.includes(id) && !sent.includes(id))).toEqual([]);
  }

  it('is there, of every kind, and is full of words that would be known again', async () => {
    expect(foreign.length).toBeGreaterThan(200);
    const seen = await ask('office', {
      method: 'get',
      path: '/assignments?size=200&q=' + encodeURIComponent(MARK),
    });
    expect((seen.body as { total: number }).total).toBeGreaterThan(40);
    const paths = [...calls.values()].map(({ path }) => path).filter((path) => path.match(ID));
    expect(paths.length).toBeGreaterThan(70);
  });

  describe.each(STRANGERS)('to %s', (who) => {
    it.each(FOREIGN)('answers %s as what is not there', async (row) => {
      const call = calls.get(row)!;
      const answer = await ask(who, call);
      expect([403, 404]).toContain(answer.status);
      expectNothingOfIt(answer, call);
      expect(told(answer)).toEqual(told(await ask(who, madeUp(call))));
    });

    it('is in no list, no search, no count, no report, whatever is asked', async () => {
      const after = await viewOf(world.session(who), questions);
      expect(after).toEqual(views.get(who)!.before);
      expect(JSON.stringify(after)).not.toContain(MARK);
    });

    it('is not found by its number', async () => {
      const made = (await world.api.database.read.find(Directive)).filter(({ id }) => foreign.includes(id));
      expect(made.length).toBeGreaterThan(20);
      for (const { number } of made.filter((_, n) => n % 9 === 0)) {
        for (const list of ['/directives', '/assignments', '/search']) {
          const { text } = await world
            .session(who)
            .get(`${list}?q=${encodeURIComponent(number)}`)
            .expect(200);
          expect(text).not.toContain(number);
          expect(text).not.toContain(MARK);
        }
      }
    });

    it('is in no exported file', async () => {
      for (const path of ['/task-lists/export', '/reports/units/export?period=year&on=2026-06-30']) {
        const { sheets } = await readXlsx(await download(world.session(who), path));
        const cells = JSON.stringify(sheets.map(({ rows }) => rows));
        expect(cells.length).toBeGreaterThan(50);
        expect(cells).not.toContain(MARK);
      }
    });
  });

  it('narrows a list to nothing, as an id that is not there does', async () => {
    const filters = ['/assignments?directiveId=', '/assignments?parentId=', '/obstacles?assignmentId='];
    const reports = [
      '/reports/picture?directiveId=',
      '/reports/units?period=year&on=2026-06-30&directiveId=',
    ];
    const lists = [...filters, ...reports, '/task-lists/export?directiveId=', '/absences?standInId='];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...STRANGERS),
        fc.constantFrom(...lists),
        fc.constantFrom(...foreign),
        async (who, list, id) => {
          const call: Call = { method: 'get', path: `${list}${id}` };
          const [answer, missing] = [await ask(who, call), await ask(who, madeUp(call))];
          expectNothingOfIt(answer, call);
          if (list.startsWith('/task-lists')) expect(answer.status).toBe(missing.status);
          else expect(told(answer)).toEqual(told(missing));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells nothing by ids of any kind in any place, beside his own or made-up ones', async () => {
    const withIds = FOREIGN.filter((row) => calls.get(row)!.path.match(ID));
    const place = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...foreign).map((id) => ({ id, own: false })) },
      { weight: 1, arbitrary: fc.constant(null).map(() => ({ id: newId(), own: false })) },
    );
    const places = fc.tuple(place, place);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...withIds),
        places,
        fc.boolean(),
        async (row, [first, second], besideOwn) => {
          const template = calls.get(row)!;
          const wanted = template.path.match(ID)!.length;
          const own = besideOwn && wanted === 2 && template.path.startsWith('/assignments/');
          const ids = [own ? ownAssignment : first.id, second.id];
          let at = 0;
          const call = { ...template, path: template.path.replaceAll(ID, () => ids[at++] ?? '') };
          const answer = await ask('otherClerk', call);
          expect([403, 404]).toContain(answer.status);
          expectNothingOfIt(answer, call);
          const missing = await ask(
            'otherClerk',
            madeUp(call, (id) => id !== ownAssignment),
          );
          expect(told(answer)).toEqual(told(missing));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('cannot be named as evidence of his own work', async () => {
    const files = (await world.api.database.read.query<{ id: string }[]>('SELECT id FROM evidence_file')).map(
      ({ id }) => id,
    );
    expect(files.length).toBeGreaterThan(0);
    const before = await world.api.everything();
    for (const id of files) {
      for (const [path, body] of [
        ['submission', { note: 'Xong' }],
        ['extensions', { lastDay: '2026-07-20', reason: 'Chờ' }],
      ] as const) {
        const naming = (file: string): Call => ({
          method: 'post',
          path: `/assignments/${ownAssignment}/${path}`,
          body: { ...body, files: [file] },
        });
        const answer = await ask('otherClerk', naming(id));
        expectNothingOfIt(answer, naming(id));
        const missing = await ask('otherClerk', naming(newId()));
        expect(missing.status).toBeGreaterThanOrEqual(400);
        expect(told(answer)).toEqual(told(missing));
      }
    }
    expect(await world.api.everything()).toBe(before);
  });
});

async function download(session: Session, path: string): Promise<Buffer> {
  const { body } = await session
    .get(path)
    .buffer(true)
    .parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return body as Buffer;
}
