import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import request from 'supertest';
import { loadConfig } from '../../config/load-config.js';
import { DomainError } from '../errors/domain-error.js';
import { createLogger, LOGGER } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { PageQuery } from '../paging.js';
import { ParseIdPipe } from '../validation/parse-id.pipe.js';
import { configureHttp, createHttpAdapter, HTTP_APP_OPTIONS } from './http-app.js';

class NoteDto {
  @IsString()
  @MaxLength(5)
  text: string;

  @IsInt()
  count: number;
}

const lines: Record<string, unknown>[] = [];
const logger = createLogger(
  { level: 'debug', format: 'json' },
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  }),
);

@Controller('api/v1')
class NotesController {
  @Post('notes')
  create(@Body() note: NoteDto): NoteDto {
    logger.info('creating');
    return note;
  }

  @Get('notes')
  list(@Query() query: PageQuery): PageQuery {
    return query;
  }

  @Get('notes/:id')
  read(@Param('id', ParseIdPipe) id: string): string {
    return id;
  }

  @Get('refused')
  refuse(): never {
    throw new DomainError('conflict', 'ASSIGNMENT.ALREADY_COMPLETED', {
      title: 'The assignment is already completed',
      detail: 'Nhiệm vụ đã hoàn thành nên không sửa được.',
      facts: { currentVersion: 4, status: 'completed', code: 'other' },
    });
  }

  @Get('broken')
  async break(): Promise<never> {
    await pause(1);
    throw new Error('the password of a@b.example is hunter2');
  }
}

@Module({ controllers: [NotesController], providers: [{ provide: LOGGER, useValue: logger }] })
class NotesModule {}

describe('an HTTP app of the product', () => {
  let app: NestFastifyApplication;
  const config = loadConfig({ BODY_LIMIT_KB: '1', PUBLIC_URL: 'https://dondoc.example' }, '/srv');
  const http = () => request(app.getHttpServer());

  beforeAll(async () => {
    const testing = await Test.createTestingModule({ imports: [NotesModule] }).compile();
    app = testing.createNestApplication<NestFastifyApplication>(createHttpAdapter(config.http, logger), {
      ...HTTP_APP_OPTIONS,
      logger: new NestLogger(logger),
    });
    await configureHttp(app, config, app.get<Logger>(LOGGER));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  beforeEach(() => {
    lines.length = 0;
  });

  it('answers a refusal of a rule with its status, code, Vietnamese detail and facts', async () => {
    const response = await http().get('/api/v1/refused').expect(409);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toEqual({
      type: 'urn:dondoc:problem:assignment:already_completed',
      title: 'The assignment is already completed',
      status: 409,
      detail: 'Nhiệm vụ đã hoàn thành nên không sửa được.',
      code: 'ASSIGNMENT.ALREADY_COMPLETED',
      instance: response.headers['x-request-id'],
      currentVersion: 4,
    });
  });

  it('names every wrong field of a body', async () => {
    const response = await http()
      .post('/api/v1/notes')
      .send({ text: 'too long', count: '3', extra: 1 })
      .expect(400);
    expect(response.body).toMatchObject({ code: 'REQUEST.INVALID', status: 400 });
    expect(response.body.errors).toEqual([
      { pointer: '/extra', detail: 'không phải là trường được phép' },
      { pointer: '/text', detail: 'không được quá 5 ký tự' },
      { pointer: '/count', detail: 'phải là số nguyên' },
    ]);
  });

  it.each([
    ['broken JSON', 'application/json', '{"text":', 400, 'REQUEST.INVALID_JSON'],
    ['a prototype in JSON', 'application/json', '{"__proto__":{"a":1}}', 400, 'REQUEST.INVALID_JSON'],
    ['an empty JSON body', 'application/json', '', 400, 'REQUEST.EMPTY_BODY'],
    ['a body that is too large', 'application/json', `"${'x'.repeat(2000)}"`, 413, 'REQUEST.BODY_TOO_LARGE'],
    ['an HTML form', 'application/x-www-form-urlencoded', 'text=a', 415, 'REQUEST.MEDIA_TYPE'],
    ['plain text', 'text/plain', 'text', 415, 'REQUEST.MEDIA_TYPE'],
    ['a JSON text that is no object', 'application/json', '"text"', 400, 'REQUEST.INVALID'],
    ['a JSON null', 'application/json', 'null', 400, 'REQUEST.INVALID'],
  ])('refuses %s', async (_what, type, body, status, code) => {
    const response = await http().post('/api/v1/notes').set('content-type', type).send(body);
    expect(response.body).toMatchObject({ status, code });
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['an unknown address', '/api/v1/nothing', 404, 'ROUTE.NOT_FOUND'],
    ['a malformed address', '/api/v1/notes/%zz', 400, 'REQUEST.BAD_URL'],
    ['an id that is none', '/api/v1/notes/17', 400, 'REQUEST.INVALID'],
    ['a page that is too large', '/api/v1/notes?size=5000', 400, 'REQUEST.INVALID'],
    ['a page that is no number', '/api/v1/notes?page=one', 400, 'REQUEST.INVALID'],
    ['a filter that is unknown', '/api/v1/notes?colour=red', 400, 'REQUEST.INVALID'],
  ])('refuses %s', async (_what, path, status, code) => {
    const response = await http().get(path);
    expect(response.body).toMatchObject({ status, code });
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('tells a wrong method from a wrong address and says which methods there are', async () => {
    const response = await http().delete('/api/v1/notes').expect(405);
    expect(response.headers['allow']).toBe('GET, HEAD, POST');
    expect(response.body.code).toBe('ROUTE.METHOD_NOT_ALLOWED');
    const other = await http().put('/api/v1/notes/abc?x=1').expect(405);
    expect(other.headers['allow']).toBe('GET, HEAD');
  });

  it('tells nothing of a fault but the id under which the log has it', async () => {
    const response = await http().get('/api/v1/broken').expect(500);
    expect(response.text).not.toContain('hunter2');
    expect(response.body).toMatchObject({ code: 'SERVER.INTERNAL', status: 500 });
    const failed = lines.find((line) => line['msg'] === 'request failed');
    expect(failed).toMatchObject({ level: 'error', requestId: response.body.instance });
    expect(JSON.stringify(failed)).toContain('http-app.spec.ts');
    expect(JSON.stringify(failed)).not.toContain('a@b.example');
  });

  it('writes one line a request, without its query, body or headers', async () => {
    await http().get('/api/v1/notes?page=2').set('authorization', 'Bearer abcdefghijk').expect(200);
    const about = lines.filter((line) => line['msg'] === 'request');
    expect(about).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        requestId: expect.any(String),
        method: 'GET',
        route: '/api/v1/notes',
        status: 200,
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
  });

  it('carries the request id into lines written after the body was read', async () => {
    const response = await http().post('/api/v1/notes').send({ text: 'a', count: 1 }).expect(201);
    const line = lines.find(({ msg }) => msg === 'creating');
    expect(line?.['requestId']).toBe(response.headers['x-request-id']);
  });

  it.each([
    ['a sane id', 'proxy-0123456789', true],
    ['an id with a line break', 'abc\tdefghijk', false],
    ['an id that is too long', 'x'.repeat(65), false],
  ])('%s sent by a proxy is kept: %s', async (_what, id, kept) => {
    const response = await http().get('/api/v1/notes').set('x-request-id', id);
    expect(response.headers['x-request-id'] === id).toBe(kept);
    expect(response.headers['x-request-id']).toMatch(/^[\w.-]{8,64}$/);
  });

  it('lets no browser run, frame or keep what it answers', async () => {
    const { headers } = await http().get('/api/v1/notes').expect(200);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d+/);
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('reads numbers of a query where the query says they are numbers', async () => {
    const { body } = await http().get('/api/v1/notes?page=3').expect(200);
    expect(body).toEqual({ page: 3, size: 50 });
  });
});
