import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Id, Int, Ref, Text, Word } from '../../../database/columns.js';

/** A person's second factor (xác thực hai bước): the secret his telephone has, too. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn({ type: 'varchar', length: 36 }) personId: string;
  /** Encrypted; see `seal.ts`. */
  @Text() sealedSecret: string;
  @AtInstant() createdAt: string;
  /** null: shown, but no code of it has been seen yet; it counts for nothing. */
  @AtInstant({ nullable: true }) confirmedAt: string | null;
  /** Time step of the last code that was used: it and all before it are not taken again. */
  @Int({ nullable: true }) lastStep: number | null;
}

/** A code that stands in for the telephone once (mã dự phòng). It is removed when it is used. */
@Entity('recovery_code')
export class RecoveryCode {
  @Id() id: string;
  @Ref() personId: string;
  @Word({ length: 64 }) codeHash: string;
}
