import { DirectionsController } from './directions.controller.js';
import { GiveDirection } from './give-direction.js';

/** What the API has of this feature. */
export const directionsApi = { controllers: [DirectionsController], providers: [GiveDirection] };
