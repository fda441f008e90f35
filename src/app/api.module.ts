import { Module, type ModuleMetadata } from '@nestjs/common';
import { accessApi } from '../modules/access/access.api.js';
import { assignmentsApi } from '../modules/assignments/assignments.api.js';
import { directivesApi } from '../modules/directives/directives.api.js';
import { mailboxApi } from '../modules/mailbox/mailbox.api.js';
import { noticesApi } from '../modules/notices/notices.api.js';
import { peopleApi } from '../modules/people/people.api.js';
import { unitsApi } from '../modules/units/units.api.js';
import { FollowUpModule } from './follow-up.module.js';

const FEATURES: readonly Required<Pick<ModuleMetadata, 'controllers' | 'providers'>>[] = [
  accessApi,
  directivesApi,
  assignmentsApi,
  noticesApi,
  unitsApi,
  peopleApi,
  mailboxApi,
];

/** Everything under /api/v1. */
@Module({
  imports: [FollowUpModule],
  controllers: FEATURES.flatMap((feature) => feature.controllers),
  providers: FEATURES.flatMap((feature) => feature.providers),
})
export class ApiModule {}
