import { AuditController } from './audit.controller.js';
import { ReadTrail } from './read-trail.js';

/** What the API has of this feature. */
export const auditApi = { controllers: [AuditController], providers: [ReadTrail] };
