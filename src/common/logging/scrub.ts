const CREDENTIALS_IN_URL = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"']{1,256}@/gi;
const MAIL_ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*/gu;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{8,}/g;

/**
 * Takes mail addresses and credentials out of a finished log line. Redaction by field name cannot see them where a
 * server's answer or a driver's message quotes them.
 */
export function scrub(line: string): string {
  const bare = line.includes('@')
    ? line.replace(CREDENTIALS_IN_URL, '$1[hidden]:').replace(MAIL_ADDRESS, '[address]')
    : line;
  return bare.includes('Bearer ') || bare.includes('Basic ') ? bare.replace(BEARER, '$1 [hidden]') : bare;
}
