import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP, URI } from 'otpauth';
import { AccountsService, RecoveryCode, SecondFactor } from '../../src/modules/access/index.js';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { setUpSecondFactor, totpCode } from '../support/api/accounts.js';
import { ApiApp, cookieOf, PASSWORD, Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const CLERK = 'clerk.so-khcn';
const OFFICE = 'chuyen-vien-cds-cy';
const ADMIN = 'quan-tri-he-thong';
const HALF_MINUTE = 30_000;

onEachDatabase('the second factor', (kind) => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720', TOTP_REQUIRED_ROLES: 'office' }, kind);
  });
  afterAll(() => api.stop());

  const signIn = (login: string, code?: string, password = PASSWORD) =>
    api.http.post('/api/v1/session').send({ login, password, ...(code === undefined ? {} : { code }) });
  const codeOf = (secret: string): string => totpCode(api, secret);
  const nextCode = (secret: string): string => {
    api.clock.advance(HALF_MINUTE);
    return codeOf(secret);
  };
  const setUp = (session: Session) => setUpSecondFactor(api, session);
  const lastSignIn = async () =>
    (
      await api.database.read.find(AuditEntryRow, {
        where: { action: 'session.sign-in' },
        order: { seq: 'DESC' },
        take: 1,
      })
    )[0]?.after;

  describe('of somebody who chooses to have one', () => {
    let own: Awaited<ReturnType<typeof setUp>>;
    let clerk: Session;
    let before: Session;
    beforeAll(async () => {
      clerk = await api.as(CLERK);
      before = await api.as(CLERK);
      own = await setUp(clerk);
    });

    it('is set up with an address any telephone’s application reads', () => {
      expect(URI.parse(own.uri)).toMatchObject({ issuer: 'Đôn đốc', label: CLERK, digits: 6, period: 30 });
      expect(own.uri).toContain(own.secret);
      expect(own.recoveryCodes).toHaveLength(10);
      expect(new Set(own.recoveryCodes).size).toBe(10);
    });

    it('ends sessions that were begun without it, and shows in the profile', async () => {
      await before.get('/session').expect(401);
      expect((await clerk.get('/session').expect(200)).body.secondFactor).toEqual({
        active: true,
        required: false,
      });
      expect((await clerk.get('/account/totp').expect(200)).body).toMatchObject({
        active: true,
        recoveryCodesLeft: 10,
      });
    });

    it('is kept encrypted, its recovery codes as hashes, and neither stands in the trail', async () => {
      const stored = JSON.stringify([
        await api.database.read.find(SecondFactor),
        await api.database.read.find(RecoveryCode),
        await api.database.read.find(AuditEntryRow),
      ]);
      for (const secret of [own.secret, ...own.recoveryCodes]) {
        expect(stored).not.toContain(secret);
        expect(stored).not.toContain(secret.replaceAll('-', ''));
      }
    });

    it('is asked for in a second step, once the password was right, and then lets in', async () => {
      const first = await signIn(CLERK).expect(401);
      expect(first.body.code).toBe('ACCESS.CODE_REQUIRED');
      expect(first.headers['set-cookie']).toBeUndefined();
      const wrongPassword = await signIn(CLERK, nextCode(own.secret), 'sai mật khẩu rồi').expect(401);
      expect(wrongPassword.body.code).toBe('ACCESS.SIGN_IN_FAILED');
      await signIn(CLERK, codeOf(own.secret)).expect(200);
      expect(await lastSignIn()).toContain('"secondFactor":"totp"');
    });

    it('takes no code twice, nor the one with which it was set up', async () => {
      expect((await signIn(CLERK, own.code).expect(401)).body.code).toBe('ACCESS.CODE_WRONG');
      const code = nextCode(own.secret);
      await signIn(CLERK, code).expect(200);
      const replayed = await signIn(CLERK, code).expect(401);
      expect(replayed.body.code).toBe('ACCESS.CODE_WRONG');
      expect(replayed.headers['set-cookie']).toBeUndefined();
    });

    it('lets one of two in who show the same code at once', async () => {
      const code = nextCode(own.secret);
      const answers = await Promise.all([signIn(CLERK, code), signIn(CLERK, code)]);
      expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 401]);
    });

    it.each([['000000'], ['abc'], ['7K2M-9QXR-4TBW']])('takes no wrong code: %s', async (code) => {
      expect((await signIn(CLERK, code).expect(401)).body.code).toBe('ACCESS.CODE_WRONG');
    });

    it('takes a code of the half minute before and after, and none farther away', async () => {
      const at = (offset: number) =>
        new TOTP({ secret: Secret.fromBase32(own.secret) }).generate({ timestamp: api.clock.now() + offset });
      api.clock.advance(10 * HALF_MINUTE);
      await signIn(CLERK, at(-2 * HALF_MINUTE)).expect(401);
      await signIn(CLERK, at(2 * HALF_MINUTE)).expect(401);
      await signIn(CLERK, at(-HALF_MINUTE)).expect(200);
      await signIn(CLERK, at(HALF_MINUTE)).expect(200);
      api.clock.advance(HALF_MINUTE);
    });

    it('can be replaced by a recovery code, once each, in any writing', async () => {
      const [first = '', second = ''] = own.recoveryCodes;
      await signIn(CLERK, first.toLowerCase().replaceAll('-', ' ')).expect(200);
      expect(await lastSignIn()).toContain('"spareCodesLeft":9');
      expect((await signIn(CLERK, first).expect(401)).body.code).toBe('ACCESS.CODE_WRONG');
      await signIn(CLERK, second).expect(200);
    });

    it('has new recovery codes for whoever shows password and code; the old ones are over', async () => {
      const code = nextCode(own.secret);
      const { body } = await clerk
        .post('/account/totp/recovery-codes', { password: PASSWORD, code })
        .expect(200);
      await signIn(CLERK, own.recoveryCodes[2]).expect(401);
      await signIn(CLERK, (body as { recoveryCodes: string[] }).recoveryCodes[0]).expect(200);
    });

    it('is turned off with password and code, not with one of them', async () => {
      const off = (password: string, code: string) => clerk.post('/account/totp/removal', { password, code });
      const code = nextCode(own.secret);
      expect((await off('sai mật khẩu rồi', code).expect(422)).body.code).toBe('ACCOUNT.WRONG_PASSWORD');
      expect((await off(PASSWORD, '000000').expect(422)).body.code).toBe('TOTP.WRONG_CODE');
      await signIn(CLERK).expect(401);
      await off(PASSWORD, code).expect(204);
      await signIn(CLERK).expect(200);
      expect(await api.database.read.countBy(RecoveryCode, { personId: await api.personId(CLERK) })).toBe(0);
    });
  });

  describe('where the policy asks for one', () => {
    it('lets those who have none set it up and nothing else', async () => {
      const office = await api.as(OFFICE);
      const profile = (await office.get('/session').expect(200)).body;
      expect(profile.secondFactor).toEqual({ active: false, required: true });
      for (const path of ['/assignments', '/units', '/account/sessions', '/tokens']) {
        expect((await office.get(path).expect(403)).body.code).toBe('ACCESS.SECOND_FACTOR_MISSING');
      }
      await office.post('/directives', {}).expect(403);
      await setUp(office);
      await office.get('/assignments').expect(200);
    });

    it('asks nobody whose role it does not name', async () => {
      await (await api.as(CLERK)).get('/assignments').expect(200);
    });
  });

  describe('of somebody who has lost the telephone', () => {
    it('is taken away by an administrator, whom nobody else can imitate, or at the machine itself', async () => {
      const who = 'head.du-ubnd-tinh';
      const head = await api.as(who);
      await setUp(head);
      const id = await api.personId(who);
      const admin = await api.as(ADMIN);
      await head.delete(`/accounts/${id}/totp`).expect(403);
      const { body } = await admin.delete(`/accounts/${id}/totp`).expect(200);
      expect(body).toMatchObject({ state: 'active', secondFactor: false });
      await head.get('/session').expect(401);
      expect((await admin.delete(`/accounts/${id}/totp`).expect(409)).body.code).toBe('TOTP.NOT_ACTIVE');
      await setUp(new Session(api, { cookie: cookieOf(await signIn(who).expect(200)) }));
      const password = 'đèn lồng trên sông';
      const accounts = api.app.get(AccountsService, { strict: false });
      expect((await accounts.setPassword(who, password)).secondFactor).toBe(true);
      expect((await signIn(who, undefined, password).expect(401)).body.code).toBe('ACCESS.CODE_REQUIRED');
      await accounts.setPassword(who, password, { removeSecondFactor: true });
      await signIn(who, undefined, password).expect(200);
    });
  });

  it('cannot be guessed: after twenty wrong codes the account waits for the day’s end, whatever comes', async () => {
    const who = 'can-bo-kiem-tra';
    const { secret } = await setUp(await api.as(who));
    for (let i = 0; i < 20; i += 1) {
      // The tally of the address alone would stop it earlier.
      if (i % 9 === 8) api.clock.advance(15 * 60_000);
      await signIn(who, '000000').expect(401);
    }
    api.clock.advance(15 * 60_000);
    const held = await signIn(who, codeOf(secret)).expect(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(3600);
    api.clock.advance(24 * 3_600_000);
    await signIn(who, codeOf(secret)).expect(200);
  });
});
