import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { configureHttp, createHttpAdapter, HTTP_APP_OPTIONS } from '../common/http/http-app.js';
import { NestLogger } from '../common/logging/nest-logger.js';
import type { AppConfig } from '../config/app-config.js';
import { DemoAccounts } from '../modules/access/index.js';
import { HealthController, HealthService, MetricsService } from '../modules/health/index.js';
import { ApiModule } from './api.module.js';
import { CoreModule } from './core.module.js';
import { FollowUpModule } from './follow-up.module.js';
import { serveOpenApi } from './openapi.js';
import { QueueModule } from './queue.module.js';
import { SeedingModule } from './seeding.module.js';
import { serveWebApp } from './web-app.js';
import { WorkModule } from './work.module.js';

/** What a process does: answer requests, work the queue, or both. */
export interface Roles {
  readonly api: boolean;
  readonly work: boolean;
}

export interface ProcessOptions {
  readonly config: AppConfig;
  readonly logger: Logger;
  readonly migrate: boolean;
}

@Module({})
class RootModule {}

const root = (imports: DynamicModule['imports'], rest: Partial<DynamicModule> = {}): DynamicModule => ({
  module: RootModule,
  imports,
  ...rest,
});

/** A long-running process. Every one answers health checks, a mere worker too. */
export async function createServer(options: ProcessOptions, roles: Roles): Promise<NestFastifyApplication> {
  const { config, logger } = options;
  const app = await NestFactory.create<NestFastifyApplication>(
    serverModule(options, roles),
    createHttpAdapter(config.http, logger),
    { ...HTTP_APP_OPTIONS, logger: new NestLogger(logger) },
  );
  await configureHttp(app, config, logger);
  if (config.env === 'production') await refuseDemoAccounts(app);
  measureRequests(app);
  if (roles.api) {
    serveOpenApi(app);
    await serveWebApp(app);
  }
  return app;
}

/** Before anything is answered or sent. */
async function refuseDemoAccounts(app: NestFastifyApplication): Promise<void> {
  try {
    await app.get(DemoAccounts).refuseInProduction();
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** The module tree of {@link createServer}, for tests that replace parts of it. */
export function serverModule(options: ProcessOptions, roles: Roles): DynamicModule {
  return root(
    [
      CoreModule.forRoot(options),
      QueueModule.attached(),
      FollowUpModule,
      SeedingModule,
      ...(roles.api ? [ApiModule] : []),
      ...(roles.work ? [WorkModule] : []),
    ],
    { controllers: [HealthController], providers: [HealthService, MetricsService] },
  );
}

/** For a command that reads or writes and ends. It holds no queue: a running worker finds in the database what it wrote. */
export async function createCommandContext(options: ProcessOptions): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(
    root([CoreModule.forRoot(options), QueueModule.detached(), FollowUpModule, SeedingModule]),
    { logger: new NestLogger(options.logger), abortOnError: false },
  );
}

function measureRequests(app: NestFastifyApplication): void {
  const metrics = app.get(MetricsService);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      metrics.observeRequest(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
      done();
    });
}
