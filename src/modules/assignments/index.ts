export { AssignmentStep } from './entities/assignment-step.entity.js';
export { Assignment, LEAD_BASES, type LeadBasis } from './entities/assignment.entity.js';
export { CascadeLink } from './entities/cascade-link.entity.js';
export { Participation } from './entities/participation.entity.js';
