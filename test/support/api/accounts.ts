import { Secret, TOTP } from 'otpauth';
import { OneTimeLink, SecretKey } from '../../../src/modules/access/index.js';
import { linkToken } from '../../../src/modules/access/one-time-links/link-token.js';
import { type ApiApp, PASSWORD, type Session } from './api-app.js';

/** What a telephone shows at the clock's time. */
export const totpCode = (api: ApiApp, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: api.clock.now() });

export interface SetUp {
  /** base32 */
  readonly secret: string;
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
  /** The code it was confirmed with. */
  readonly code: string;
}

/** Sets the second factor of a signed-in person up. */
export async function setUpSecondFactor(api: ApiApp, session: Session): Promise<SetUp> {
  const begun = await session.post('/account/totp', { password: PASSWORD }).expect(200);
  const { secret, uri } = begun.body as { secret: string; uri: string };
  const code = totpCode(api, secret);
  const { body } = await session.post('/account/totp/confirmation', { code }).expect(200);
  return { secret, uri, code, recoveryCodes: (body as { recoveryCodes: string[] }).recoveryCodes };
}

/** The token of the link last mailed to a person, as the mail would carry it. */
export async function lastLinkToken(api: ApiApp, code: string): Promise<string> {
  const personId = await api.personId(code);
  const [link] = await api.database.read.find(OneTimeLink, {
    where: { personId },
    order: { id: 'DESC' },
    take: 1,
  });
  if (!link) throw new Error(`no link was mailed to ${code}`);
  const keys = api.app.get(SecretKey, { strict: false });
  return linkToken(await keys.derive('one-time-link'), link.id);
}
