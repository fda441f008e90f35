import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { createDatabase } from '../services.js';
import { certificateFile } from '../smtp/certificate.js';
import { type Receiver, startReceiver } from '../smtp/receiver.js';
import { closedPort } from '../smtp/scripted-server.js';
import { PROGRAM } from '../world/command-line.js';
import { newFolder, removeFolder } from '../world/databases.js';
import { officeLocal } from '../world/local-time.js';
import { DEFAULT_POLICY, Office } from '../world/office.js';
import { healthCheck, serviceOf } from './deployment.js';
import { buildProduct, ProductProcess } from './product-process.js';
import { QueueClient } from './queue-client.js';
import { openRedis } from './queue-stores.js';
import { until } from './until.js';

const execute = promisify(execFile);

const RELAY_LOGIN = { user: 'dondoc@tinh.example', pass: 'mật khẩu: @/?#%' };
/** Shorter than the default, so that the work of a dead worker is taken over while a test waits. */
const LEASE_SECONDS = '3';

/**
 * What docker-compose.yml starts, as processes: the same commands with the same environment, but for the addresses of
 * PostgreSQL, Redis and the mail relay, which asks for TLS and a login. Runs on the real time.
 */
export class Production {
  /** Taken back in the opposite order. */
  private readonly undo: (() => unknown)[] = [];
  private readonly processes: ProductProcess[] = [];
  private readonly folder = newFolder('production');
  private addresses: Record<string, string> = {};
  private opened?: { database: Database; queue: QueueClient };
  private relay?: Receiver;

  /** @throws Error where PostgreSQL or Redis is missing; then nothing is left behind */
  static async prepare(): Promise<Production> {
    const production = new Production();
    try {
      buildProduct();
      await production.findServices();
    } catch (error) {
      await production.remove();
      throw error;
    }
    return production;
  }

  /** Runs a command of `dondoc` to its end. @throws Error with its stderr if it fails */
  async command(args: readonly string[], input = ''): Promise<string> {
    const running = execute(process.execPath, [PROGRAM, ...args], {
      cwd: this.folder,
      env: { PATH: process.env['PATH'], ...this.environment('migrate') },
    });
    running.child.stdin?.end(input);
    return (await running).stdout;
  }

  /** As many processes of a service as docker-compose.yml asks for; they answer their container's health check. */
  async start(service: 'api' | 'worker', count = serviceOf(service, this.chosen).replicas) {
    const processes = await Promise.all(Array.from({ length: count }, () => this.launch(service)));
    await Promise.all(processes.map((process) => process.ready()));
    return processes;
  }

  /** Asks a process what the engine asks its container. @returns whether it is well */
  async isHealthy(started: ProductProcess): Promise<boolean> {
    const [, ...args] = healthCheck();
    const env = { PORT: new URL(started.url).port };
    return execute(process.execPath, args, { env }).then(
      () => true,
      () => false,
    );
  }

  get receiver(): Receiver {
    if (!this.relay) throw new Error('not prepared');
    return this.relay;
  }

  get database(): Database {
    return this.open.database;
  }

  get queue(): QueueClient {
    return this.open.queue;
  }

  /** Looks into the database and the queue from now on: the tables must be there. */
  async watch(): Promise<void> {
    const { DATABASE_URL = '', QUEUE_URL = '', QUEUE_PREFIX = '' } = this.addresses;
    const database = await Database.open(DATABASE_URL, ENTITIES, { migrate: false });
    this.undo.push(() => database.close());
    const queue = await QueueClient.open(`${QUEUE_URL}?prefix=${QUEUE_PREFIX}`);
    this.undo.push(() => queue.close());
    this.opened = { database, queue };
  }

  /** Decides, as data, that the office works round the clock, so that mails leave at whatever hour the tests run. */
  async workRoundTheClock(): Promise<void> {
    // The last minute of a day stays closed, and a run should not go over from one day to the next.
    await until(() => officeLocal(Date.now()).slice(11) < '23:56', 'the next day', 300_000);
    const office = Office.of(this.database);
    await office.setPolicy({ ...DEFAULT_POLICY, officeHours: { from: '00:00', to: '23:59' } });
    for (const days of [-1, 0, 1]) await office.decideDay(addDays(today(), days), 'working');
  }

  async query<Row>(sql: string): Promise<Row[]> {
    return this.database.read.query<Row[]>(sql);
  }

  async countMails(...states: string[]): Promise<number> {
    const rows = await this.query<{ state: string }>('SELECT state FROM mail');
    return rows.filter(({ state }) => states.includes(state)).length;
  }

  /** Until what is due is planned and nothing of it is under way; the schedules' ticks come early. */
  async settle(): Promise<void> {
    await this.queue.tick('followup.sweep');
    await until(async () => (await this.queue.ticksLeft()) === 0, 'the sweep to end');
    let next = 0;
    await until(
      async () => {
        if (performance.now() > next) {
          next = performance.now() + 500;
          await this.queue.tick('outbox.reconcile');
        }
        return (await this.countMails('assembling', 'pending', 'claimed', 'sending')) === 0;
      },
      'every mail to leave',
      60_000,
    );
  }

  /** Ends every process and removes everything, as far as it came. */
  async remove(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.kill()));
    const failures: unknown[] = [];
    for (const step of this.undo.reverse()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    removeFolder(this.folder);
    if (failures.length > 0) throw new AggregateError(failures, 'not everything could be removed');
  }

  private async findServices(): Promise<void> {
    const database = await createDatabase();
    this.undo.push(() => database.drop());
    const redis = openRedis();
    this.undo.push(() => redis.close());
    const relay = await startReceiver({ tls: 'starttls', auth: RELAY_LOGIN });
    this.undo.push(() => relay.close());
    this.relay = relay;
    this.addresses = {
      ...redis.env,
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      WORKER_LEASE_SECONDS: LEASE_SECONDS,
    };
  }

  /** What an office chooses where it runs `docker compose`. */
  private get chosen(): Record<string, string> {
    return {
      POSTGRES_PASSWORD: 'unused',
      REDIS_PASSWORD: 'unused',
      SECRET_KEY: 'q7Tz4wXk2Rb9Vn6Jd1Hs8Lf3Pg5Mc0Ye',
      TOTP_REQUIRED_ROLES: 'none',
      MAIL_URL: `${this.receiver.url}?tls=starttls&ca=${encodeURIComponent(certificateFile)}`,
      MAIL_FROM: 'Đôn đốc <dondoc@tinh.example>',
      OFFICE_NAME: 'Văn phòng Tỉnh ủy',
      PUBLIC_URL: 'https://dondoc.tinh.example',
    };
  }

  private environment(service: string): Record<string, string> {
    return { ...serviceOf(service, this.chosen).environment, ...this.addresses };
  }

  private async launch(service: string): Promise<ProductProcess> {
    const env = { ...this.environment(service), PORT: String(await closedPort()) };
    const process = new ProductProcess(serviceOf(service, this.chosen).command, env, this.folder);
    this.processes.push(process);
    return process;
  }

  private get open(): { database: Database; queue: QueueClient } {
    if (!this.opened) throw new Error('not watched yet');
    return this.opened;
  }
}

/** The office's date. */
export const today = (): string => officeLocal(Date.now()).slice(0, 10);
