import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Caller, type Role, ROLES } from './caller.js';
import { deviceWords } from './device-words.js';
import { linkState, type LinkState } from './one-time-link.js';
import { type Permission, PERMITTED } from './permissions.js';
import { freshStep, mustHaveSecondFactor, readTypedCode, recoveryCodeOf, totpStep } from './second-factor.js';
import { ATTEMPT_LIMITS, type AttemptKind, counted, type Tally, waitMs } from './sign-in-limits.js';
import { callerOfToken, type Scope, SCOPE_NAMES, SCOPES, scopesOpenTo } from './token-scopes.js';

const MINUTE = 60_000;
const caller = (roles: readonly Role[]): Caller => ({
  personId: 'me',
  unitId: 'mine',
  roles,
  standing: false,
});
const after = (times: number, kind: AttemptKind, atMs = 0): Tally | null => {
  let tally: Tally | null = null;
  for (let i = 0; i < times; i += 1) tally = counted(tally, atMs, ATTEMPT_LIMITS[kind]);
  return tally;
};

describe('attempts that failed', () => {
  it.each<[AttemptKind, number, number]>([
    ['pair', 10, 15 * MINUTE],
    ['address', 100, 15 * MINUTE],
    ['login', 50, 15 * MINUTE],
    ['code', 20, 24 * 60 * MINUTE],
    ['reset_address', 20, 60 * MINUTE],
    ['reset_login', 3, 60 * MINUTE],
  ])('by %s: %d are heard, and the next one waits for the end of the window', (kind, most, windowMs) => {
    const limit = ATTEMPT_LIMITS[kind];
    expect(waitMs(after(most - 1, kind), 0, limit)).toBe(0);
    expect(waitMs(after(most, kind), 0, limit)).toBe(windowMs);
    expect(waitMs(after(most, kind), windowMs - 1, limit)).toBe(1);
    expect(waitMs(after(most, kind), windowMs, limit)).toBe(0);
  });

  it('never hold anybody back for longer than one window, however many there are and whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(ATTEMPT_LIMITS) as AttemptKind[])),
        fc.array(fc.nat({ max: 40 * 60 * MINUTE }), { maxLength: 300 }),
        fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }),
        (kind, moments, step) => {
          const limit = ATTEMPT_LIMITS[kind];
          const sorted = moments.sort((a, b) => a - b);
          const tally = sorted.reduce<Tally | null>((known, at) => counted(known, at, limit), null);
          const last = (sorted.at(-1) ?? 0) + step;
          expect(waitMs(tally, last, limit)).toBeLessThanOrEqual(limit.windowMs);
          if (tally) expect(waitMs(tally, tally.sinceMs + limit.windowMs, limit)).toBe(0);
        },
      ),
    );
  });
});

describe('a one-time link', () => {
  it.each<[string, number | null, number | null, number, LinkState]>([
    ['is open until its time', null, null, 99, 'open'],
    ['is over at its time', null, null, 100, 'expired'],
    ['was used', 50, null, 60, 'used'],
    ['stays used after its time', 50, null, 200, 'used'],
    ['was replaced by another', null, 50, 60, 'replaced'],
    ['was used, and what came after did not change that', 50, 60, 70, 'used'],
  ])('%s', (_what, usedAtMs, endedAtMs, nowMs, state) => {
    expect(linkState({ usedAtMs, endedAtMs, expiresAtMs: 100 }, nowMs)).toBe(state);
  });
});

describe('a second factor', () => {
  it.each<[Role[], Role[], boolean]>([
    [['admin'], ['admin', 'office', 'leader'], true],
    [['unit', 'leader'], ['admin', 'office', 'leader'], true],
    [['unit', 'head', 'inspector'], ['admin', 'office', 'leader'], false],
    [['admin'], [], false],
  ])('of %j where the policy names %j is compulsory: %s', (roles, required, expected) => {
    expect(mustHaveSecondFactor({ roles }, required)).toBe(expected);
  });

  it('counts once: neither the code just used nor an older one is taken again', () => {
    const now = 1_000_000_000_000;
    const step = totpStep(now);
    expect(freshStep(0, now, null)).toBe(step);
    expect(freshStep(0, now, step)).toBeNull();
    expect(freshStep(-1, now, step)).toBeNull();
    expect(freshStep(-1, now, step - 2)).toBe(step - 1);
    expect(freshStep(1, now, step)).toBe(step + 1);
    expect(freshStep(null, now, null)).toBeNull();
  });

  it.each([
    ['123456', { kind: 'totp', code: '123456' }],
    [' 123 456 ', { kind: 'totp', code: '123456' }],
    ['１２３４５６', { kind: 'totp', code: '123456' }],
    ['7k2m-9qxr-4tbw', { kind: 'recovery', code: '7K2M9QXR4TBW' }],
    ['7K2M 9QXR 4TBO', { kind: 'recovery', code: '7K2M9QXR4TB0' }],
    ['il2m9qxr4tbw', { kind: 'recovery', code: '112M9QXR4TBW' }],
    ['12345', null],
    ['1234567', null],
    ['', null],
    ['7K2M-9QXR-4TB!', null],
  ])('typed as %j is read as %j', (typed, expected) => {
    expect(readTypedCode(typed)).toEqual(expected);
  });

  it('has recovery codes that are read as they are shown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const code = recoveryCodeOf(bytes);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
        // Twelve digits would be no recovery code to mistake for a shown one of six.
        expect(readTypedCode(code.toLowerCase())).toEqual({
          kind: 'recovery',
          code: code.replaceAll('-', ''),
        });
      }),
    );
  });
});

describe('the scopes of a token', () => {
  it.each<[Role, Scope[]]>([
    ['unit', ['read', 'report']],
    ['head', ['read', 'report']],
    ['leader', ['read', 'report']],
    ['office', ['read', 'office', 'register', 'mail']],
    ['admin', ['read', 'office', 'register', 'mail', 'audit']],
    ['inspector', ['read', 'audit']],
  ])('open to %s', (role, expected) => {
    expect(scopesOpenTo(caller([role]))).toEqual(expected);
  });

  it('cover the table of permissions but for managing accounts, which no token may', () => {
    const covered = SCOPE_NAMES.flatMap((scope): readonly Permission[] => SCOPES[scope].permissions);
    const all = Object.keys(PERMITTED) as Permission[];
    expect(all.filter((permission) => !covered.includes(permission))).toEqual(['account.write']);
  });

  it.each<[string, Role[], Scope[], Permission | undefined, boolean, Role[] | null]>([
    ['reads with read', ['office'], ['read'], undefined, false, ['office']],
    ['does not read without', ['office'], ['office'], undefined, false, null],
    ['changes nothing with read', ['office'], ['read'], undefined, true, null],
    ['reports as its unit alone', ['office', 'unit'], ['read', 'report'], undefined, true, ['unit']],
    ['follows up as the office alone', ['office', 'unit'], ['office'], undefined, true, ['office']],
    ['does what the table names', ['office'], ['office'], 'directive.write', true, ['office']],
    ['does nothing else of the table', ['office'], ['office'], 'unit.write', true, null],
    ['does not read the trail with read', ['admin'], ['read'], 'audit.read', false, null],
    ['manages no accounts', ['admin'], [...SCOPE_NAMES], 'account.write', true, null],
  ])('a program %s', (_what, roles, scopes, permission, changes, expected) => {
    expect(callerOfToken(caller(roles), scopes, { permission, changes })?.roles ?? null).toEqual(expected);
  });

  it('never give more roles than the owner has', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ROLES]),
        fc.subarray([...SCOPE_NAMES]),
        fc.option(fc.constantFrom(...(Object.keys(PERMITTED) as Permission[])), { nil: undefined }),
        fc.boolean(),
        (roles, scopes, permission, changes) => {
          const got = callerOfToken(caller(roles), scopes, { permission, changes });
          expect(got?.roles.every((role) => roles.includes(role)) ?? true).toBe(true);
        },
      ),
    );
  });
});

const MOZILLA = 'Mozilla/5.0';
it.each([
  [
    `${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36`,
    'Chrome trên Windows',
  ],
  [
    `${MOZILLA} (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0`,
    'Edge trên Windows',
  ],
  [`${MOZILLA} (Windows NT 10.0) coc_coc_browser/120 Chrome/114 Safari/537.36`, 'Cốc Cốc trên Windows'],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1`,
    'Safari trên iPhone',
  ],
  [`${MOZILLA} (Linux; Android 14; Pixel 8) Chrome/126.0 Mobile Safari/537.36`, 'Chrome trên Android'],
  [`${MOZILLA} (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0`, 'Firefox trên Linux'],
  [`${MOZILLA} (Macintosh; Intel Mac OS X 14_5) Version/17.5 Safari/605.1.15`, 'Safari trên máy Mac'],
  ['curl/8.5.0', 'curl'],
  [`${MOZILLA} (Windows NT 10.0)`, 'Trình duyệt trên Windows'],
  ['', 'Thiết bị không rõ'],
])('a device that calls itself %s is shown as %s', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});
