export { extractDirective } from './extract-directive.js';
export type { ExtractedTask, Extraction, ExtractionFlag, TaskFlag } from './extraction.js';
export type { Span } from './text/mapped-text.js';
