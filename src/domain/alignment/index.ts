export { align, type AlignedDirective, type AlignmentRules, DEFAULT_BUFFER_WORKING_DAYS } from './align.js';
export {
  type Finding,
  FINDING_CODES,
  FINDING_KINDS,
  type FindingCode,
  type FindingKind,
  type NamedClause,
} from './finding.js';
export type { AlignedWork } from './work.js';
