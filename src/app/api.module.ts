import { Module } from '@nestjs/common';
import { FollowUpModule } from './follow-up.module.js';

/** Everything under /api/v1. */
@Module({ imports: [FollowUpModule] })
export class ApiModule {}
