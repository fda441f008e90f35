import type { Expression } from './expression.js';
import { holds } from './expression.js';
import type { SearchQuery, Term } from './read-query.js';
import type { SearchedText } from './searched-text.js';
import { hasMarks } from './tokens.js';

/** Something that puts a find above others. Each weighs more than all that are less, together. */
export interface Grade {
  readonly name: 'number' | 'exact' | 'phrase' | 'together';
  readonly weight: number;
  readonly expression: Expression;
}

/** What is found: all terms, marks or no marks. Null where the query has none. */
export function wordsAsked({ terms }: SearchQuery): Expression | null {
  return terms.length === 0 ? null : all(terms.map((term) => words(term)));
}

/**
 * What comes first among the finds: the document whose number was asked for; then those written with the same marks;
 * then those with all the words in that order; then those with all of them in the matter itself or in a lead's name.
 * Alike ones: the latest directive first.
 */
export function gradesOf({ terms }: SearchQuery): Grade[] {
  const grades: Grade[] = [];
  const numbers = terms.filter((term) => term.isNumber);
  if (numbers.length > 0) {
    // A number that is typed in part is found, but 48 must not bring 484 as if it had been asked for.
    const whole = numbers.map((term) => {
      const digitsLast = /^\d+$/.test(term.tokens.at(-1)?.folded ?? '');
      return words({ ...term, prefix: term.prefix && !digitsLast }, ['number']);
    });
    grades.push({ name: 'number', weight: 8, expression: all(whole) });
  }
  const marked = terms.flatMap(({ tokens, prefix }) =>
    tokens.flatMap((token, i): Expression[] =>
      hasMarks(token)
        ? [{ kind: 'exact', token: token.exact, prefix: prefix && i === tokens.length - 1 }]
        : [],
    ),
  );
  if (marked.length > 0) grades.push({ name: 'exact', weight: 4, expression: all(marked) });
  const tokens = terms.flatMap((term) => term.tokens);
  const prefix = terms.at(-1)?.prefix ?? false;
  if (terms.length > 1) {
    grades.push({ name: 'phrase', weight: 2, expression: words({ tokens, prefix }) });
  }
  if (terms.length > 0) {
    const within = (field: 'text' | 'lead'): Expression => all(terms.map((term) => words(term, [field])));
    const together: Expression = { kind: 'any', of: [within('text'), within('lead')] };
    grades.push({ name: 'together', weight: 1, expression: together });
  }
  return grades;
}

/** The sum of the grades a text has: what finds are ordered by. */
export function scoreOf(text: SearchedText, grades: readonly Grade[]): number {
  return grades.reduce((sum, { weight, expression }) => sum + (holds(text, expression) ? weight : 0), 0);
}

function words({ tokens, prefix }: Pick<Term, 'tokens' | 'prefix'>, fields?: ['number' | 'text' | 'lead']) {
  return {
    kind: 'words',
    tokens: tokens.map(({ folded }) => folded),
    prefix,
    fields: fields ?? null,
  } as const satisfies Expression;
}

const all = (of: readonly Expression[]): Expression =>
  of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
