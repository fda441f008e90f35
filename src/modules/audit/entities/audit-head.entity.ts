import { Entity, PrimaryColumn } from 'typeorm';
import { Int, Word } from '../../../database/columns.js';

/**
 * The end of the chain, one row. On PostgreSQL it is the lock of those who append; and since it is kept beside the
 * entries, it shows when the last of them are gone.
 */
@Entity('audit_head')
export class AuditHead {
  /** Always 1. */
  @PrimaryColumn({ type: 'integer' }) id: number;
  @Int() seq: number;
  @Word({ length: 64 }) hash: string;
}
