import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { CLOCK } from '../common/clock.js';
import { LOGGER } from '../common/logging/logger.js';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { Database } from '../database/database.js';
import { faultsOfLifecycle } from '../domain/lifecycle/lifecycle.js';
import { markDone } from '../modules/idempotency/index.js';
import { renewSearchIndex } from '../modules/search/index.js';
import { LeaseService, SettingsService } from '../modules/system/index.js';
import { openClock } from './demo-clock.js';
import { ENTITIES } from './entities.js';

export interface CoreOptions {
  readonly config: AppConfig;
  readonly logger: Logger;
  /** Whether the start brings the database up to date; else a database that lags behind stops the start. */
  readonly migrate: boolean;
}

/** What every part of the product stands on: configuration, logger, database, clock, leases. */
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws Error if the table of the lifecycle leaves a state that is never reached or never left */
  static forRoot({ config, logger, migrate }: CoreOptions): DynamicModule {
    const faults = faultsOfLifecycle();
    if (faults.length > 0) throw new Error(`the lifecycle does not hold together: ${faults.join('; ')}`);
    return {
      module: CoreModule,
      global: true,
      providers: [
        { provide: APP_CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Database, useFactory: () => openDatabase(config, migrate) },
        {
          provide: CLOCK,
          inject: [Database],
          useFactory: (database: Database) => openClock(database, config),
        },
        LeaseService,
        SettingsService,
      ],
      exports: [APP_CONFIG, LOGGER, Database, CLOCK, LeaseService, SettingsService],
    };
  }

  /** After everything that writes has stopped. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/** What every transaction ends with. */
async function beforeCommit(em: EntityManager): Promise<void> {
  await renewSearchIndex(em);
  await markDone(em);
}

/** @throws Error if migrations are pending and `migrate` is false */
export async function openDatabase(config: AppConfig, migrate: boolean): Promise<Database> {
  const { url, poolSize } = config.database;
  const database = await Database.open(url, ENTITIES, { migrate, poolSize, beforeCommit });
  // What a migration has left to be entered in the index of the search.
  if (migrate) await database.transaction(() => Promise.resolve());
  if (!migrate && (await database.hasPendingMigrations())) {
    await database.close();
    throw new Error(
      'Cơ sở dữ liệu chưa được nâng cấp: chạy `dondoc migrate` trước. / The database lags behind: run `dondoc migrate` first.',
    );
  }
  return database;
}
