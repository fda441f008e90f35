import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account, ApiToken, Session as SessionRow } from '../../src/modules/access/index.js';
import { Person } from '../../src/modules/people/index.js';
import { ApiApp, cookieOf, PASSWORD, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const OFFICE = 'chuyen-vien-cds-cy';
const CLERK = 'clerk.so-khcn';
const HOUR = 3_600_000;

onEachDatabase('signing in', (kind) => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({ PUBLIC_URL: 'https://dondoc.example' }, kind);
  });
  afterAll(() => api.stop());
  const signIn = (login: string, password = PASSWORD) =>
    api.http.post('/api/v1/session').send({ login, password });

  it('gives the person, unit, roles and a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn(CLERK).expect(200);
    expect(response.body).toEqual({
      person: {
        id: await api.personId(CLERK),
        name: expect.any(String),
        email: expect.stringMatching(/\.example$/),
      },
      unit: { id: await api.unitId('so-khcn'), name: 'Sở Khoa học và Công nghệ' },
      roles: ['unit'],
      standing: false,
      permissions: [],
      scopes: null,
      secondFactor: { active: false, required: false },
      expiresAt: '2026-06-25T13:05:00.000Z',
    });
    expect(response.headers['set-cookie']?.[0]).toMatch(
      /^dondoc_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('takes the login in any case', async () => {
    await signIn(' Clerk.SO-khcn ').expect(200);
  });

  it('keeps only a hash of the secret', async () => {
    const secret = cookieOf(await signIn(CLERK)).split('=')[1] ?? '';
    const rows = await api.database.read.find(SessionRow);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.secretHash))).toBe(true);
  });

  it.each([
    ['a wrong password', CLERK, 'wrong'],
    ['a login that is none', 'nobody', PASSWORD],
    ['a password of other marks', CLERK, 'đondoc-demo-2026'],
  ])('refuses %s with the same words', async (_what, login, password) => {
    const response = await signIn(login, password).expect(401);
    expect(response.body).toMatchObject({ code: 'ACCESS.SIGN_IN_FAILED', status: 401 });
    expect(response.body.detail).toBe('Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã bị khóa.');
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('tells who is signed in', async () => {
    const clerk = await api.as(CLERK);
    const { body } = await clerk.get('/session').expect(200);
    expect(body.person.id).toBe(await api.personId(CLERK));
  });

  it.each([
    ['nothing', {}],
    ['a cookie that was tampered with', { cookie: `dondoc_session=${'A'.repeat(43)}` }],
    ['an empty cookie', { cookie: 'dondoc_session=' }],
    ['a cookie that tries SQL', { cookie: "dondoc_session=' OR 1=1 --" }],
    ['a bearer token nobody has', { authorization: 'Bearer dondoc_nothing' }],
    ['another scheme', { authorization: 'Basic YTpi' }],
  ])('refuses a request that shows %s', async (_what, headers) => {
    const response = await api.http.get('/api/v1/assignments').set(headers).expect(401);
    expect(response.body).toMatchObject({ code: 'ACCESS.UNAUTHENTICATED' });
    expect(response.headers['www-authenticate']).toBe('Bearer realm="dondoc"');
  });

  it('ends at sign-out, for that browser alone', async () => {
    const [here, there] = [await api.as(CLERK), await api.as(CLERK)];
    const response = await here.delete('/session').expect(204);
    expect(response.headers['set-cookie']?.[0]).toMatch(/^dondoc_session=;.*Expires=Thu, 01 Jan 1970/);
    await here.get('/session').expect(401);
    await there.get('/session').expect(200);
  });

  it('runs out after the configured hours', async () => {
    const start = api.clock.now();
    const clerk = await api.as(CLERK);
    api.clock.set(start + 12 * HOUR - 1);
    await clerk.get('/session').expect(200);
    api.clock.set(start + 12 * HOUR);
    await clerk.get('/session').expect(401);
    api.clock.set(start);
  });

  it('stops at once when the account is disabled or the person has left', async () => {
    const clerk = await api.as('clerk.vptw');
    const personId = await api.personId('clerk.vptw');
    const set = (entity: typeof Account | typeof Person, where: object, values: object) =>
      api.database.transaction(({ em }) => em.update(entity, where, values));
    await set(Account, { personId }, { disabled: true });
    await clerk.get('/session').expect(401);
    await signIn('clerk.vptw').expect(401);
    await set(Account, { personId }, { disabled: false });
    await clerk.get('/session').expect(200);
    await set(Person, { id: personId }, { active: false });
    await clerk.get('/session').expect(401);
    await signIn('clerk.vptw').expect(401);
  });

  it('makes a guesser wait after ten failures, even with the right password then', async () => {
    for (let i = 0; i < 10; i += 1) await signIn('can-bo-kiem-tra', `guess ${i}`).expect(401);
    const response = await signIn('can-bo-kiem-tra').expect(429);
    expect(response.body.code).toBe('REQUEST.TOO_MANY');
    expect(response.headers['retry-after']).toBe('900');
    api.clock.advance(15 * 60_000);
    await signIn('can-bo-kiem-tra').expect(200);
  });

  it('needs signing in for every address of the API but the sign-in itself', async () => {
    const open: string[] = [];
    const document = JSON.parse((await api.http.get('/api/openapi.json').expect(200)).text);
    for (const [path, operations] of Object.entries<Record<string, unknown>>(document.paths)) {
      if (!path.startsWith('/api/v1')) continue;
      for (const method of Object.keys(operations)) {
        const url = path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
        const call = api.http[method as 'get'](url);
        const { status } = method === 'get' || method === 'delete' ? await call : await call.send({});
        if (status !== 401) open.push(`${method} ${path} ${status}`);
      }
    }
    expect(open.sort()).toEqual([
      'post /api/v1/one-time-links/lookup 400',
      'post /api/v1/one-time-links/use 400',
      'post /api/v1/password-resets 400',
      'post /api/v1/session 400',
    ]);
  });

  describe('from other sites', () => {
    let office: Session;
    beforeAll(async () => {
      office = await api.as(OFFICE);
    });
    const change = (headers: Record<string, string>) =>
      office.post('/tokens', { name: 'x', days: 1 }).set(headers);

    it.each([
      ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['a neighbouring domain', { 'sec-fetch-site': 'same-site' }, 403],
      ['another origin of an older browser', { origin: 'https://evil.example' }, 403],
      ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://dondoc.example' }, 201],
      ['our own page in an older browser', { origin: 'https://dondoc.example' }, 201],
    ])('a change asked for by %s is answered with its status', async (_who, headers, status) => {
      const before = await api.everything();
      const response = await change(headers);
      expect(response.status).toBe(status);
      if (status !== 403) return;
      expect(response.body.code).toBe('ACCESS.CROSS_SITE');
      expect(await api.everything()).toBe(before);
    });

    it('no sign-in is made for anybody', async () => {
      const response = await signIn(CLERK).set('sec-fetch-site', 'cross-site').expect(403);
      expect(response.headers['set-cookie']).toBeUndefined();
    });

    it('reading by a link is allowed: nothing changes by it', async () => {
      await (await api.as(OFFICE)).get('/session').set('sec-fetch-site', 'cross-site').expect(200);
    });
  });

  describe('programs', () => {
    it('use a token that is shown once, with the rights of whoever made it', async () => {
      const office = await api.as(OFFICE);
      const { body } = await office
        .post('/tokens', { name: 'Cổng báo cáo', days: 30, scopes: ['read', 'office'] })
        .expect(201);
      expect(body).toEqual({
        id: expect.any(String),
        name: 'Cổng báo cáo',
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
        scopes: ['read', 'office'],
        lastUsedAt: null,
        secret: expect.stringMatching(/^dondoc_[\w-]{43}$/),
      });
      const program = api.withToken(body.secret);
      expect((await program.get('/session').expect(200)).body.person.id).toBe(await api.personId(OFFICE));
      // A page of another site cannot make a browser send it, so its origin is of no concern.
      const post = program.post('/directives', {}).set('origin', 'https://elsewhere.example');
      expect((await post).status).toBe(400);
      const list = await office.get('/tokens').expect(200);
      expect(list.body).toContainEqual(expect.objectContaining({ id: body.id }));
      expect(list.text).not.toContain(body.secret);
      expect(JSON.stringify(await api.database.read.find(ApiToken))).not.toContain(body.secret);
    });

    it('lose it when it is revoked or runs out, and cannot make another one with it', async () => {
      const office = await api.as(OFFICE);
      const first = (await office.post('/tokens', { name: 'a', days: 1 }).expect(201)).body;
      await api.withToken(first.secret).post('/tokens', { name: 'b', days: 365 }).expect(403);
      await office.delete(`/tokens/${first.id}`).expect(204);
      await api.withToken(first.secret).get('/session').expect(401);
      const second = (await office.post('/tokens', { name: 'c', days: 1 }).expect(201)).body;
      const now = api.clock.now();
      api.clock.set(now + 24 * HOUR);
      await api.withToken(second.secret).get('/session').expect(401);
      api.clock.set(now);
    });

    it("cannot be cut off by others: another person's token is not there for them", async () => {
      const { body } = await (await api.as(OFFICE)).post('/tokens', { name: 'mine', days: 1 }).expect(201);
      const clerk = await api.as(CLERK);
      const refused = await clerk.delete(`/tokens/${body.id}`).expect(404);
      expect(refused.body.code).toBe('TOKEN.NOT_FOUND');
      await api.withToken(body.secret).get('/session').expect(200);
      expect((await clerk.get('/tokens').expect(200)).body).toEqual([]);
    });

    it('are at most twenty a person', async () => {
      const inspector = await api.as('can-bo-kiem-tra');
      for (let i = 0; i < 20; i += 1) await inspector.post('/tokens', { name: `t${i}`, days: 1 }).expect(201);
      const refused = await inspector.post('/tokens', { name: 'one more', days: 1 }).expect(409);
      expect(refused.body.code).toBe('TOKEN.TOO_MANY');
    });

    it('are judged by the token alone when a cookie comes along', async () => {
      const office = await api.as(OFFICE);
      await office.get('/session').set('authorization', 'Bearer dondoc_wrong').expect(401);
    });
  });
});
