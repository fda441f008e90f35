import { AssignmentDetail } from './detail/assignment-detail.js';
import { AssignmentStepsController } from './assignment-steps.controller.js';
import { AssignmentsController } from './assignments.controller.js';
import { DeadlinesController } from './deadlines.controller.js';
import { CreateAssignment } from './edit/create-assignment.js';
import { EditAssignment } from './edit/edit-assignment.js';
import { ListAssignments } from './list/list-assignments.js';
import { TakeStep } from './take-step.js';

/** What the API has of this feature. */
export const assignmentsApi = {
  controllers: [AssignmentsController, AssignmentStepsController, DeadlinesController],
  providers: [ListAssignments, AssignmentDetail, CreateAssignment, EditAssignment, TakeStep],
};
