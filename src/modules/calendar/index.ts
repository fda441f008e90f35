export { CalendarDayRow } from './entities/calendar-day.entity.js';
