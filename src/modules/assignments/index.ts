export { AssignmentStep } from './entities/assignment-step.entity.js';
export { Assignment, LEAD_BASES, type LeadBasis } from './entities/assignment.entity.js';
export { CascadeLink } from './entities/cascade-link.entity.js';
export { Participation } from './entities/participation.entity.js';
export { ListAssignments } from './list/list-assignments.js';
export { assignmentNotFound, visibleAmong, visibleAssignment } from './visible-assignments.js';
export { searchTextOf } from './edit/assignment-text.js';
export { type Condition, sightCondition } from './sight.js';
export { AssignmentRowDto, DirectiveNameDto } from './list/assignment-list.dto.js';
