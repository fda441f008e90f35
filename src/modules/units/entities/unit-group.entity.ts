import { Entity } from 'typeorm';
import { Id, Json, OnDate, Ref, Word } from '../../../database/columns.js';

/** A named addressee that stands for many units (nhóm đơn vị), such as all departments of the province. */
@Entity('unit_group')
export class UnitGroup {
  @Id() id: string;
  @Word({ unique: true }) code: string;
  @Word() name: string;
  /** Other ways documents write the name; null: none. */
  @Json({ nullable: true }) aliases: string[] | null;
}

/** One unit's membership of a group between two days; `toOn` is its last day, null while it lasts. */
@Entity('group_member')
export class GroupMember {
  @Id() id: string;
  @Ref() groupId: string;
  @Ref() unitId: string;
  @OnDate({ nullable: true }) fromOn: string | null;
  @OnDate({ nullable: true }) toOn: string | null;
}
