import { Appointments } from './appointments/appointments.js';
import { AppointmentsController } from './appointments/appointments.controller.js';
import { EditUnits } from './edit/edit-units.js';
import { ReadUnits } from './read-units.js';
import { UnitsController } from './units.controller.js';

/** What the API has of this feature. */
export const unitsApi = {
  controllers: [UnitsController, AppointmentsController],
  providers: [Appointments, ReadUnits, EditUnits],
};
