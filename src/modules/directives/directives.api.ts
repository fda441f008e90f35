import { DirectivesController } from './directives.controller.js';
import { CreateDirective } from './edit/create-directive.js';
import { EditDirective } from './edit/edit-directive.js';
import { ReadDirectives } from './read-directives.js';

/** What the API has of this feature. */
export const directivesApi = {
  controllers: [DirectivesController],
  providers: [ReadDirectives, CreateDirective, EditDirective],
};
