import { type Field, FIELDS, type SearchedText } from './searched-text.js';

/** What a text must hold. Each database says it in its own language; {@link holds} is what they must agree with. */
export type Expression =
  | {
      readonly kind: 'words';
      /** Folded, one after the other within one piece. */
      readonly tokens: readonly string[];
      /** Whether the last one may go on. */
      readonly prefix: boolean;
      /** Where; null: in any field. */
      readonly fields: readonly Field[] | null;
    }
  | { readonly kind: 'exact'; readonly token: string; readonly prefix: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] };

/** Whether `text` is as `expression` asks. */
export function holds(text: SearchedText, expression: Expression): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.of.every((part) => holds(text, part));
    case 'any':
      return expression.of.some((part) => holds(text, part));
    case 'exact':
      return expression.prefix
        ? [...text.exact].some((word) => word.startsWith(expression.token))
        : text.exact.has(expression.token);
    case 'words':
      return (expression.fields ?? FIELDS).some((field) =>
        text.folded[field].some((piece) => standsIn(piece, expression.tokens, expression.prefix)),
      );
  }
}

function standsIn(piece: readonly string[], tokens: readonly string[], prefix: boolean): boolean {
  for (let at = 0; at + tokens.length <= piece.length; at += 1) {
    if (standAt(piece, at, tokens, prefix)) return true;
  }
  return false;
}

/** Whether `tokens` stand in `words` from `at` on. */
export function standAt(
  words: readonly string[],
  at: number,
  tokens: readonly string[],
  prefix: boolean,
): boolean {
  return tokens.every((token, i) => {
    const word = words[at + i];
    return word === token || (prefix && i === tokens.length - 1 && word?.startsWith(token) === true);
  });
}
