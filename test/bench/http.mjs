// (c) List, create and update of assignments, signed in, with 100k in the table, beside a bare Nest + Fastify route that
// runs the very same prepared SQL and returns the same JSON.
import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeAnew, record, replayer } from './recorded-sql.mjs';
import { Controller, Get, Module, Patch, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { createCommandContext, createServer } from '../../dist/app/process.js';
import { Database } from '../../dist/database/database.js';
import { hashPassword } from '../../dist/modules/access/password.js';
import { heading, row } from './figures.mjs';
import { parts, policy, workFolder } from './product.mjs';
import { addAssignments, addUnits } from './world.mjs';

const SIZE = 100_000;
const SECONDS = 6;
const CONNECTIONS = 10;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;

export async function benchHttp() {
  heading(
    `HTTP with ${SIZE} assignments, ${CONNECTIONS} connections; baseline: a bare route with the same SQL and JSON`,
  );
  const folder = workFolder();
  const options = parts(folder, { QUEUE_URL: `embedded:${join(folder, 'queue')}` });
  const unitIds = await makeWorld(options);
  const app = await createServer(options, { api: true, work: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const url = await app.getUrl();
    const headers = {
      'content-type': 'application/json',
      cookie: await signIn(url),
      'sec-fetch-site': 'same-origin',
    };
    const database = app.get(Database);
    const ids = (
      await database.read.query('SELECT id FROM assignment WHERE lifecycle = ? ORDER BY id', ['in_progress'])
    ).map((r) => r.id);
    const [directive] = await database.read.query('SELECT id FROM directive LIMIT 1');
    const file = options.config.database.url.slice('sqlite:'.length);
    const half = Math.floor(ids.length / 2);
    const listPath = `/api/v1/assignments?unitId=${unitIds[3]}&timing=overdue&size=50`;
    const newTask = {
      directiveId: directive.id,
      clause: '9.z',
      content: 'Đo tốc độ tạo nhiệm vụ',
      leads: [unitIds[5]],
      lastDay: '2026-12-31',
    };
    const edit = (id) => ({
      path: `/api/v1/assignments/${id}`,
      body: { version: 1, content: 'Nội dung đã sửa để đo tốc độ' },
    });
    const cases = [
      {
        name: 'list (overdue of one unit, 50)',
        method: 'GET',
        orders: [{ path: listPath }],
        other: [{ path: listPath }],
      },
      {
        name: 'create',
        method: 'POST',
        orders: [{ path: '/api/v1/assignments', body: newTask }],
      },
      {
        name: 'update',
        method: 'PATCH',
        orders: ids.slice(1, half).map(edit),
        other: ids.slice(half).map(edit),
        first: ids[0],
      },
    ];
    for (const test of cases) await compare({ ...test, url, headers, file });
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare({ name, method, orders, other = orders, first, url, headers, file }) {
  const one = first ? { ...orders[0], path: `/api/v1/assignments/${first}` } : orders[0];
  const call = async () => {
    const response = await fetch(url + one.path, {
      method,
      headers,
      ...(one.body ? { body: JSON.stringify(one.body) } : {}),
    });
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  // Once before: what is made with the first of its kind (an envelope, say) is not part of each.
  if (!first) await call();
  const { result, statements } = await record(call);
  const replay = replayer(file, statements);
  const made = madeAnew(statements);
  const bare = await bareServer(method, (id) => {
    const swapped = new Map();
    replay.run((value) => {
      if (value === first) return id;
      if (!made.has(value)) return value;
      if (!swapped.has(value)) swapped.set(value, anew(value));
      return swapped.get(value);
    });
    return result;
  });
  const load = (base, list) =>
    fire({
      url: base,
      method,
      headers,
      bodies: list.length > 20_000 ? list.slice(0, 20_000) : list,
      seconds: SECONDS,
      connections: CONNECTIONS,
    });
  const baseline = await load(bare.url, other);
  const product = await load(url, orders);
  await bare.close();
  replay.close();
  row(name, {
    'req/s': product.perSecond,
    'baseline req/s': baseline.perSecond,
    ratio: product.perSecond / baseline.perSecond,
    'p50 ms': product.p50,
    'p99 ms': product.p99,
    'baseline p50': baseline.p50,
    'baseline p99': baseline.p99,
    refused: product.refused + product.errors,
  });
}

/** Another value of its kind, where it must be unique. */
function anew(value) {
  if (UUID.test(value)) return randomUUID();
  if (HASH.test(value)) return randomBytes(32).toString('hex');
  return value;
}

async function bareServer(method, answer) {
  class Bare {
    route(request) {
      return answer(request.params?.['*']?.split('/').at(-1));
    }
  }
  const verb = { GET: Get, POST: Post, PATCH: Patch }[method];
  const descriptor = Object.getOwnPropertyDescriptor(Bare.prototype, 'route');
  verb('api/v1/*')(Bare.prototype, 'route', descriptor);
  const { Req } = await import('@nestjs/common');
  Req()(Bare.prototype, 'route', 0);
  Controller()(Bare);
  class BareModule {}
  Module({ controllers: [Bare] })(BareModule);
  const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: await app.getUrl(), close: () => app.close() };
}

async function makeWorld(options) {
  const services = await createCommandContext(options);
  const database = services.get(Database);
  const unitIds = await addUnits(database, 200, policy);
  await addAssignments(database, unitIds, SIZE);
  const passwordHash = await hashPassword('mat-khau-do-toc-do');
  await database.transaction(async ({ em }) => {
    await em.query(
      `INSERT INTO account (person_id, login, password_hash, disabled, demo, created_at)
       SELECT id, 'officer', ?, 0, 0, '2026-06-25T01:00:00.000Z' FROM person WHERE code = 'officer'`,
      [passwordHash],
    );
  });
  await services.close();
  return unitIds;
}

async function signIn(url) {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ login: 'officer', password: 'mat-khau-do-toc-do' }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return response.headers.get('set-cookie').split(';')[0];
}

function fire(order) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./http-load.mjs', import.meta.url));
    child.once('message', (answer) => {
      child.disconnect();
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer);
    });
    child.send(order);
  });
}
