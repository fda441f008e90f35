import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiApp, PASSWORD } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const QUARTER = 15 * 60_000;
const CLERK = 'clerk.so-khcn';
const OFFICE = 'chuyen-vien-cds-cy';

onEachDatabase('attempts to sign in', (kind) => {
  let apis: ApiApp[];
  beforeAll(async () => {
    const env = { TRUST_PROXY: 'loopback', SESSION_HOURS: '720' };
    const first = await ApiApp.start(env, kind);
    apis = [first, await ApiApp.start({ ...env, DATABASE_URL: first.config.database.url }, kind)];
    await first.as(CLERK);
    await first.as(OFFICE);
  });
  afterAll(async () => {
    for (const api of [...apis].reverse()) await api.stop();
  });

  let turn = 0;
  /** Through the processes by turns, as a proxy would send it. */
  const attempt = (login: string, password: string, address: string) => {
    const api = apis[(turn += 1) % apis.length] as ApiApp;
    return api.http.post('/api/v1/session').set('x-forwarded-for', address).send({ login, password });
  };
  const wait = (ms: number) => apis.forEach(({ clock }) => clock.advance(ms));

  it.each([
    ['an account that is there', CLERK, '10.0.0.1'],
    ['one that is not', 'nobody-at-all', '10.0.0.2'],
  ])('on %s are held back after ten over all processes, and told the same', async (_what, login, address) => {
    const answers = [];
    for (let i = 0; i < 10; i += 1) answers.push(await attempt(login, `sai lần ${i}`, address));
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['ACCESS.SIGN_IN_FAILED']));
    const held = await attempt(login, PASSWORD, address).expect(429);
    expect(held.headers['retry-after']).toBe('900');
    expect(held.body).toMatchObject({
      code: 'REQUEST.TOO_MANY',
      retryAfterSeconds: 900,
      detail: 'Đã thử quá nhiều lần. Hãy đợi 15 phút rồi thử lại.',
    });
    wait(QUARTER);
  });

  it('at once are counted one by one: no more than ten are heard', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, i) => attempt(CLERK, `cùng lúc ${i}`, '10.0.0.3')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
    wait(QUARTER);
  });

  it('of one address on many accounts are held back after a hundred; other addresses are not', async () => {
    for (let i = 0; i < 100; i += 1) await attempt(`nobody-${i}`, 'mua-xuan-2026', '10.0.0.4').expect(401);
    await attempt(OFFICE, PASSWORD, '10.0.0.4').expect(429);
    await attempt(OFFICE, PASSWORD, '10.0.0.5').expect(200);
    wait(QUARTER);
    await attempt(OFFICE, PASSWORD, '10.0.0.4').expect(200);
  });

  describe('from many machines on one account', () => {
    const HOME = '10.9.0.1';
    beforeAll(async () => {
      await attempt(CLERK, PASSWORD, HOME).expect(200);
      for (let i = 0; i < 50; i += 1) await attempt(CLERK, `sai lần ${i}`, `10.1.0.${i}`).expect(401);
    });

    it('are held back wherever they come from', async () => {
      await attempt(CLERK, PASSWORD, '10.1.0.99').expect(429);
    });

    it('do not lock its person out where he has signed in before', async () => {
      await attempt(CLERK, PASSWORD, HOME).expect(200);
    });

    it('are heard again after a quarter of an hour, whatever was tried meanwhile', async () => {
      wait(QUARTER - 1000);
      await attempt(CLERK, PASSWORD, '10.1.0.99').expect(429);
      wait(1000);
      await attempt(CLERK, PASSWORD, '10.1.0.99').expect(200);
    });
  });

  it('in one IPv6 network count as from one place', async () => {
    for (let i = 0; i < 10; i += 1) {
      await attempt(OFFICE, `sai lần ${i}`, `2001:db8:0:1::${i + 1}`).expect(401);
    }
    await attempt(OFFICE, PASSWORD, '2001:db8:0:1::ffff').expect(429);
    await attempt(OFFICE, PASSWORD, '2001:db8:0:2::1').expect(200);
  });

  it('of somebody who got in count no more', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 9; i += 1) await attempt(OFFICE, `sai lần ${i}`, '10.0.0.6').expect(401);
      await attempt(OFFICE, PASSWORD, '10.0.0.6').expect(200);
    }
  });

  it('leave nothing that was typed, nor addresses, in their table', async () => {
    const [first] = apis;
    await attempt('mat-khau-go-nham-o-day', 'x', '10.0.0.7').expect(401);
    const rows = await first?.database.read.query('SELECT * FROM attempt_tally');
    expect(JSON.stringify(rows)).not.toMatch(/mat-khau|clerk|10\.0\.0/);
  });
});

describe('requests as a whole', () => {
  it('are limited by address; what is more is told when to come again, health checks are never held back', async () => {
    const api = await ApiApp.start({ REQUESTS_PER_MINUTE: '20', TRUST_PROXY: 'loopback' });
    const get = (address: string) => api.http.get('/api/v1/session').set('x-forwarded-for', address);
    for (let i = 0; i < 20; i += 1) await get('10.0.0.1').expect(401);
    const held = await get('10.0.0.1').expect(429);
    expect(held.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(held.body.code).toBe('REQUEST.TOO_MANY');
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    expect(held.headers['retry-after']).toBe(String(held.body.retryAfterSeconds));
    await get('10.0.0.2').expect(401);
    await api.stop();
  });
});
