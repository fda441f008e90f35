export { AnchorComposer } from './anchors/anchor-composer.js';
export { TakeAnchor } from './anchors/take-anchor.js';
export { AuditTrail, type NewAuditEntry } from './audit-trail.js';
export { AuditAnchor, AuditAnchorMail } from './entities/audit-anchor.entity.js';
export { AuditEntryRow } from './entities/audit-entry.entity.js';
export { AuditHead } from './entities/audit-head.entity.js';
export { AuditCheckJob } from './jobs/audit-check.job.js';
export { type Verification, VerifyTrail } from './verify-trail.js';
