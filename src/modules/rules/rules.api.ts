import { Policies } from './policies.js';
import { PolicyController } from './policy.controller.js';

/** What the API has of this feature. */
export const rulesApi = { controllers: [PolicyController], providers: [Policies] };
