import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Ref, Text, Word } from '../../../database/columns.js';
import type { AuditAction, AuditEntry, AuditMeans, AuditSubject } from '../../../domain/audit/index.js';

/**
 * An entry of the audit trail (nhật ký kiểm tra). Nothing refers to or from it: what it names is only named, and no lock
 * of another table is taken while the chain is held. The database refuses to change or delete one.
 */
@Entity('audit_entry')
export class AuditEntryRow implements AuditEntry {
  @PrimaryColumn({ type: 'integer' }) seq: number;
  @AtInstant() at: string;
  @Ref({ nullable: true }) personId: string | null;
  @Ref({ nullable: true }) onBehalfOfId: string | null;
  @Word({ length: 16 }) means: AuditMeans;
  @Word({ length: 64 }) action: AuditAction;
  @Word({ length: 32 }) subjectKind: AuditSubject;
  @Word({ length: 64, nullable: true }) subjectId: string | null;
  @Text({ nullable: true }) before: string | null;
  @Text({ nullable: true }) after: string | null;
  @Word({ length: 64, nullable: true }) requestId: string | null;
  @Word({ length: 64 }) previousHash: string;
  @Word({ length: 64 }) hash: string;
}
