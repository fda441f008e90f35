export { DirectiveLink, LINK_KINDS, type LinkKind } from './entities/directive-link.entity.js';
export {
  Directive,
  SECRECY_LEVELS,
  type Secrecy,
  URGENCIES,
  type Urgency,
} from './entities/directive.entity.js';
export { CreateDirective } from './edit/create-directive.js';
export { directiveNotFound } from './edit/directive-errors.js';
export { secrecyOf, secretContent, secretWithheld } from './secret-content.js';
export { CreateDirectiveDto } from './edit/directive-input.dto.js';
export { addLink, hasLink } from './edit/add-link.js';
export { visibleDirective } from './visible-directives.js';
