import { Entity } from 'typeorm';
import { AtInstant, Flag, Id, Int, Json, Ref, Text, Word } from '../../../database/columns.js';

/** A request that was given an `Idempotency-Key`, and what was answered. */
@Entity('keyed_request')
export class KeyedRequest {
  @Id() id: string;
  @Ref() personId: string;
  /** Of the person's own choosing. */
  @Word() key: string;
  /** Method and address: `POST /api/v1/assignments`. */
  @Word() route: string;
  /** SHA-256 of the body. */
  @Word({ length: 64 }) bodyHash: string;
  /** Which attempt holds the key: one that was given up for dead cannot commit any more. */
  @Ref() runId: string;
  /** Committed: set in the transaction of what was asked for. */
  @Flag({ default: false }) done: boolean;
  @Int({ nullable: true }) status: number | null;
  @Json({ nullable: true }) headers: Readonly<Record<string, string>> | null;
  @Text({ nullable: true }) body: string | null;
  @AtInstant() begunAt: string;
}
