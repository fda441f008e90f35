import { Entity } from 'typeorm';
import { Id, OnDate, Ref, Text, Version } from '../../../database/columns.js';

/** Days on which somebody stands in for a person (ủy quyền); both days included. */
@Entity('absence')
export class Absence {
  @Id() id: string;
  @Ref() personId: string;
  @OnDate() fromOn: string;
  @OnDate() toOn: string;
  @Ref() standInId: string;
  /** What it rests on: a decision, a letter of authority; null: nothing said. */
  @Text({ nullable: true }) note: string | null;
  @Version() version: number;
}
