import { dictionary } from '@zxcvbn-ts/language-common';

/** Some fifty thousand passwords that were found again and again in what leaked, in lower case. */
let list: ReadonlySet<string> | null = null;

/** Whether many people have this password. @param text in lower case */
export function isCommonPassword(text: string): boolean {
  list ??= new Set(dictionary['passwords-common']);
  return list.has(text);
}
