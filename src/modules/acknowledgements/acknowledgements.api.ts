import { Acknowledge } from './acknowledge.js';
import { AcknowledgementsController } from './acknowledgements.controller.js';
import { ReadAcknowledgements } from './read-acknowledgements.js';

/** What the API has of this feature. */
export const acknowledgementsApi = {
  controllers: [AcknowledgementsController],
  providers: [Acknowledge, ReadAcknowledgements],
};
