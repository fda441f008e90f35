/** The entries of a list written over several lines with bars between them. */
export const words = (list: string): readonly string[] =>
  list
    .split('|')
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter((word) => word !== '');
