import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { CoreModule } from '../../../src/app/core.module.js';
import { FollowUpModule } from '../../../src/app/follow-up.module.js';
import { QueueModule } from '../../../src/app/queue.module.js';
import { SeedingModule } from '../../../src/app/seeding.module.js';
import { DeliveryModule } from '../../../src/app/work.module.js';
import { CLOCK, FixedClock } from '../../../src/common/clock.js';
import { createLogger } from '../../../src/common/logging/logger.js';
import { loadConfig } from '../../../src/config/load-config.js';
import { Database } from '../../../src/database/database.js';
import { DigestSweepService } from '../../../src/modules/digests/index.js';
import { SweepService, type SweepResult } from '../../../src/modules/follow-up/index.js';
import { type Delivery, DeliverMailService, Mail } from '../../../src/modules/outbox/index.js';
import { SeedLoader } from '../../../src/modules/seeding/index.js';
import { newFolder, removeFolder, type TestDatabase } from './databases.js';
import { officeMs } from './local-time.js';

export interface WorldOptions {
  readonly database: TestDatabase;
  /** Where the office's clock stands: `2026-06-25T07:30`. */
  readonly at: string;
  /** Environment beside the defaults of a test, e.g. `{ MAIL_URL: receiver.url }`. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A mail as its reader got it. */
export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly date: string;
}

/**
 * The product's services as a command has them, with the delivery of a worker, over a clock that stands still. No
 * queue: what is pending is delivered when the test says so.
 */
export class World {
  private readonly seen = new Set<string>();

  private constructor(
    private readonly services: TestingModule,
    readonly clock: FixedClock,
    private readonly folder: string,
  ) {}

  static async open({ database, at, env = {} }: WorldOptions): Promise<World> {
    const folder = newFolder('world');
    const clock = new FixedClock(officeMs(at));
    const config = loadConfig(
      {
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        MAIL_URL: `mailbox:${join(folder, 'mailbox')}`,
        PUBLIC_URL: 'https://dondoc.example',
        DEMO_ACCOUNTS: 'false',
        ...env,
      },
      folder,
    );
    const services = await Test.createTestingModule({
      imports: [
        CoreModule.forRoot({ config, logger: createLogger(config.logging), migrate: true }),
        QueueModule.detached(),
        FollowUpModule,
        SeedingModule,
        DeliveryModule,
      ],
    })
      .overrideProvider(CLOCK)
      .useValue(clock)
      .compile();
    await services.init();
    return new World(services, clock, folder);
  }

  get<T>(type: Type<T>): T {
    return this.services.get(type);
  }

  get database(): Database {
    return this.services.get(Database as never);
  }

  /** Moves the office's clock. */
  setTime(local: string): void {
    this.clock.set(officeMs(local));
  }

  async loadSeeds(): Promise<boolean> {
    return this.get(SeedLoader).load();
  }

  /** One sweep at the clock's time. @throws Error if another one is under way */
  async sweep(): Promise<SweepResult> {
    const result = await this.get(SweepService).sweep();
    if (!result) throw new Error('another sweep is under way');
    return result;
  }

  async sweepDigests(): Promise<number> {
    return this.get(DigestSweepService).sweep();
  }

  /** Delivers every mail that is pending and may leave by the clock's time, as a worker would. */
  async deliver(): Promise<Delivery[]> {
    const pending = await this.database.read
      .createQueryBuilder(Mail, 'm')
      .select(['m.id'])
      .where("m.state = 'pending' AND m.not_before <= :now", {
        now: new Date(this.clock.now()).toISOString(),
      })
      .orderBy('m.id')
      .getMany();
    const delivered: Delivery[] = [];
    for (const { id } of pending) delivered.push(await this.get(DeliverMailService).deliver(id));
    return delivered;
  }

  /** The mails that reached the mailbox since the last call, by recipient. */
  async newMails(): Promise<ReadMail[]> {
    const folder = join(this.folder, 'mailbox');
    const files = listFolder(folder).filter((name) => !this.seen.has(name));
    const mails: ReadMail[] = [];
    for (const name of files) {
      this.seen.add(name);
      mails.push(await readMail(readFileSync(join(folder, name))));
    }
    return mails.sort((a, b) => (a.to < b.to ? -1 : 1));
  }

  async close(): Promise<void> {
    await this.services.close();
    removeFolder(this.folder);
  }
}

/** A message taken apart by a parser that is not the product's. */
export async function readMail(bytes: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(bytes);
  const [to] = Array.isArray(mail.to) ? mail.to : [mail.to];
  return {
    to: to?.value.map((a) => a.address ?? '').join(', ') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    messageId: mail.messageId ?? '',
    date: mail.date?.toISOString() ?? '',
  };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.eml'));
  } catch {
    return [];
  }
}
