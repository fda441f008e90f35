import { CalendarController } from './calendar.controller.js';
import { WorkingDays } from './working-days.js';

/** What the API has of this feature. */
export const calendarApi = { controllers: [CalendarController], providers: [WorkingDays] };
