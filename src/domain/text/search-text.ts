/** A word or text in lower case without its marks. `đ` does not decompose, so it is mapped here; `ð` is a misread one. */
export function withoutMarks(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

/** Lower case, no diacritics, single spaces: what the short lists of units and people compare. */
export function toSearchText(...parts: readonly (string | null | undefined)[]): string {
  return withoutMarks(
    parts
      .filter((part) => part)
      .join(' ')
      .toLowerCase(),
  )
    .replace(/\s+/g, ' ')
    .trim();
}
