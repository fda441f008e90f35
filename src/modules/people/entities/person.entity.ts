import { Entity } from 'typeorm';
import type { Role } from '../../../domain/access/caller.js';
import { AtInstant, Flag, Id, Json, Ref, Version, Word } from '../../../database/columns.js';

export { type Role, ROLES } from '../../../domain/access/caller.js';

@Entity('person')
export class Person {
  @Id() id: string;
  @Word({ unique: true }) code: string;
  @Word() name: string;
  @Word() email: string;
  @Ref({ nullable: true }) unitId: string | null;
  @Json() roles: Role[];
  /** One of the standing leaders (Thường trực), the last rung of the ladder. */
  @Flag({ default: false }) standing: boolean;
  @Flag({ default: true }) active: boolean;
  @Version() version: number;
  @AtInstant() createdAt: string;
  @AtInstant() updatedAt: string;
}
