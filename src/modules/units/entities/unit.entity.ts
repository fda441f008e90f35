import { Entity } from 'typeorm';
import { AtInstant, Id, Json, OnDate, Ref, Version, Word } from '../../../database/columns.js';

/** An organ (cơ quan, đơn vị) that gives or gets work. Codes stay; names may change. */
@Entity('unit')
export class Unit {
  @Id() id: string;
  @Word({ unique: true }) code: string;
  @Word() name: string;
  @Word() shortName: string;
  /** Other ways documents write the name. */
  @Json() aliases: string[];
  @Word() kind: string;
  @Ref({ nullable: true }) parentId: string | null;
  /** The leader who watches over the unit's block of work (lãnh đạo phụ trách khối). */
  @Ref({ nullable: true }) supervisorId: string | null;
  @OnDate({ nullable: true }) validFrom: string | null;
  @OnDate({ nullable: true }) validTo: string | null;
  /** Who takes over what the unit left open when it was merged or dissolved. */
  @Ref({ nullable: true }) successorId: string | null;
  @Version() version: number;
  @AtInstant() createdAt: string;
  @AtInstant() updatedAt: string;
}
