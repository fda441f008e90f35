export { type Duty, type Period, periodOf, periodsBetween, periodsFrom, type Suspension } from './periods.js';
export {
  type FiledReport,
  mayReport,
  OCCURRENCE_STATES,
  type OccurrenceRecord,
  type OccurrenceState,
  onTimeRecord,
  type OnTimeRecord,
  recordOf,
  standingReport,
  type Verdict,
  VERDICTS,
} from './record.js';
export { type ReadRhythm, type Rhythm, rhythmReader } from './rhythm.js';
