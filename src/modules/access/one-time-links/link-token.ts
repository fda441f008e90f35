import { createHmac } from 'node:crypto';

/**
 * The token of a one-time link. It is nowhere stored: it is worked out from the link's id and a key of this installation
 * (HMAC-SHA256 with a key derived from `SECRET_KEY`), so that the mail, which is written when it leaves, can carry it,
 * and whoever has only the database, where its hash stands, can neither read nor make one.
 * @param key of the purpose `one-time-link`
 */
export function linkToken(key: Buffer, linkId: string): string {
  return createHmac('sha256', key).update(linkId).digest('base64url');
}
