export { endingOf, type FileFacts, type FileRefusal, HEAD_BYTES, judgeFile } from './judge-file.js';
export { EVIDENCE_ENDINGS, EVIDENCE_KINDS, type EvidenceKindName } from './kinds.js';
export { mayAttach } from './may-attach.js';
export {
  type Account,
  missingOf,
  type Requirement,
  REQUIREMENTS,
  type Resource,
  RESOURCE_KINDS,
  type ResourceKind,
  resourceProblem,
} from './submission.js';
export { textCheck } from './text-check.js';
