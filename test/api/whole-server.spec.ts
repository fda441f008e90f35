import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createServer } from '../../src/app/process.js';
import { createLogger } from '../../src/common/logging/logger.js';
import { loadConfig } from '../../src/config/load-config.js';
import { SeedLoader } from '../../src/modules/seeding/index.js';
import { cookieOf, PASSWORD } from '../support/api/api-app.js';
import { newFolder, removeFolder } from '../support/world/databases.js';

/** The other suites leave the queue out; here is the server as `dondoc serve` starts it. */
describe('the server as it is started', () => {
  const folder = newFolder('server');
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error', DEMO_NOW: '2026-06-25T08:05' }, folder);
    app = await createServer(
      { config, logger: createLogger(config.logging), migrate: true },
      { api: true, work: false },
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(SeedLoader).load();
  });
  afterAll(async () => {
    await app.close();
    removeFolder(folder);
  });
  const http = () => request(app.getHttpServer());

  it('signs in, lists, and describes itself', async () => {
    const login = { login: 'chuyen-vien-cds-cy', password: PASSWORD };
    const cookie = cookieOf(await http().post('/api/v1/session').send(login).expect(200));
    const { body } = await http().get('/api/v1/assignments?timing=overdue').set('cookie', cookie).expect(200);
    expect(body.total).toBeGreaterThan(5);
    expect((await http().get('/api/openapi.json').expect(200)).body.openapi).toBe('3.1.0');
  });

  it('asks nobody to sign in for its health and its gauges, and measures requests by route', async () => {
    await http().get('/health/live').expect(200);
    await http().get('/api/v1/assignments/0').expect(401);
    const { text } = await http().get('/metrics').expect(200);
    expect(text).toMatch(
      /dondoc_http_request_seconds_count\{method="GET",route="\/api\/v1\/assignments\/:id",status="401"\} 1/,
    );
  });
});
