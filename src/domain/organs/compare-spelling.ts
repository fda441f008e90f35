/**
 * How a written form differs from a registered one that is equal without diacritics.
 * `fewer_marks`: diacritics are missing; `other_marks`: some are others, or there are more.
 */
export type MarkDifference = 'none' | 'fewer_marks' | 'other_marks';

export function compareMarks(written: string, registered: string): MarkDifference {
  if (written === registered) return 'none';
  const left = lettersOf(written);
  const right = lettersOf(registered);
  if (left.length !== right.length) return 'other_marks';
  return left.every((letter, i) => isWeaker(letter, right[i] ?? '')) ? 'fewer_marks' : 'other_marks';
}

/** Letters with their marks; the stroke of `đ` counts as one. */
function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/đ/gu, 'd\u0335')
      .match(/[^\p{M}]\p{M}*/gu) ?? []
  );
}

function isWeaker(written: string, registered: string): boolean {
  return written[0] === registered[0] && [...written].every((sign) => registered.includes(sign));
}

/** Whether two words differ by one letter: left out, added, replaced, or two neighbours exchanged. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** A word with each of its letters left out once: two words one letter apart share one of these. */
export function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
