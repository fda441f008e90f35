export { SearchEntry } from './entities/search-entry.entity.js';
export { SearchStale } from './entities/search-stale.entity.js';
export { foundBy } from './matching.js';
export { rebuildSearchIndex, renewSearchIndex } from './renew-index.js';
export { wordIndexOf } from './word-indexes.js';
