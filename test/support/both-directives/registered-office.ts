import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../../src/database/database.js';
import type { SeedData } from '../../../src/modules/seeding/seed-data.js';
import { readSeeds } from '../../../src/modules/seeding/seed-files.js';
import { ApiApp } from '../api/api-app.js';
import { newFolder, removeFolder, sqlite } from '../world/databases.js';
import { type Moments, Story, type StoryMail } from '../world/story.js';
import { World } from '../world/world.js';
import type { CastStep } from './cast.js';
import { registerDirective } from './register-directive.js';

const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url));

/**
 * An office in which both directives were registered at one moment and nothing has happened yet. As in an installation,
 * the server that people use and the worker that sweeps and sends are apart and share the database alone.
 */
export class RegisteredOffice {
  private readonly story: Story;
  private constructor(
    readonly seeds: SeedData,
    readonly world: World,
    readonly api: ApiApp,
    /** Ids by the task's name: `484-CV/TU 3.2`; of a member of a fan-out `484-CV/TU 1 so-khcn`. */
    readonly ids: ReadonlyMap<string, string>,
    private readonly folder: string,
    at: string,
    moments: Moments,
  ) {
    this.story = new Story(world, at, moments);
  }

  static async open(at: string, moments: Moments): Promise<RegisteredOffice> {
    const folder = newFolder('seeds');
    const seedsDir = seedsWithoutWork(folder);
    const database = await sqlite.blank();
    const world = await World.open({ database, at, env: { SEEDS_DIR: seedsDir } });
    await world.loadSeeds();
    const api = await ApiApp.start(
      { SEEDS_DIR: seedsDir },
      { ...sqlite, blank: () => Promise.resolve(database) },
    );
    api.clock.set(world.clock.now());
    const seeds = registeredAt(at, readSeeds(SEEDS));
    const known = new Map<string, string>();
    for (const directive of seeds.directives) await registerDirective(api, directive, known);
    return new RegisteredOffice(seeds, world, api, await tasksByName(world.database), folder, at, moments);
  }

  get mails(): readonly StoryMail[] {
    return this.story.mails;
  }

  /** Lets the schedules run up to the step, and has the person take it. */
  async take({ at, by, task, take }: CastStep): Promise<void> {
    await this.runTo(at);
    const { status, body } = await take(await this.as(by), `/assignments/${this.id(task)}`, this.api);
    if (status !== 200 && status !== 201)
      throw new Error(`${at} ${by} ${task}: ${status} ${JSON.stringify(body)}`);
  }

  /** Somebody's session; it begins now. */
  async as(person: string): ReturnType<ApiApp['as']> {
    this.api.clock.set(this.world.clock.now());
    return this.api.as(person);
  }

  async runTo(until: string): Promise<void> {
    await this.story.runTo(until);
  }

  id(task: string): string {
    const id = this.ids.get(task);
    if (id === undefined) throw new Error(`no task ${task}`);
    return id;
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.api.stop();
    removeFolder(this.folder);
  }
}

/** A copy of the seeds in which nothing has been given out yet. */
function seedsWithoutWork(folder: string): string {
  const copy = join(folder, 'seeds');
  cpSync(SEEDS, copy, { recursive: true });
  writeFileSync(join(copy, 'states.json'), JSON.stringify({ notice: 'Chưa có gì.', states: [] }));
  const directives = join(copy, 'directives');
  for (const file of readdirSync(directives)) removeFolder(join(directives, file));
  return copy;
}

/** Both directives as they are registered: given out at that moment, whatever their dates. */
const registeredAt = (at: string, seeds: SeedData): SeedData => ({
  ...seeds,
  directives: seeds.directives.map((directive) => ({ ...directive, assignedAt: at })),
});

async function tasksByName(database: Database): Promise<Map<string, string>> {
  const rows: { id: string; number: string; clause: string; member: string | null }[] =
    await database.read.query(
      `SELECT a.id, d.number, a.clause, u.code AS member FROM assignment a
       JOIN directive d ON d.id = a.directive_id
       LEFT JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead' AND a.parent_id IS NOT NULL
       LEFT JOIN unit u ON u.id = p.unit_id`,
    );
  return new Map(
    rows.map(({ id, number, clause, member }) => [`${number} ${clause}${member ? ` ${member}` : ''}`, id]),
  );
}
