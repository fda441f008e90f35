export { Absence } from './entities/absence.entity.js';
export { Appointment } from './entities/appointment.entity.js';
export { Person, type Role, ROLES } from './entities/person.entity.js';
