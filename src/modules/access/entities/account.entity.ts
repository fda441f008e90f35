import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Flag, Ref, Text, Word } from '../../../database/columns.js';

/** A person's way to sign in. */
@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'varchar', length: 36 }) personId: string;
  /** Lower case. */
  @Word({ unique: true }) login: string;
  /** argon2id, encoded with its parameters. */
  @Text() passwordHash: string;
  @Flag({ default: false }) disabled: boolean;
  /** Made by the seeds with a password everybody knows; a production start refuses such accounts. */
  @Flag({ default: false }) demo: boolean;
  @AtInstant() createdAt: string;
}

/** A browser's session; only the hash of its secret is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'varchar', length: 64 }) secretHash: string;
  @Ref() personId: string;
  @AtInstant() createdAt: string;
  @AtInstant() expiresAt: string;
}

/** A program's bearer token; only the hash of its secret is kept. */
@Entity('api_token')
export class ApiToken {
  @PrimaryColumn({ type: 'varchar', length: 36 }) id: string;
  @Word({ unique: true, length: 64 }) secretHash: string;
  @Ref() personId: string;
  @Word() name: string;
  @AtInstant() createdAt: string;
  @AtInstant() expiresAt: string;
}
