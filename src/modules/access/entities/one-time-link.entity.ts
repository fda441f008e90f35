import { Entity } from 'typeorm';
import { AtInstant, Id, Ref, Word } from '../../../database/columns.js';
import type { LinkPurpose } from '../../../domain/access/one-time-link.js';

/** A link that was mailed to choose a password by. Rows stay, so that a link used again is known for what it is. */
@Entity('one_time_link')
export class OneTimeLink {
  @Id() id: string;
  @Word({ length: 16 }) purpose: LinkPurpose;
  @Ref() personId: string;
  /** Of the token in the link, which itself is stored nowhere; see `link-token.ts`. */
  @Word({ length: 64 }) secretHash: string;
  /** The mail that carries it. */
  @Ref() mailId: string;
  @AtInstant() createdAt: string;
  @AtInstant() expiresAt: string;
  @AtInstant({ nullable: true }) usedAt: string | null;
  /** Replaced by another link, or taken back. */
  @AtInstant({ nullable: true }) endedAt: string | null;
}
