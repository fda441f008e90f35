import { EditUnits } from './edit/edit-units.js';
import { ReadUnits } from './read-units.js';
import { UnitsController } from './units.controller.js';

/** What the API has of this feature. */
export const unitsApi = { controllers: [UnitsController], providers: [ReadUnits, EditUnits] };
