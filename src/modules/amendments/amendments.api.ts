import { AmendmentsController } from './amendments.controller.js';
import { Amendments } from './apply-amendment.js';

/** What the API has of this feature. */
export const amendmentsApi = { controllers: [AmendmentsController], providers: [Amendments] };
