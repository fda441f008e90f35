import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account, ApiToken, Session as SessionRow } from '../../src/modules/access/index.js';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { ApiApp, cookieOf, PASSWORD, Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const OFFICE = 'chuyen-vien-cds-cy';
const OTHER_OFFICE = 'chuyen-vien-tong-hop';
const ADMIN = 'quan-tri-he-thong';
const CLERK = 'clerk.so-khcn';
const GOOD = 'mưa xuân hoa mai nở';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0';

interface Listed {
  readonly id: string;
  readonly current: boolean;
  readonly device: string;
}

onEachDatabase('one’s own account', (kind) => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
  });
  afterAll(() => api.stop());
  const signIn = (login: string, password = PASSWORD) =>
    api.http.post('/api/v1/session').send({ login, password });
  const actions = async (code: string): Promise<string[]> => {
    const subjectId = await api.personId(code);
    const entries = await api.database.read.find(AuditEntryRow, {
      where: { subjectId },
      order: { seq: 'DESC' },
    });
    return entries.map(({ action }) => action);
  };

  describe('the password', () => {
    it('is changed by whoever knows the old one; he stays signed in, everybody else with the old one does not', async () => {
      const here = await api.as(CLERK);
      const there = await api.as(CLERK);
      await here.post('/account/password', { currentPassword: PASSWORD, newPassword: GOOD }).expect(204);
      await here.get('/session').expect(200);
      await there.get('/session').expect(401);
      await signIn(CLERK).expect(401);
      // Typed on a machine that writes its letters decomposed.
      await signIn(CLERK, GOOD.normalize('NFD')).expect(200);
      expect(await actions(CLERK)).toContain('account.change-password');
      const account = await api.database.read.findOneByOrFail(Account, { login: CLERK });
      expect(account.demo).toBe(false);
      expect(JSON.stringify(await api.database.read.find(AuditEntryRow))).not.toMatch(/hoa mai|\$argon2/);
    });

    it.each([
      ['too short', 'ngắn quá', 'too_short'],
      ['too long', 'dài quá '.repeat(40), 'too_long'],
      ['one that many people have', 'Administrator', 'common'],
      ['one that many people have, dressed up', 'Unbelievable2026', 'common'],
      ['the login', OFFICE, 'own_words'],
      ['the name of the product and a year', 'Đôn đốc 2026', 'own_words'],
      ['the same letter', 'x'.repeat(20), 'simple'],
    ])('is not taken where it is %s; nothing changes', async (_what, newPassword, fault) => {
      const office = await api.as(OFFICE);
      const { body } = await office
        .post('/account/password', { currentPassword: PASSWORD, newPassword })
        .expect(422);
      expect(body).toMatchObject({
        code: 'ACCOUNT.WEAK_PASSWORD',
        fault,
        errors: [{ pointer: '/newPassword' }],
      });
      await signIn(OFFICE).expect(200);
    });

    it('is not changed without the old one, which can be guessed at no more often than at the sign-in', async () => {
      const office = await api.as(OTHER_OFFICE);
      const guess = (currentPassword: string) =>
        office.post('/account/password', { currentPassword, newPassword: GOOD });
      for (let i = 0; i < 10; i += 1) {
        expect((await guess(`sai lần ${i}`).expect(422)).body.code).toBe('ACCOUNT.WRONG_PASSWORD');
      }
      const held = await guess(PASSWORD).expect(429);
      expect(held.headers['retry-after']).toBe('900');
      await office.get('/session').expect(200);
      expect(await actions(OTHER_OFFICE)).toContain('account.wrong-password');
      api.clock.advance(15 * 60_000);
      await signIn(OTHER_OFFICE).expect(200);
    });
  });

  describe('sessions', () => {
    it('are listed with device, address and time, the present one marked, without their secrets', async () => {
      const inspector = await api.as('can-bo-kiem-tra');
      await signIn('can-bo-kiem-tra').set('user-agent', FIREFOX).expect(200);
      const { body, text } = await inspector.get('/account/sessions').expect(200);
      const sessions = body as Listed[];
      expect(sessions).toHaveLength(2);
      expect(sessions.filter(({ current }) => current)).toHaveLength(1);
      expect(sessions.find(({ current }) => !current)).toEqual({
        id: expect.any(String),
        current: false,
        device: 'Firefox trên Linux',
        address: expect.stringMatching(/127\.0\.0\.1|::1/),
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
        expiresAt: expect.any(String),
      });
      for (const { secretHash } of await api.database.read.find(SessionRow))
        expect(text).not.toContain(secretHash);
    });

    it('tell when they were last used, to within some minutes', async () => {
      const head = await api.as('head.du-ubnd-tinh');
      api.clock.advance(6 * 60_000);
      await head.get('/session').expect(200);
      const [session] = (await head.get('/account/sessions')).body as { lastUsedAt: string }[];
      expect(session?.lastUsedAt).toBe(new Date(api.clock.now()).toISOString());
    });

    it('can be ended one by one, and all others at once; nobody else’s', async () => {
      const who = 'pho-bi-thu-thuong-truc';
      const [here, second, third, fourth] = [
        await api.as(who),
        await api.as(who),
        await api.as(who),
        await api.as(who),
      ];
      const list = async () => (await here.get('/account/sessions').expect(200)).body as Listed[];
      const [own] = ((await second.get('/account/sessions')).body as Listed[]).filter(
        ({ current }) => current,
      );
      const stranger = await api.as(ADMIN);
      const refused = await stranger.delete(`/account/sessions/${own?.id}`).expect(404);
      expect(refused.body.code).toBe('SESSION.NOT_FOUND');
      await second.get('/session').expect(200);
      await here.delete(`/account/sessions/${own?.id}`).expect(204);
      await second.get('/session').expect(401);
      await here.delete(`/account/sessions/${own?.id}`).expect(404);
      expect(await list()).toHaveLength(3);
      await here.delete('/account/sessions').expect(204);
      for (const other of [third, fourth]) await other.get('/session').expect(401);
      expect(await list()).toHaveLength(1);
      const ended = await api.database.read.countBy(AuditEntryRow, { action: 'session.end' });
      expect(ended).toBe(3);
    });
  });

  describe('tokens', () => {
    const token = async (session: Session, scopes?: string[]) =>
      api.withToken(
        (await session.post('/tokens', { name: 'Cổng', days: 3, ...(scopes && { scopes }) }).expect(201)).body
          .secret as string,
      );
    const directive = async (number: string) => ({
      number,
      type: 'KH',
      issuerId: await api.unitId('tinh-uy-hung-yen'),
      issuedOn: '2026-06-01',
      subject: 'Kế hoạch thử',
    });

    it('read and change nothing, unless they were made for more', async () => {
      const program = await token(await api.as(OFFICE));
      await program.get('/assignments').expect(200);
      const { body } = await program.post('/directives', await directive('701-KH/TU')).expect(403);
      expect(body.code).toBe('ACCESS.SCOPE_MISSING');
      expect((await program.get('/session').expect(200)).body).toMatchObject({
        scopes: ['read'],
        permissions: ['rules.read', 'address.read'],
      });
      const writer = await token(await api.as(OFFICE), ['read', 'office']);
      await writer.post('/directives', await directive('701-KH/TU')).expect(201);
      await writer.get('/mails').expect(403);
      await (await token(await api.as(OFFICE), ['mail'])).get('/mails').expect(200);
    });

    it('report for the unit with the scope for it, and not with another', async () => {
      const clerk = new Session(api, { cookie: cookieOf(await signIn(CLERK, GOOD).expect(200)) });
      const id = await api.assignmentId('484-CV/TU', '1', 'so-khcn');
      const reader = await token(clerk, ['read']);
      expect((await reader.post(`/assignments/${id}/receipt`).expect(403)).body.code).toBe(
        'ACCESS.SCOPE_MISSING',
      );
      await (await token(clerk, ['read', 'report'])).post(`/assignments/${id}/receipt`).expect(200);
    });

    it.each([
      [CLERK, GOOD, 'office'],
      [CLERK, GOOD, 'mail'],
      [OFFICE, PASSWORD, 'audit'],
      ['can-bo-kiem-tra', PASSWORD, 'register'],
    ])('of %s cannot have more than their owner', async (login, password, scope) => {
      const session = new Session(api, { cookie: cookieOf(await signIn(login, password).expect(200)) });
      const before = await api.database.read.count(ApiToken);
      const { body } = await session.post('/tokens', { name: 'x', days: 1, scopes: [scope] }).expect(422);
      expect(body).toMatchObject({ code: 'TOKEN.SCOPE_NOT_YOURS', errors: [{ pointer: '/scopes' }] });
      expect(await api.database.read.count(ApiToken)).toBe(before);
    });

    it('open nothing of the account itself, nor of others’ accounts, whatever they were made for', async () => {
      const admin = await api.as(ADMIN);
      const program = await token(admin, ['read', 'office', 'register', 'mail', 'audit']);
      for (const path of ['/accounts', '/tokens', '/account/sessions', '/account/totp']) {
        expect((await program.get(path).expect(403)).body.code).toBe('ACCESS.FORBIDDEN');
      }
      const change = { currentPassword: PASSWORD, newPassword: GOOD };
      await program.post('/account/password', change).expect(403);
      await program.get('/audit').expect(200);
    });

    it('tell when they were last used', async () => {
      const admin = await api.as(ADMIN);
      const { body } = await admin.post('/tokens', { name: 'Đo', days: 3 }).expect(201);
      await api
        .withToken(body.secret as string)
        .get('/session')
        .expect(200);
      const list = (await admin.get('/tokens').expect(200)).body as { id: string; lastUsedAt: string }[];
      expect(list.find(({ id }) => id === body.id)?.lastUsedAt).toBe(new Date(api.clock.now()).toISOString());
    });

    it('lose what their owner loses: roles, the account', async () => {
      const admin = await api.as(ADMIN);
      const owner = await api.as(OFFICE);
      const program = await token(owner, ['read', 'office']);
      const id = await api.personId(OFFICE);
      const { version } = (await admin.get(`/people/${id}`)).body as { version: number };
      await admin.patch(`/people/${id}`, { roles: ['inspector'], version }).expect(200);
      await program.post('/directives', await directive('702-KH/TU')).expect(403);
      await admin.patch(`/people/${id}`, { roles: ['office'], version: version + 1 }).expect(200);
      await program.post('/directives', await directive('702-KH/TU')).expect(201);
      await admin.post(`/accounts/${id}/disable`).expect(200);
      await program.get('/session').expect(401);
      await owner.get('/session').expect(401);
      await admin.post(`/accounts/${id}/enable`).expect(200);
      // A new key for everything: what was ended stays ended.
      await program.get('/session').expect(401);
    });
  });
});
