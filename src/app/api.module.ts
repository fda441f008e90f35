import { Module, type ModuleMetadata } from '@nestjs/common';
import { accessApi } from '../modules/access/access.api.js';
import { assignmentsApi } from '../modules/assignments/assignments.api.js';
import { cascadeApi } from '../modules/cascade/cascade.api.js';
import { auditApi } from '../modules/audit/audit.api.js';
import { directivesApi } from '../modules/directives/directives.api.js';
import { intakeApi } from '../modules/intake/intake.api.js';
import { mailboxApi } from '../modules/mailbox/mailbox.api.js';
import { noticesApi } from '../modules/notices/notices.api.js';
import { peopleApi } from '../modules/people/people.api.js';
import { searchApi } from '../modules/search/search.api.js';
import { taskListsApi } from '../modules/task-lists/task-lists.api.js';
import { unitsApi } from '../modules/units/units.api.js';
import { FollowUpModule } from './follow-up.module.js';

const FEATURES: readonly Required<Pick<ModuleMetadata, 'controllers' | 'providers'>>[] = [
  accessApi,
  directivesApi,
  cascadeApi,
  assignmentsApi,
  intakeApi,
  taskListsApi,
  searchApi,
  noticesApi,
  unitsApi,
  peopleApi,
  mailboxApi,
  auditApi,
];

/** Everything under /api/v1. */
@Module({
  imports: [FollowUpModule],
  controllers: FEATURES.flatMap((feature) => feature.controllers),
  providers: FEATURES.flatMap((feature) => feature.providers),
})
export class ApiModule {}
