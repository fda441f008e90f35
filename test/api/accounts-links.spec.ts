import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account, ApiToken, OneTimeLink, Session as SessionRow } from '../../src/modules/access/index.js';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { ApiApp, PASSWORD, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';
import { World } from '../support/world/world.js';

const ADMIN = 'quan-tri-he-thong';
const OFFICE = 'chuyen-vien-cds-cy';
const CLERK = 'clerk.so-khcn';
const NEW = 'clerk.so-noi-vu';
const HOUR = 3_600_000;
const GOOD = 'mưa xuân hoa mai nở';
const OTHER = 'đèn lồng trên sông';

onEachDatabase('other people’s accounts', (kind) => {
  let api: ApiApp;
  let admin: Session;
  /** A worker on the same database, with a mailbox of its own. */
  let worker: World;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720', PUBLIC_URL: 'https://dondoc.example' }, kind);
    worker = await World.open({
      database: { url: api.config.database.url, discard: () => Promise.resolve() },
      at: '2026-06-25T08:05',
    });
    admin = await api.as(ADMIN);
  });
  afterAll(async () => {
    await worker.close();
    await api.stop();
  });

  const delivered = async () => {
    worker.clock.set(api.clock.now());
    await worker.deliver();
    return worker.newMails();
  };
  const tokenIn = (text = ''): string =>
    /https:\/\/dondoc\.example\/account\/(?:invitation|reset)\/([\w-]{43})\b/.exec(text)?.[1] ?? '';
  const signIn = (login: string, password: string) =>
    api.http.post('/api/v1/session').send({ login, password });
  const use = (token: string, password = GOOD) =>
    api.http.post('/api/v1/one-time-links/use').send({ token, password });
  const look = (token: string) => api.http.post('/api/v1/one-time-links/lookup').send({ token });
  const ask = (login: string) => api.http.post('/api/v1/password-resets').send({ login });
  const entries = async (action: AuditEntryRow['action']) =>
    api.database.read.find(AuditEntryRow, { where: { action }, order: { seq: 'ASC' } });
  const account = async (code: string) =>
    (await admin.get(`/accounts/${await api.personId(code)}`).expect(200)).body as Record<string, unknown>;
  const act = async (code: string, what: string) =>
    admin.post(`/accounts/${await api.personId(code)}/${what}`);

  describe('an invitation', () => {
    let token: string;

    it('is mailed to the person, whose account then stands as invited', async () => {
      expect(await account(NEW)).toMatchObject({ state: 'none', login: NEW, linkExpiresAt: null });
      const { body } = await act(NEW, 'invitation');
      expect(body).toMatchObject({ state: 'invited', linkExpiresAt: '2026-06-28T01:05:00.000Z' });
      const [mail, ...others] = await delivered();
      expect(others).toEqual([]);
      expect(mail?.to).toMatch(/so-noi-vu@.*example$/);
      expect(mail?.subject).toBe('[Tài khoản] Mời mở tài khoản Đôn đốc');
      expect(mail?.text).toContain('08:05 ngày 28/6/2026');
      token = tokenIn(mail?.text);
      expect(token).not.toBe('');
      expect(mail?.html).toContain(token);
    });

    it('stands nowhere in the database, nor in the trail', async () => {
      for (const { tableName } of api.database.read.dataSource.entityMetadatas) {
        const rows = await api.database.read.query<unknown[]>(`SELECT * FROM ${tableName}`);
        expect({ tableName, told: JSON.stringify(rows).includes(token) }).toEqual({ tableName, told: false });
      }
    });

    it('says whose it is, and is not used up by that', async () => {
      expect((await look(token).expect(200)).body).toEqual({
        purpose: 'invitation',
        name: expect.any(String),
        login: NEW,
        expiresAt: '2026-06-28T01:05:00.000Z',
      });
    });

    it('is not used up by a password that is refused', async () => {
      const { body } = await use(token, 'clerk.so-noi-vu-1').expect(422);
      expect(body).toMatchObject({ code: 'ACCOUNT.WEAK_PASSWORD', errors: [{ pointer: '/password' }] });
      await signIn(NEW, 'clerk.so-noi-vu-1').expect(401);
    });

    it('makes the account with the password the person chose', async () => {
      await use(token).expect(204);
      await signIn(NEW, GOOD).expect(200);
      expect(await account(NEW)).toMatchObject({ state: 'active', demo: false, linkExpiresAt: null });
      const [created] = (await entries('account.create')).slice(-1);
      expect(created).toMatchObject({ personId: await api.personId(NEW), means: 'link' });
    });

    it('works once: the second time it is refused, recorded, and changes nothing', async () => {
      const hash = (await api.database.read.findOneByOrFail(Account, { login: NEW })).passwordHash;
      const refused = await use(token, OTHER).expect(409);
      expect(refused.body.code).toBe('LINK.USED');
      expect((await look(token).expect(409)).body.code).toBe('LINK.USED');
      expect((await api.database.read.findOneByOrFail(Account, { login: NEW })).passwordHash).toBe(hash);
      const [entry] = await entries('link.refused');
      expect(entry).toMatchObject({ subjectId: await api.personId(NEW), means: 'none' });
      expect(entry?.after).toContain('"state":"used"');
    });

    it('is not for those who have an account, and can be taken back before it is used', async () => {
      expect((await act(NEW, 'invitation')).body.code).toBe('ACCOUNT.EXISTS');
      const other = 'clerk.cong-an-tinh';
      await act(other, 'invitation');
      const [mail] = await delivered();
      const { body } = await admin.delete(`/accounts/${await api.personId(other)}/invitation`).expect(200);
      expect(body.state).toBe('none');
      expect((await use(tokenIn(mail?.text)).expect(409)).body.code).toBe('LINK.REPLACED');
      const again = await admin.delete(`/accounts/${await api.personId(other)}/invitation`).expect(409);
      expect(again.body.code).toBe('ACCOUNT.NOT_INVITED');
    });

    it('ends where it is sent again, or after three days', async () => {
      const who = 'clerk.vptw';
      await act(who, 'invitation');
      const [first] = await delivered();
      await act(who, 'invitation');
      const [second] = await delivered();
      expect((await use(tokenIn(first?.text)).expect(409)).body.code).toBe('LINK.REPLACED');
      const start = api.clock.now();
      api.clock.set(start + 72 * HOUR);
      expect((await use(tokenIn(second?.text)).expect(409)).body.code).toBe('LINK.EXPIRED');
      api.clock.set(start + 72 * HOUR - 1);
      await use(tokenIn(second?.text)).expect(204);
      api.clock.set(start);
    });

    it('used by two at once makes one account', async () => {
      const who = 'clerk.du-ubnd-tinh';
      const invited = await act(who, 'invitation');
      expect(invited.status).toBe(200);
      const token = tokenIn((await delivered())[0]?.text);
      const answers = await Promise.all([use(token), use(token, OTHER)]);
      expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
    });
  });

  describe('a forgotten password', () => {
    it('is answered the same whether or not there is such an account', async () => {
      await api.as(CLERK);
      await act('clerk.so-y-te', 'disable');
      const answers = [
        await ask(CLERK),
        await ask('nobody-at-all'),
        await ask('clerk.so-noi-vu@coquan.example'),
      ];
      for (const { status, text, headers } of answers) {
        expect({ status, text, cookie: headers['set-cookie'] }).toEqual({
          status: 204,
          text: '',
          cookie: undefined,
        });
      }
      const mails = await delivered();
      expect(mails.map(({ subject }) => subject)).toEqual(['[Tài khoản] Đặt lại mật khẩu Đôn đốc']);
    });

    it('is replaced by a new one through the link; whoever was signed in is signed out, tokens end', async () => {
      const clerk = await api.as(CLERK);
      await clerk.post('/tokens', { name: 'Cổng', days: 3 }).expect(201);
      await ask(` ${CLERK.toUpperCase()} `).expect(204);
      const [mail] = await delivered();
      expect((await look(tokenIn(mail?.text)).expect(200)).body).toMatchObject({
        purpose: 'reset',
        login: CLERK,
      });
      // Until then the old one holds: else anybody could lock a person out.
      await signIn(CLERK, PASSWORD).expect(200);
      await use(tokenIn(mail?.text)).expect(204);
      await signIn(CLERK, PASSWORD).expect(401);
      await signIn(CLERK, GOOD).expect(200);
      await clerk.get('/session').expect(401);
      expect(await api.database.read.countBy(ApiToken, { personId: await api.personId(CLERK) })).toBe(0);
      const [entry] = await entries('account.reset-password');
      expect(entry).toMatchObject({ personId: await api.personId(CLERK), means: 'link' });
    });

    it('floods nobody: after three mails an hour there are no more, and the answer is the same', async () => {
      api.clock.advance(2 * HOUR);
      for (let i = 0; i < 5; i += 1) await ask(NEW).expect(204);
      const mails = await api.database.read.countBy(Mail, {
        recipientId: await api.personId(NEW),
        kind: 'account',
      });
      // With that of the invitation.
      expect(mails).toBe(4);
      // Those before the last had ended when they would have left.
      expect(await delivered()).toHaveLength(1);
      for (let i = 0; i < 15; i += 1) await ask(`nobody-${i}`).expect(204);
      const held = await ask('nobody').expect(429);
      expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    });

    it('is mailed at night, too: somebody waits for it', async () => {
      const start = api.clock.now();
      api.clock.set(start + 60 * HOUR + 14 * HOUR);
      await ask(OFFICE);
      await api.as(OFFICE);
      await ask(OFFICE).expect(204);
      expect(await delivered()).toHaveLength(1);
      api.clock.set(start);
    });

    it.each([['x'], ['A'.repeat(43)], ['%'], ['../../etc']])('has no link %s', async (token) => {
      const { status, body } = await use(token);
      expect([404, 400]).toContain(status);
      expect(['LINK.UNKNOWN', 'REQUEST.INVALID']).toContain(body.code);
    });
  });

  describe('the administrator', () => {
    it('sends a reset link, and learns nothing of the password', async () => {
      const response = await act(NEW, 'reset');
      expect(response.status).toBe(200);
      const [mail] = await delivered();
      expect(response.text).not.toContain(tokenIn(mail?.text));
      await signIn(NEW, GOOD).expect(200);
      await use(tokenIn(mail?.text), OTHER).expect(204);
      await signIn(NEW, OTHER).expect(200);
    });

    it('disables an account: sessions, tokens and links end at once, and enabling gives none of them back', async () => {
      await act(NEW, 'reset');
      const [mail] = await delivered();
      const personId = await api.personId(NEW);
      expect((await act(NEW, 'disable')).body.state).toBe('disabled');
      expect(await api.database.read.countBy(SessionRow, { personId })).toBe(0);
      await signIn(NEW, OTHER).expect(401);
      expect((await use(tokenIn(mail?.text)).expect(409)).body.code).toBe('LINK.REPLACED');
      expect((await act(NEW, 'reset')).body.code).toBe('ACCOUNT.DISABLED');
      expect((await act(NEW, 'enable')).body.state).toBe('active');
      expect((await use(tokenIn(mail?.text)).expect(409)).body.code).toBe('LINK.REPLACED');
      await signIn(NEW, OTHER).expect(200);
    });

    it('cannot lock himself out', async () => {
      expect((await act(ADMIN, 'disable')).body.code).toBe('ACCOUNT.OWN');
      await admin.get('/session').expect(200);
    });

    it('lists accounts, by state and by name without marks', async () => {
      const page = (await admin.get('/accounts?state=none&size=200').expect(200)).body;
      expect(page.total).toBeGreaterThan(50);
      const found = (await admin.get('/accounts?q=so noi vu').expect(200)).body.items as { login: string }[];
      expect(found.map(({ login }) => login)).toContain(NEW);
      const text = (await admin.get('/accounts?size=200').expect(200)).text;
      expect(text).not.toMatch(/argon2|passwordHash|secretHash/);
    });

    it.each([[OFFICE], ['pho-bi-thu-thuong-truc'], ['can-bo-kiem-tra'], ['head.du-ubnd-tinh']])(
      'is not %s: nothing of it is open to others',
      async (who) => {
        const other = await api.as(who);
        const id = await api.personId(NEW);
        await other.get('/accounts').expect(403);
        await other.get(`/accounts/${id}`).expect(403);
        for (const what of ['invitation', 'reset', 'disable', 'enable']) {
          await other.post(`/accounts/${id}/${what}`).expect(403);
        }
        await other.delete(`/accounts/${id}/invitation`).expect(403);
        await other.delete(`/accounts/${id}/totp`).expect(403);
      },
    );

    it('finds no account of a person there is not', async () => {
      const nobody = '01890000-0000-7000-8000-000000000000';
      for (const what of ['invitation', 'reset', 'disable', 'enable']) {
        await admin.post(`/accounts/${nobody}/${what}`).expect(404);
      }
    });
  });

  it('a link is not opened from another site, and an unsent mail of a link that ended is not sent', async () => {
    const from = (path: string) =>
      api.http
        .post(`/api/v1/${path}`)
        .set('sec-fetch-site', 'cross-site')
        .send({ token: 'x', password: GOOD });
    for (const path of ['one-time-links/use', 'one-time-links/lookup', 'password-resets']) {
      expect((await from(path).expect(403)).body.code).toBe('ACCESS.CROSS_SITE');
    }
    await act(NEW, 'reset');
    await act(NEW, 'disable');
    expect(await delivered()).toEqual([]);
    const [link] = await api.database.read.find(OneTimeLink, {
      where: { personId: await api.personId(NEW) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    const mail = await api.database.read.findOneByOrFail(Mail, { id: link?.mailId });
    expect(mail).toMatchObject({ state: 'cancelled', reason: expect.stringContaining('Liên kết') });
  });
});
