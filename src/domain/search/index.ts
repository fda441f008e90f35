export { type Expression, holds } from './expression.js';
export { type Grade, gradesOf, scoreOf, wordsAsked } from './rank.js';
export { asksNothing, type DateRange, readQuery, type SearchQuery, type Term } from './read-query.js';
export { type Field, FIELDS, type SearchedText, searchedText } from './searched-text.js';
export { beginningOf, type Mark, type Snippet, snippetOf } from './snippet.js';
