const TONE_PLACEMENT: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const OLD_PLACEMENT = new RegExp(`(?:${Object.keys(TONE_PLACEMENT).join('|')})(?!\\p{L})`, 'gu');

/**
 * The form in which two spellings of one name are equal: NFC, lower case, single spaces, and one way of placing the
 * tone mark ("Đảng ủy" and "Đảng uỷ" are one). Every other diacritic still tells names apart.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(OLD_PLACEMENT, (pair) => TONE_PLACEMENT[pair] ?? pair);
}
