import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { IsNull } from 'typeorm';
import { ApiModule } from '../../../src/app/api.module.js';
import { CoreModule } from '../../../src/app/core.module.js';
import { serveOpenApi } from '../../../src/app/openapi.js';
import { FollowUpModule } from '../../../src/app/follow-up.module.js';
import { QueueModule } from '../../../src/app/queue.module.js';
import { SeedingModule } from '../../../src/app/seeding.module.js';
import { serveWebApp } from '../../../src/app/web-app.js';
import { CLOCK, FixedClock } from '../../../src/common/clock.js';
import { configureHttp, createHttpAdapter, HTTP_APP_OPTIONS } from '../../../src/common/http/http-app.js';
import { createLogger } from '../../../src/common/logging/logger.js';
import type { AppConfig } from '../../../src/config/app-config.js';
import { loadConfig } from '../../../src/config/load-config.js';
import { Database } from '../../../src/database/database.js';
import { Account } from '../../../src/modules/access/index.js';
import { Assignment, Participation } from '../../../src/modules/assignments/index.js';
import { Directive } from '../../../src/modules/directives/index.js';
import { Unit, UnitGroup } from '../../../src/modules/units/index.js';
import { hashPassword } from '../../../src/modules/access/password.js';
import { Person } from '../../../src/modules/people/index.js';
import { SeedLoader } from '../../../src/modules/seeding/index.js';
import { type DatabaseKind, newFolder, removeFolder, sqlite } from '../world/databases.js';

/** Thursday 25/6/2026, 8:05 in Viet Nam: the day after the terms of 24/6. */
export const START = '2026-06-25T01:05:00.000Z';
export const PASSWORD = 'dondoc-demo-2026';

/** Everything but the queue, which no request waits for: an outbox that nobody empties. */
export class ApiApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly clock: FixedClock,
    readonly config: AppConfig,
    private readonly discard: () => Promise<void>,
  ) {}

  /**
   * The API over the seeds, on a database of its own.
   * @param web folder of the built browser application, where it is served, too
   */
  static async start(
    env: NodeJS.ProcessEnv = {},
    kind: DatabaseKind = sqlite,
    web?: string,
  ): Promise<ApiApp> {
    const folder = newFolder('api');
    const blank = await kind.blank();
    const config = loadConfig(
      {
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        PORT: '0',
        DATABASE_URL: blank.url,
        DATABASE_POOL: '4',
        ...env,
      },
      folder,
    );
    const logger = createLogger(config.logging);
    const clock = new FixedClock(START);
    const testing = await Test.createTestingModule({
      imports: [
        CoreModule.forRoot({ config, logger, migrate: true }),
        QueueModule.detached(),
        FollowUpModule,
        SeedingModule,
        ApiModule,
      ],
    })
      .overrideProvider(CLOCK)
      .useValue(clock)
      .compile();
    const app = testing.createNestApplication<NestFastifyApplication>(
      createHttpAdapter(config.http, logger),
      {
        ...HTTP_APP_OPTIONS,
        logger: false,
      },
    );
    await configureHttp(app, config, logger);
    serveOpenApi(app);
    if (web !== undefined) await serveWebApp(app, web);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(SeedLoader).load();
    return new ApiApp(app, app.get(Database), clock, config, async () => {
      removeFolder(folder);
      await blank.discard();
    });
  }

  get http(): ReturnType<typeof request> {
    return request(this.app.getHttpServer());
  }

  /** A browser signed in as the person of that code, who gets an account if he has none. */
  async as(code: string): Promise<Session> {
    await this.giveAccount(code);
    const response = await this.http
      .post('/api/v1/session')
      .send({ login: code, password: PASSWORD })
      .expect(200);
    return new Session(this, { cookie: cookieOf(response) });
  }

  /** A program that shows a bearer token. */
  withToken(secret: string): Session {
    return new Session(this, { authorization: `Bearer ${secret}` });
  }

  async personId(code: string): Promise<string> {
    return (await this.database.read.findOneByOrFail(Person, { code })).id;
  }

  async unitId(code: string): Promise<string> {
    return (await this.database.read.findOneByOrFail(Unit, { code })).id;
  }

  async groupId(code: string): Promise<string> {
    return (await this.database.read.findOneByOrFail(UnitGroup, { code })).id;
  }

  async directiveId(number: string): Promise<string> {
    return (await this.database.read.findOneByOrFail(Directive, { number })).id;
  }

  /** The assignment of a clause; of a fan-out the parent, or the child of `unit`. */
  async assignmentId(number: string, clause: string, unit?: string): Promise<string> {
    const where = { directiveId: await this.directiveId(number), clause };
    if (unit === undefined) {
      return (await this.database.read.findOneByOrFail(Assignment, { ...where, parentId: IsNull() })).id;
    }
    const unitId = await this.unitId(unit);
    for (const { id } of await this.database.read.findBy(Assignment, where)) {
      if (await this.database.read.existsBy(Participation, { assignmentId: id, unitId, role: 'lead' }))
        return id;
    }
    throw new Error(`no assignment ${number} ${clause} of ${unit}`);
  }

  /** Everything stored but sessions: equal before and after what must change nothing. */
  async everything(): Promise<string> {
    const hash = createHash('sha256');
    for (const { tableName } of this.database.read.dataSource.entityMetadatas) {
      if (tableName === 'session') continue;
      const rows = await this.database.read.query<unknown[]>(`SELECT * FROM ${tableName}`);
      for (const line of rows.map((row) => JSON.stringify(row)).sort()) hash.update(`${tableName} ${line}\n`);
    }
    return hash.digest('hex');
  }

  private async giveAccount(code: string): Promise<void> {
    const person = await this.database.read.findOneByOrFail(Person, { code });
    if (await this.database.read.existsBy(Account, { personId: person.id })) return;
    passwordHash ??= hashPassword(PASSWORD);
    const account = { personId: person.id, login: code, passwordHash: await passwordHash, createdAt: START };
    await this.database.transaction(async ({ em }) => {
      await em.insert(Account, { ...account, disabled: false, demo: true });
    });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.discard();
  }
}

let passwordHash: Promise<string> | undefined;

/** Requests of somebody signed in. */
export class Session {
  constructor(
    private readonly api: ApiApp,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  get(path: string): request.Test {
    return this.api.http.get(`/api/v1${path}`).set(this.headers);
  }

  post(path: string, body: object = {}): request.Test {
    return this.api.http.post(`/api/v1${path}`).set(this.headers).send(body);
  }

  patch(path: string, body: object): request.Test {
    return this.api.http.patch(`/api/v1${path}`).set(this.headers).send(body);
  }

  delete(path: string): request.Test {
    return this.api.http.delete(`/api/v1${path}`).set(this.headers);
  }
}

/** `name=value` of the session's cookie. */
export function cookieOf(response: request.Response): string {
  const [cookie = ''] = (response.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
  return cookie.split(';')[0] ?? '';
}
