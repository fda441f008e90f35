export { OccurrenceReport } from './entities/occurrence-report.entity.js';
export { followedRhythms, withDuties } from './followed-duties.js';
