import { Entity, PrimaryColumn } from 'typeorm';

/** An assignment of a lower directive carries out one of an upper directive (cụ thể hóa). */
@Entity('cascade_link')
export class CascadeLink {
  @PrimaryColumn({ type: 'varchar', length: 36 }) assignmentId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) upperId: string;
}
