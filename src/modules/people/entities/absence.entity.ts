import { Entity } from 'typeorm';
import { Id, OnDate, Ref } from '../../../database/columns.js';

/** Days on which somebody stands in for a person (ủy quyền); both days included. */
@Entity('absence')
export class Absence {
  @Id() id: string;
  @Ref() personId: string;
  @OnDate() fromOn: string;
  @OnDate() toOn: string;
  @Ref() standInId: string;
}
