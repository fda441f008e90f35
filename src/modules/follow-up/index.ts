export { FollowedAssignments } from './followed-assignments.js';
export { SweepJob } from './jobs/sweep.job.js';
export { SWEEP_LEASE, SweepService, type SweepResult } from './sweep.service.js';
export { ReplanDto } from './replan.dto.js';
export { ReplanPreview } from './replan-preview.js';
