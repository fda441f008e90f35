import { Module, type ModuleMetadata } from '@nestjs/common';
import { accessApi } from '../modules/access/access.api.js';
import { acknowledgementsApi } from '../modules/acknowledgements/acknowledgements.api.js';
import { directionsApi } from '../modules/directions/directions.api.js';
import { obstaclesApi } from '../modules/obstacles/obstacles.api.js';
import { assignmentsApi } from '../modules/assignments/assignments.api.js';
import { calendarApi } from '../modules/calendar/calendar.api.js';
import { cascadeApi } from '../modules/cascade/cascade.api.js';
import { amendmentsApi } from '../modules/amendments/amendments.api.js';
import { auditApi } from '../modules/audit/audit.api.js';
import { directivesApi } from '../modules/directives/directives.api.js';
import { evidenceApi } from '../modules/evidence/evidence.api.js';
import { extensionsApi } from '../modules/extensions/extensions.api.js';
import { intakeApi } from '../modules/intake/intake.api.js';
import { mailboxApi } from '../modules/mailbox/mailbox.api.js';
import { noticesApi } from '../modules/notices/notices.api.js';
import { peopleApi } from '../modules/people/people.api.js';
import { recurrencesApi } from '../modules/recurrences/recurrences.api.js';
import { reportsApi } from '../modules/reports/reports.api.js';
import { rulesApi } from '../modules/rules/rules.api.js';
import { searchApi } from '../modules/search/search.api.js';
import { taskListsApi } from '../modules/task-lists/task-lists.api.js';
import { timelineApi } from '../modules/timeline/timeline.api.js';
import { unitsApi } from '../modules/units/units.api.js';
import { FollowUpModule } from './follow-up.module.js';

const FEATURES: readonly Required<Pick<ModuleMetadata, 'controllers' | 'providers'>>[] = [
  accessApi,
  directivesApi,
  cascadeApi,
  assignmentsApi,
  directionsApi,
  obstaclesApi,
  acknowledgementsApi,
  evidenceApi,
  extensionsApi,
  amendmentsApi,
  calendarApi,
  rulesApi,
  recurrencesApi,
  intakeApi,
  taskListsApi,
  searchApi,
  reportsApi,
  noticesApi,
  timelineApi,
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
