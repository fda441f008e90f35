import type { IncomingMessage } from 'node:http';
import { newId } from '../ids.js';

/** Nothing that could break a log line or a header, and not long enough to fill a log. */
const SANE = /^[\w.-]{8,64}$/;

/** The id of a request: the one a proxy or program sent in `X-Request-Id` where it is sane, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : newId();
}
