import { Appointments } from './appointments/appointments.js';
import { AppointmentsController } from './appointments/appointments.controller.js';
import { EditUnits } from './edit/edit-units.js';
import { EditGroups } from './groups/edit-groups.js';
import { GroupsController } from './groups/groups.controller.js';
import { ReadUnits } from './read-units.js';
import { UnitsController } from './units.controller.js';

/** What the API has of this feature. */
export const unitsApi = {
  controllers: [UnitsController, GroupsController, AppointmentsController],
  providers: [Appointments, ReadUnits, EditUnits, EditGroups],
};
