import { Entity, PrimaryColumn } from 'typeorm';
import type { FollowUpPolicy } from '../../../domain/follow-up/policy.js';
import { AtInstant, Json, Ref, Text } from '../../../database/columns.js';

/** One version of the follow-up policy. The highest version is in force; older ones say what was in force when. */
@Entity('follow_up_policy')
export class FollowUpPolicyVersion {
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Json() body: FollowUpPolicy;
  @Text() note: string;
  @Ref({ nullable: true }) createdById: string | null;
  @AtInstant() createdAt: string;
}
