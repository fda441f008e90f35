export { AlignDirectives } from './alignment/align-directives.js';
export { LARGEST_BUFFER } from './alignment/alignment.dto.js';
export { findDirective } from './alignment/find-directive.js';
