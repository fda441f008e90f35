import { Entity } from 'typeorm';
import { Id, OnDate, Ref, Word } from '../../../database/columns.js';

/** Who heads a unit between two days: as its head (người đứng đầu) or acting (quyền, phụ trách). */
@Entity('appointment')
export class Appointment {
  @Id() id: string;
  @Ref() unitId: string;
  @Ref() personId: string;
  @Word() capacity: 'head' | 'acting';
  @OnDate({ nullable: true }) fromOn: string | null;
  @OnDate({ nullable: true }) toOn: string | null;
}
