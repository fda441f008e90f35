import { Entity } from 'typeorm';
import { AtInstant, Id, Int, Ref, Word } from '../../../database/columns.js';

/** A task list that was read in as a whole: which file, into which directive, by whom. */
@Entity('task_list_import')
export class TaskListImport {
  @Id() id: string;
  @Ref() directiveId: string;
  /** SHA-256 of the file, hexadecimal. */
  @Word({ length: 64 }) contentHash: string;
  /** Assignments made, each fan-out with its children. */
  @Int() assignments: number;
  @Ref() byId: string;
  @AtInstant() at: string;
}
