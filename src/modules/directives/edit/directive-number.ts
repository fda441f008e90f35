/** Number and symbol as they are kept: without blanks. */
export function normalNumber(number: string): string {
  return number.normalize('NFC').replace(/\s+/gu, '');
}

/** `CV/TU` of `484-CV/TU`; what follows the number itself. */
export function symbolOf(number: string): string {
  return /^\d+\p{L}?[-/](.+)$/u.exec(number)?.[1] ?? number;
}
