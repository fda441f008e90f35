import { accountLinkTemplate } from './account-link/render-account-link.js';
import { auditAnchorTemplate } from './audit-anchor/render-audit-anchor.js';
import { digestTemplate } from './digest/render-digest.js';
import { followUpTemplate } from './follow-up/render-follow-up.js';

export type { RenderedMessage } from '../layout/letter.js';
export type { AccountLinkView } from './account-link/view.js';
export { renderAccountLink } from './account-link/render-account-link.js';
export type { AuditAnchorView } from './audit-anchor/view.js';
export { renderAuditAnchor } from './audit-anchor/render-audit-anchor.js';

export type { DigestList, DigestTask, DigestView, LateUnit, OpenTask, SecretTask } from './digest/view.js';
export { renderDigest } from './digest/render-digest.js';
export type {
  FollowUpItem,
  FollowUpKind,
  FollowUpSection,
  FollowUpView,
  OpenItem,
  SecretItem,
  ToldEvent,
} from './follow-up/view.js';
export { renderFollowUp } from './follow-up/render-follow-up.js';

/** Loads and compiles all mail templates; await it once at start. Rendering is synchronous from then on. */
export async function prepareMessages(): Promise<void> {
  await Promise.all([
    followUpTemplate.prepare(),
    digestTemplate.prepare(),
    auditAnchorTemplate.prepare(),
    accountLinkTemplate.prepare(),
  ]);
}
