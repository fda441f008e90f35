export { EvidenceFile } from './entities/evidence-file.entity.js';
export { type NamedFile, NamedFiles } from './named-files.js';
export { ContentStore } from './store/content-store.js';
export { type EvidenceReport, VerifyEvidence } from './verify-evidence.js';
