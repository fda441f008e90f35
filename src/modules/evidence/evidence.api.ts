import { AttachEvidence } from './attach-evidence.js';
import { EvidenceController } from './evidence.controller.js';
import { ReadEvidence } from './read-evidence.js';

/** What the API has of this feature. */
export const evidenceApi = {
  controllers: [EvidenceController],
  providers: [AttachEvidence, ReadEvidence],
};
