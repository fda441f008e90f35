import { Entity } from 'typeorm';
import { AtInstant, Id, Ref, Word } from '../../../database/columns.js';

/** Who accepted a name as that of a unit or a group, and when. The name itself is among the aliases of the organ. */
@Entity('organ_alias')
export class OrganAlias {
  @Id() id: string;
  @Ref({ nullable: true }) unitId: string | null;
  @Ref({ nullable: true }) groupId: string | null;
  @Word() name: string;
  @Ref() intakeId: string;
  @Ref() acceptedById: string;
  @AtInstant() acceptedAt: string;
}
