import { topic, variable, wholeNumber } from './variable.js';

export const auditTopic = topic('Audit trail', {
  AUDIT_ANCHOR_DAYS: variable(wholeNumber(1, 366), {
    description: 'How often an anchor of the audit trail is mailed to the inspectors, in days.',
    allowed: 'a whole number from 1 to 366',
    allowedVi: 'số nguyên từ 1 đến 366',
    default: '7',
  }),
});
