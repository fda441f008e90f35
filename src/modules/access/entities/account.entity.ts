import { Entity, PrimaryColumn } from 'typeorm';
import { AtInstant, Flag, Json, Ref, Text, Word } from '../../../database/columns.js';
import type { Scope } from '../../../domain/access/token-scopes.js';

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
  /** null: not since this is kept. */
  @AtInstant({ nullable: true }) passwordSetAt: string | null;
  @AtInstant({ nullable: true }) lastSignInAt: string | null;
}

/** A browser's session; only the hash of its secret is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'varchar', length: 64 }) secretHash: string;
  @Ref() personId: string;
  @AtInstant() createdAt: string;
  @AtInstant() expiresAt: string;
  /** By which its person names it, who must not see even the hash. */
  @Ref() id: string;
  /** Where it was begun. */
  @Word({ length: 64 }) address: string;
  /** As the browser calls itself, cut off; '' where it does not. */
  @Word() userAgent: string;
  /** To within some minutes. */
  @AtInstant() lastUsedAt: string;
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
  @Json() scopes: Scope[];
  /** To within some minutes. */
  @AtInstant({ nullable: true }) lastUsedAt: string | null;
}
