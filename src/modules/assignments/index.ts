export { AssignmentStep } from './entities/assignment-step.entity.js';
export { Assignment, LEAD_BASES, type LeadBasis } from './entities/assignment.entity.js';
export { EVENT_TELLER, eventFacts, type EventTeller } from './tell-of-events.js';
export { type HappenedStep, RecordStep } from './record-step.js';
export { Contribution } from './contributions/contribution.entity.js';
export { type AmongAssignments, followedContributions } from './contributions/followed-contributions.js';
export { CascadeLink } from './entities/cascade-link.entity.js';
export { Participation } from './entities/participation.entity.js';
export { ListAssignments } from './list/list-assignments.js';
export { assignmentNotFound, takingPart, visibleAmong, visibleAssignment } from './visible-assignments.js';
export {
  byOriginalTerm,
  type Judged,
  type JudgedByOriginal,
  type TimedRow,
  timingReader,
} from './row-timing.js';
export {
  AssignmentListQuery,
  AssignmentRowDto,
  DirectiveNameDto,
  PERIOD_BASES,
  type PeriodBasis,
} from './list/assignment-list.dto.js';
export { BucketTotalsDto } from './bucket-totals.dto.js';
export { bucketColumn, type JudgedTerm } from './list/bucket-condition.js';
export { type AssignmentFilters, assignmentConditions } from './list/list-conditions.js';
export { timingCondition } from './list/timing-condition.js';
export { CreateAssignmentDto } from './edit/assignment-input.dto.js';
export { CreateAssignment, type IssuedDirective } from './edit/create-assignment.js';
export { matterNotAllowed, stateOf, stepNotAllowed } from './step-refusals.js';
export { invalidAt } from './edit/refusals.js';
export { PlainStepDto } from './steps.dto.js';
export { NamedFileDto } from './detail/assignment-detail.dto.js';
export { extensionStanding, lapseExtension } from './extension-standing.js';
export { checkTerm, settleTerm } from './edit/settle-term.js';
export { AssignmentDetail } from './detail/assignment-detail.js';
export { AssignmentDetailDto } from './detail/assignment-detail.dto.js';
