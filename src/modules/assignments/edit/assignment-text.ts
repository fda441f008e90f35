import { toSearchText } from '../../../domain/text/search-text.js';

/** What a search for an assignment looks into. */
export function searchTextOf(
  directiveNumber: string,
  a: {
    readonly clause: string;
    readonly content: string;
    readonly leadPhrase: string | null;
    readonly expectedOutput: string | null;
  },
): string {
  return toSearchText(directiveNumber, a.clause, a.content, a.leadPhrase, a.expectedOutput);
}
