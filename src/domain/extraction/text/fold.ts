/** The two ways of placing a tone mark (uỷ/ủy, hoà/hòa), the older one made into the newer. */
const TONE_PLACES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const TONE_PLACE = new RegExp(`(?<!q)(${Object.keys(TONE_PLACES).join('|')})(?!\\p{L})`, 'gu');

/** Lower case and one tone placement, unit for unit: `fold(t).length === t.length`, so offsets agree. */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  }
  return lower.replace(TONE_PLACE, (pair) => TONE_PLACES[pair]!);
}

/** Letters without marks, `đ` as `d`: for comparing names that an OCR robbed of diacritics. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

/** White space collapsed, ends trimmed: a value as it is shown. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `tidy`, and the punctuation that ends a list entry or a heading dropped. */
export function tidyEnd(text: string): string {
  return tidy(text).replace(/[\s.,;:/]+$/u, '');
}
