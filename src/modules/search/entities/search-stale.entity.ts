import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Ref, Word } from '../../../database/columns.js';

/** Whose entries must be written again; of a `work` mark all assignments of the directive, of a unit all it has part in. */
export type StaleKind = 'directive' | 'work' | 'assignment' | 'unit';

/**
 * What has changed since the index was written. Triggers of the tables put it here, so that no change is forgotten,
 * and every transaction takes it away again before it commits.
 */
@Entity('search_stale')
export class SearchStale {
  @PrimaryGeneratedColumn({ type: 'integer' }) n: number;
  @Word() kind: StaleKind;
  @Ref() id: string;
}
