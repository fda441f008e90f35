import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Int, Word } from '../../../database/columns.js';

/** An anchor (mốc chốt): the end of the chain at one moment, kept here and mailed to the inspectors. */
@Entity('audit_anchor')
export class AuditAnchor {
  /** Of the last entry then. */
  @PrimaryColumn({ type: 'integer' }) seq: number;
  @Word({ length: 64 }) hash: string;
  @AtInstant() takenAt: string;
}

/** Which anchor a mail tells of. */
@Entity('audit_anchor_mail')
export class AuditAnchorMail {
  @PrimaryColumn({ type: 'varchar', length: 36 }) mailId: string;
  @Int() seq: number;
}
