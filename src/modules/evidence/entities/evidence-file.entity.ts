import { Entity } from 'typeorm';
import type { EvidenceKindName } from '../../../domain/evidence/index.js';
import { AtInstant, Id, Int, Ref, Word } from '../../../database/columns.js';

/** A file attached to an assignment (tệp minh chứng). Its content lies in the store, under its hash. */
@Entity('evidence_file')
export class EvidenceFile {
  @Id() id: string;
  @Ref() assignmentId: string;
  /** Of the content, in hexadecimal. */
  @Word({ length: 64 }) sha256: string;
  /** As it is shown. */
  @Word() name: string;
  /** As judged by its content. */
  @Word({ length: 16 }) kind: EvidenceKindName;
  /** Bytes. */
  @Int() size: number;
  @Ref() uploadedById: string;
  @AtInstant() uploadedAt: string;
  /** When a report first named it; from then on it stays. */
  @AtInstant({ nullable: true }) namedAt: string | null;
}
