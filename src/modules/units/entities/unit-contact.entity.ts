import { Entity, PrimaryColumn } from 'typeorm';

/** A person who receives the unit's reminders (đầu mối). */
@Entity('unit_contact')
export class UnitContact {
  @PrimaryColumn({ type: 'varchar', length: 36 }) unitId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) personId: string;
}
