import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Int } from '../../../database/columns.js';

/**
 * What was tried lately, counted over all processes. Of whose login or from which address stands here only as a hash:
 * what somebody typed as a login may have been a password.
 */
@Entity('attempt_tally')
export class AttemptTally {
  @PrimaryColumn({ type: 'varchar', length: 64 }) keyHash: string;
  @Int() count: number;
  @AtInstant() since: string;
  /** From then on it says nothing any more. */
  @AtInstant() until: string;
}
