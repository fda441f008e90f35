import { AssignmentDetail } from './detail/assignment-detail.js';
import { AssignmentStepsController } from './assignment-steps.controller.js';
import { AssignmentsController } from './assignments.controller.js';
import { DeadlinesController } from './deadlines.controller.js';
import { ChangeContributions } from './contributions/change-contributions.js';
import { ContributionsController } from './contributions/contributions.controller.js';
import { DelegateAssignment } from './delegation/delegate-assignment.js';
import { DelegationController } from './delegation/delegation.controller.js';
import { CreateAssignment } from './edit/create-assignment.js';
import { EditAssignment } from './edit/edit-assignment.js';
import { ListAssignments } from './list/list-assignments.js';
import { RecordStep } from './record-step.js';
import { TakeReport } from './report-effects.js';
import { TakeStep } from './take-step.js';

/** What the API has of this feature. */
export const assignmentsApi = {
  controllers: [
    AssignmentsController,
    AssignmentStepsController,
    ContributionsController,
    DelegationController,
    DeadlinesController,
  ],
  providers: [
    ListAssignments,
    AssignmentDetail,
    CreateAssignment,
    EditAssignment,
    RecordStep,
    TakeReport,
    TakeStep,
    ChangeContributions,
    DelegateAssignment,
  ],
};
