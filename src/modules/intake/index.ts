export { IntakeField } from './entities/intake-field.entity.js';
export { extractionOf, Intake, SourceFile } from './entities/intake.entity.js';
export { OrganAlias } from './entities/organ-alias.entity.js';
export { readWorkbook, sniffFormat, UnreadableDocumentError } from './read-document/index.js';
