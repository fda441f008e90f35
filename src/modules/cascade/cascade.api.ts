import { AlignDirectives } from './alignment/align-directives.js';
import { CascadeController } from './cascade.controller.js';
import { ReadMatrix } from './matrix/read-matrix.js';

/** What the API has of this feature. */
export const cascadeApi = {
  controllers: [CascadeController],
  providers: [AlignDirectives, ReadMatrix],
};
