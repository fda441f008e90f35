import type { CookieSerializeOptions } from '@fastify/cookie';
import type { AppConfig } from '../../config/app-config.js';

export const SESSION_COOKIE = 'dondoc_session';

/** Attributes of the session's cookie: out of reach of scripts, and not sent along with what other sites begin. */
export function cookieOptions({ secureCookies }: AppConfig['security']): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' };
}
