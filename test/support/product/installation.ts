import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import type { JobName } from '../../../src/jobs/catalogue.js';
import { Setting } from '../../../src/modules/system/index.js';
import { startReceiver, type Receiver, type ReceiverOptions } from '../smtp/receiver.js';
import { closedPort } from '../smtp/scripted-server.js';
import { newFolder, removeFolder, type TestDatabase } from '../world/databases.js';
import { officeMs } from '../world/local-time.js';
import { type NewAssignment, Office } from '../world/office.js';
import { buildProduct, ProductProcess } from './product-process.js';
import { QueueClient } from './queue-client.js';
import type { QueueStore } from './queue-stores.js';
import type { Setup } from './setups.js';
import { until } from './until.js';

/** Thursday of a full working week, early in the office's day: hours go by before it closes. */
export const MORNING = '2026-06-25T08:05';

/** A worker that is silent for so long is dead. The shortest that holds on a busy machine. */
const LEASE_SECONDS = 2;

export interface InstallationOptions {
  /** Units with two contacts and a head each; default 6. */
  readonly units?: number;
  readonly receiver?: ReceiverOptions;
  /** Office-local moment at which the product's clock stands now. */
  readonly at?: string;
  /** Further environment of every process. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface MailRow {
  readonly id: string;
  readonly messageId: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  /** The reader's code. */
  readonly recipient: string;
}

const made: Installation[] = [];

/** Ends and removes what a test has made: to be called after each. */
export async function removeInstallations(): Promise<void> {
  for (const installation of made.splice(0)) await installation.remove();
}

/** The product installed: database, queue store, mail server, and an office with units to remind. */
export class Installation {
  private readonly processes: ProductProcess[] = [];
  private client: Promise<QueueClient> | undefined;

  private constructor(
    readonly setup: Setup,
    readonly database: Database,
    readonly queue: QueueStore,
    readonly receiver: Receiver,
    readonly office: Office,
    readonly units: readonly string[],
    private readonly place: {
      readonly database: TestDatabase;
      readonly folder: string;
      readonly env: NodeJS.ProcessEnv;
    },
  ) {}

  static async make(setup: Setup, options: InstallationOptions = {}): Promise<Installation> {
    buildProduct();
    const place = {
      database: await setup.database.migrated(),
      folder: newFolder('product'),
      env: options.env ?? {},
    };
    const database = await Database.open(place.database.url, ENTITIES, { migrate: false });
    const office = await Office.found(database);
    const units = await populate(office, options.units ?? 6);
    const receiver = await startReceiver(options.receiver);
    const installation = new Installation(
      setup,
      database,
      await setup.openQueue(),
      receiver,
      office,
      units,
      place,
    );
    made.push(installation);
    await installation.setClock(options.at ?? MORNING);
    // The office stands: a start must not load the seeds beside it.
    await database.transaction(({ em }) => em.insert(Setting, { name: 'seeds.loaded', value: 'own rows' }));
    return installation;
  }

  /** The office-local moment the product's clock shows from now on, in processes that start from now on. */
  async setClock(local: string): Promise<void> {
    const value = String(officeMs(local) - Date.now());
    await this.database.transaction(({ em }) =>
      em.upsert(Setting, { name: 'demo.clock-offset-ms', value }, ['name']),
    );
  }

  /** A process that waits for `go`; by default the one that does all the work of this setup. */
  async prepare(
    command = this.setup.shared ? 'work' : 'start',
    env: NodeJS.ProcessEnv = {},
  ): Promise<ProductProcess> {
    const process = new ProductProcess(command.split(' '), await this.environment(env), this.place.folder);
    this.processes.push(process);
    return process;
  }

  /** A process that works. */
  async start(command?: string, env?: NodeJS.ProcessEnv): Promise<ProductProcess> {
    const process = await this.prepare(command, env);
    await process.ready();
    return process;
  }

  /** Assignments that are due, led by these units; dated so that the morning has something to say about them. */
  async addWork(given: readonly NewAssignment[]): Promise<string[]> {
    return this.office.assignments(given.map((a) => ({ directive: '484-CV/TU', ...a })));
  }

  /** Stops every process in order. */
  async stopAll(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
  }

  /** Puts a tick into a shared queue, as a schedule would. */
  async tick(job: Exclude<JobName, 'mail.deliver'>): Promise<void> {
    await (await this.queueClient()).tick(job);
  }

  async missingSchedules(): Promise<readonly string[]> {
    return (await this.queueClient()).missingSchedules();
  }

  /** How many schedules of each name the store holds. */
  async schedules(): Promise<string[]> {
    return (await this.queueClient()).schedules();
  }

  async query<Row>(sql: string): Promise<Row[]> {
    return this.database.read.query<Row[]>(sql);
  }

  async write(sql: string): Promise<void> {
    await this.database.transaction(({ em }) => em.query<unknown>(sql));
  }

  async mails(): Promise<MailRow[]> {
    return this.query(
      `SELECT m.id AS id, m.message_id AS "messageId", m.state AS state, m.reason AS reason, m.attempts AS attempts,
         p.code AS recipient
       FROM mail m JOIN person p ON p.id = m.recipient_id ORDER BY m.id`,
    );
  }

  async countMails(...states: string[]): Promise<number> {
    return (await this.mails()).filter((m) => states.includes(m.state)).length;
  }

  async waitingMails(): Promise<number> {
    return this.countMails('assembling', 'pending', 'claimed', 'sending');
  }

  /** Until no mail is under way or could be. */
  async quiet(): Promise<void> {
    await this.untilNone('assembling', 'pending', 'claimed', 'sending');
  }

  /** Until no worker has a mail in hand. */
  async handsEmpty(): Promise<void> {
    await this.untilNone('claimed', 'sending');
  }

  /** A shared queue is reminded meanwhile, as its schedule does each minute. */
  private async untilNone(...states: string[]): Promise<void> {
    let next = 0;
    await until(
      async () => {
        if (this.setup.shared && performance.now() > next) {
          next = performance.now() + 500;
          await this.tick('outbox.reconcile');
        }
        return (await this.countMails(...states)) === 0;
      },
      `no mail ${states.join(', ')}`,
    );
  }

  /** Until no dead process counts as alive any more. */
  async leasesRunOut(): Promise<void> {
    await until(async () => {
      const now = new Date().toISOString();
      const [row] = await this.query<{ n: number | string }>(
        `SELECT COUNT(*) AS n FROM lease WHERE held_until IS NOT NULL AND held_until >= '${now}'`,
      );
      return Number(row?.n) === 0;
    }, 'no lease held');
  }

  /** Carries everything to its end with one more process: a sweep, and deliveries until nothing is under way. */
  async settle(): Promise<void> {
    this.receiver.behave({});
    if (!this.processes.some((process) => process.running)) await this.leasesRunOut();
    const process = await this.prepare();
    if (this.setup.shared) {
      await this.tick('digest.sweep');
      await this.tick('followup.sweep');
      await process.ready();
      const client = await this.queueClient();
      await until(async () => (await client.ticksLeft()) === 0, 'the sweep to end');
    } else {
      await process.greeted();
    }
    await this.quiet();
    await process.stop();
  }

  /** Ends every process and removes everything. */
  async remove(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.kill()));
    await (await this.client)?.close();
    await this.database.close();
    await this.receiver.close();
    await this.queue.close();
    await this.place.database.discard();
    removeFolder(this.place.folder);
  }

  private async queueClient(): Promise<QueueClient> {
    if (!this.setup.shared) throw new Error('the embedded queue belongs to the product process');
    return (this.client ??= QueueClient.open(this.queue.url));
  }

  private async environment(more: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
    return {
      ...this.queue.env,
      DATABASE_URL: this.place.database.url,
      MAIL_URL: `${this.receiver.url}?tls=none`,
      PORT: String(await closedPort()),
      LOG_LEVEL: 'info',
      LOG_FORMAT: 'json',
      DEMO_ACCOUNTS: 'false',
      WORKER_LEASE_SECONDS: String(LEASE_SECONDS),
      SHUTDOWN_SECONDS: '10',
      ...this.place.env,
      ...more,
    };
  }
}

/** Units with two contacts and a head each, a leader over each half of them, and two standing leaders. */
async function populate(office: Office, count: number): Promise<string[]> {
  await office.directive('484-CV/TU');
  for (const leader of ['leader.0', 'leader.1']) await office.person(leader, { roles: ['leader'] });
  for (const leader of ['standing.0', 'standing.1']) {
    await office.person(leader, { roles: ['leader'], standing: true });
  }
  const units = Array.from({ length: count }, (_, i) => `so-${i}`);
  for (const [i, unit] of units.entries()) {
    await office.person(`clerk.${unit}`);
    await office.person(`deputy.${unit}`);
    await office.unit(unit, { contacts: [`clerk.${unit}`, `deputy.${unit}`], supervisor: `leader.${i % 2}` });
  }
  return units;
}
