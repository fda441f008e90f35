import type request from 'supertest';
import { lastLinkToken, setUpSecondFactor, totpCode } from './accounts.js';
import { type ApiApp, PASSWORD, type Session } from './api-app.js';

/** Calls an operation so that it succeeds. */
export type Example = () => Promise<request.Response> | request.Test;
/** What the trail must say of it, who does it (null: nobody known), how, and by which means he is known. */
export type Told = readonly [action: string, by: string | null, example: Example, means?: string];

const ADMIN = 'quan-tri-he-thong';
const HEAD = 'head.du-ubnd-tinh';
const INSPECTOR = 'can-bo-kiem-tra';
/** Have an account, and have none. */
const MEMBER = 'clerk.so-y-te';
const NEWCOMER = 'clerk.cong-an-tinh';

/** How the operations on accounts succeed, in this order. @param world is there once the examples are called */
export function accountExamples(
  world: () => { readonly api: ApiApp; readonly admin: Session },
): Readonly<Record<string, Told>> {
  const accountOf = async (code: string): Promise<string> => `/accounts/${await world().api.personId(code)}`;
  /** Somebody with a second factor, and a code of it that was not used yet. */
  const withSecondFactor = async (code: string): Promise<{ who: Session; both: object }> => {
    const who = await world().api.as(code);
    const { secret } = await setUpSecondFactor(world().api, who);
    world().api.clock.advance(30_000);
    return { who, both: { password: PASSWORD, code: totpCode(world().api, secret) } };
  };
  const forgetSecondFactor = async (code: string): Promise<void> => {
    await world()
      .admin.delete(`${await accountOf(code)}/totp`)
      .expect(200);
  };
  return {
    endSession: [
      'session.end',
      INSPECTOR,
      async () => {
        const [here, there] = [await world().api.as(INSPECTOR), await world().api.as(INSPECTOR)];
        const sessions = (await there.get('/account/sessions')).body as { id: string; current: boolean }[];
        return here.delete(`/account/sessions/${sessions.find(({ current }) => current)?.id}`);
      },
    ],
    endOtherSessions: [
      'session.end',
      INSPECTOR,
      async () => {
        await world().api.as(INSPECTOR);
        return (await world().api.as(INSPECTOR)).delete('/account/sessions');
      },
    ],
    beginSecondFactor: [
      'totp.begin',
      HEAD,
      async () => (await world().api.as(HEAD)).post('/account/totp', { password: PASSWORD }),
    ],
    confirmSecondFactor: [
      'totp.enable',
      HEAD,
      async () => {
        const head = await world().api.as(HEAD);
        const { secret } = (await head.post('/account/totp', { password: PASSWORD })).body as {
          secret: string;
        };
        const done = await head.post('/account/totp/confirmation', { code: totpCode(world().api, secret) });
        await forgetSecondFactor(HEAD);
        return done;
      },
    ],
    renewRecoveryCodes: [
      'totp.renew-codes',
      HEAD,
      async () => {
        const { who, both } = await withSecondFactor(HEAD);
        const done = await who.post('/account/totp/recovery-codes', both);
        await forgetSecondFactor(HEAD);
        return done;
      },
    ],
    removeSecondFactor: [
      'totp.disable',
      HEAD,
      async () => {
        const { who, both } = await withSecondFactor(HEAD);
        return who.post('/account/totp/removal', both);
      },
    ],
    removeSecondFactorOf: [
      'totp.disable',
      ADMIN,
      async () => {
        await withSecondFactor(HEAD);
        return world().admin.delete(`${await accountOf(HEAD)}/totp`);
      },
    ],
    inviteToAccount: [
      'account.invite',
      ADMIN,
      async () => world().admin.post(`${await accountOf(NEWCOMER)}/invitation`),
    ],
    withdrawInvitation: [
      'account.withdraw-invitation',
      ADMIN,
      async () => {
        await world()
          .admin.post(`${await accountOf(NEWCOMER)}/invitation`)
          .expect(200);
        return world().admin.delete(`${await accountOf(NEWCOMER)}/invitation`);
      },
    ],
    sendPasswordReset: [
      'account.send-reset',
      ADMIN,
      async () => {
        await world().api.as(MEMBER);
        return world().admin.post(`${await accountOf(MEMBER)}/reset`);
      },
    ],
    disableAccount: [
      'account.disable',
      ADMIN,
      async () => world().admin.post(`${await accountOf(MEMBER)}/disable`),
    ],
    enableAccount: [
      'account.enable',
      ADMIN,
      async () => world().admin.post(`${await accountOf(MEMBER)}/enable`),
    ],
    changePassword: [
      'account.change-password',
      MEMBER,
      async () =>
        (await world().api.as(MEMBER)).post('/account/password', {
          currentPassword: PASSWORD,
          newPassword: 'mưa xuân hoa mai nở',
        }),
    ],
    askForPasswordReset: [
      'account.ask-reset',
      null,
      () => world().api.http.post('/api/v1/password-resets').send({ login: MEMBER }),
      'none',
    ],
    useOneTimeLink: [
      'account.reset-password',
      MEMBER,
      async () => {
        await world().api.http.post('/api/v1/password-resets').send({ login: MEMBER }).expect(204);
        const token = await lastLinkToken(world().api, MEMBER);
        return world()
          .api.http.post('/api/v1/one-time-links/use')
          .send({ token, password: 'đèn lồng trên sông' });
      },
      'link',
    ],
  };
}
