import { Entity } from 'typeorm';
import { Id, Ref, Word } from '../../../database/columns.js';

/** A unit's part in an assignment: leading it (chủ trì) or coordinating (phối hợp). */
@Entity('participation')
export class Participation {
  @Id() id: string;
  @Ref() assignmentId: string;
  /** Null where the directive names nobody in particular ("các cơ quan liên quan"). */
  @Ref({ nullable: true }) unitId: string | null;
  @Word() role: 'lead' | 'coordinating';
  @Word({ nullable: true }) phrase: string | null;
}
