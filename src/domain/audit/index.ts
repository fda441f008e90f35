export {
  AUDIT_ACTIONS,
  AUDIT_MEANS,
  AUDIT_SUBJECTS,
  type AuditAction,
  type AuditMeans,
  type AuditSubject,
} from './actions.js';
export { isAnchorDue } from './anchor-due.js';
export { canonicalJson, type Fields, type Json } from './canonical-json.js';
export { type Change, changedFields, conceal, CONCEALED, forbiddenField } from './changes.js';
export { ChainCheck } from './chain-check.js';
export { type AuditContent, type AuditEntry, chainOn, type Head, ORIGIN, type Sha256 } from './entry.js';
export { type Break, breakInWords, BREAK_REASONS, type BreakReason, type Verdict } from './verdict.js';
