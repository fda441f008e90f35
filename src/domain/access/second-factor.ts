import { type Caller, holdsAny, type Role } from './caller.js';

/** Whether the policy wants a second factor of this person. @param required roles named by the configuration */
export function mustHaveSecondFactor(person: Pick<Caller, 'roles'>, required: readonly Role[]): boolean {
  return holdsAny(person, required);
}

/** RFC 6238: how long one code is shown, in seconds, and how many before and after the present one are taken. */
export const TOTP_PERIOD_SECONDS = 30;
export const TOTP_WINDOW = 1;

/** The time step a moment lies in. */
export function totpStep(nowMs: number): number {
  return Math.floor(nowMs / 1000 / TOTP_PERIOD_SECONDS);
}

/**
 * The step of a code that was found right, if it may still be used: a code, and every one before it, counts once
 * (RFC 6238, 5.2).
 * @param delta how many steps from the present one the code fits
 * @param lastStep of the last code that was used; null: none was
 */
export function freshStep(delta: number | null, nowMs: number, lastStep: number | null): number | null {
  if (delta === null) return null;
  const step = totpStep(nowMs) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

export const RECOVERY_CODES = 10;
/** Crockford's base 32: no letter that reads like a digit or another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 12;

/** A recovery code of random bytes, 60 bits: `7K2M-9QXR-4TBW`. @param bytes at least twelve */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What somebody typed as a second factor. */
export type TypedCode =
  { readonly kind: 'totp'; readonly code: string } | { readonly kind: 'recovery'; readonly code: string };

/** Reads a typed code: six digits, or a recovery code in any case, with or without its dashes; null: neither. */
export function readTypedCode(text: string): TypedCode | null {
  const bare = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(bare)) return { kind: 'totp', code: bare };
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((c) => ALPHABET.includes(c))
    ? { kind: 'recovery', code }
    : null;
}
