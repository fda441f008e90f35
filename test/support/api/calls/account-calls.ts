import { lastLinkToken, setUpSecondFactor, totpCode } from '../accounts.js';
import type { Session } from '../api-app.js';
import { get, post, type Prepare, remove } from './call.js';
import type { Work } from './work.js';

/** Somebody with the caller's roles, who changes what is his own. */
const own =
  (call: (work: Work, session: Session, code: string) => ReturnType<Prepare>): Prepare =>
  async (work, by) => {
    const { id, code, session } = await work.like(by);
    return { ...(await call(work, session, code)), as: session, personId: id };
  };

/** The same, with a second factor, and a code of it that was not used yet. */
const secured = (path: string): Prepare =>
  own(async ({ api, password }, session) => {
    const { secret } = await setUpSecondFactor(api, session);
    api.clock.advance(30_000);
    return post(path, { password, code: totpCode(api, secret) });
  });

const onAccount =
  (path: string, then: 'post' | 'delete' = 'post'): Prepare =>
  async (work) => {
    const { id } = await work.member();
    return { method: then, path: `/accounts/${id}/${path}` };
  };

const withLink =
  (path: string, more: object): Prepare =>
  async (work) => {
    const { id, code } = await work.member();
    await work.api.http.post('/api/v1/password-resets').send({ login: code }).expect(204);
    const body = { token: await lastLinkToken(work.api, code), ...more };
    return { ...post(`/one-time-links/${path}`, body), personId: id };
  };

/** Signing in, one's own account, other people's accounts. */
export const ACCOUNT_CALLS: Readonly<Record<string, Prepare>> = {
  signIn: async (work) => {
    const { id, code } = await work.member();
    return { ...post('/session', { login: code, password: work.password }), personId: id };
  },
  getSession: () => get('/session'),
  signOut: own(() => remove('/session')),
  listSessions: () => get('/account/sessions'),
  endOtherSessions: own(async ({ api }, _session, code) => {
    await api.as(code);
    return remove('/account/sessions');
  }),
  endSession: own(async (_work, session) => {
    const { body } = await session.get('/account/sessions').expect(200);
    return remove(`/account/sessions/${(body as [{ id: string }])[0].id}`);
  }),
  changePassword: own(({ password }) =>
    post('/account/password', { currentPassword: password, newPassword: 'mưa xuân hoa mai nở' }),
  ),
  getSecondFactor: () => get('/account/totp'),
  beginSecondFactor: own(({ password }) => post('/account/totp', { password })),
  confirmSecondFactor: own(async ({ api, password }, session) => {
    const { secret } = (await session.post('/account/totp', { password }).expect(200)).body as {
      secret: string;
    };
    return post('/account/totp/confirmation', { code: totpCode(api, secret) });
  }),
  renewRecoveryCodes: secured('/account/totp/recovery-codes'),
  removeSecondFactor: secured('/account/totp/removal'),
  createToken: own(() => post('/tokens', { name: 'Cổng', days: 3 })),
  listTokens: () => get('/tokens'),
  revokeToken: own(async (_work, session) => {
    const { body } = await session.post('/tokens', { name: 'Cổng', days: 3 }).expect(201);
    return remove(`/tokens/${(body as { id: string }).id}`);
  }),
  askForPasswordReset: async (work) => post('/password-resets', { login: (await work.member()).code }),
  lookUpOneTimeLink: withLink('lookup', {}),
  useOneTimeLink: withLink('use', { password: 'đèn lồng trên sông' }),
  listAccounts: () => get('/accounts'),
  getAccount: async (work) => get(`/accounts/${(await work.member()).id}`),
  inviteToAccount: async (work) => post(`/accounts/${(await work.person()).id}/invitation`),
  withdrawInvitation: async (work) => {
    const at = `/accounts/${(await work.person()).id}/invitation`;
    await work.admin.post(at).expect(200);
    return remove(at);
  },
  sendPasswordReset: onAccount('reset'),
  disableAccount: onAccount('disable'),
  enableAccount: async (work) => {
    const at = `/accounts/${(await work.member()).id}`;
    await work.admin.post(`${at}/disable`).expect(200);
    return post(`${at}/enable`);
  },
  removeSecondFactorOf: async (work) => {
    const { id, session } = await work.member();
    await setUpSecondFactor(work.api, session);
    return remove(`/accounts/${id}/totp`);
  },
};
