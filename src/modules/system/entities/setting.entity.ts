import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Text } from '../../../database/columns.js';

/** A fact about this installation, such as when its demonstration clock was started. */
@Entity('setting')
export class Setting {
  @PrimaryColumn({ type: 'varchar', length: 64 }) name: string;
  @Text() value: string;
}

/** What only one process may do at a time, who does it, and when it last ran. Times are the machine's, not the demo's. */
@Entity('lease')
export class Lease {
  @PrimaryColumn({ type: 'varchar', length: 64 }) name: string;
  @Text({ nullable: true }) holder: string | null;
  @AtInstant({ nullable: true }) heldUntil: string | null;
  @AtInstant({ nullable: true }) finishedAt: string | null;
}
