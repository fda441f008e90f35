import { Entity } from 'typeorm';
import { Id, OnDate, Ref, Text, Version, Word } from '../../../database/columns.js';

/** Who heads a unit between two days: as its head (người đứng đầu) or acting (quyền, phụ trách). */
@Entity('appointment')
export class Appointment {
  @Id() id: string;
  @Ref() unitId: string;
  @Ref() personId: string;
  @Word() capacity: 'head' | 'acting';
  @OnDate({ nullable: true }) fromOn: string | null;
  @OnDate({ nullable: true }) toOn: string | null;
  /** The decision it rests on; null: nothing said. */
  @Text({ nullable: true }) note: string | null;
  @Version() version: number;
}
