import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Flag, OnDate, Ref, Word } from '../../../database/columns.js';

export const SEARCH_KINDS = ['directive', 'assignment'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What can be found: one row for each directive and each assignment, beside the words the database's own index holds. */
@Entity('search_entry')
export class SearchEntry {
  /** By which the index of words knows it. */
  @PrimaryGeneratedColumn({ type: 'integer' }) place: number;
  /** The directive's or the assignment's. */
  @Ref({ unique: true }) id: string;
  @Word() kind: SearchKind;
  @Ref({ nullable: true }) parentId: string | null;
  @Flag() isGroup: boolean;
  /** Of the directive. */
  @OnDate() issuedOn: string;
  @OnDate({ nullable: true }) lastDay: string | null;
}
