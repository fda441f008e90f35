import { Entity } from 'typeorm';
import { AtInstant, Id, Int, Ref, Text, Word } from '../../../database/columns.js';

/**
 * assembling → pending → claimed → sending → sent | failed | unknown | cancelled.
 * `claimed` may go back to `pending` (nothing has left yet); `sending` may not: from there on only the mail server
 * knows, and without its answer the mail ends as `unknown`, for a person to decide.
 */
export const MAIL_STATES = [
  'assembling',
  'pending',
  'claimed',
  'sending',
  'sent',
  'failed',
  'unknown',
  'cancelled',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_KINDS = ['follow_up', 'digest', 'audit_anchor', 'account'] as const;

/** Kinds that somebody has just asked for and waits for: they leave at any hour. */
export const AWAITED_KINDS: readonly Mail['kind'][] = ['account'];

/** A mail of the outbox (hộp thư đi). It carries notices, a digest, an anchor of the audit trail or a one-time link; its words are written just before it leaves. */
@Entity('mail')
export class Mail {
  @Id() id: string;
  @Ref() recipientId: string;
  @Word() kind: (typeof MAIL_KINDS)[number];
  @Word() state: MailState;
  /** Fixed when the mail is written, so that every attempt is the same mail to the receiving server. */
  @Word({ unique: true }) messageId: string;
  @Text({ nullable: true }) subject: string | null;
  /** Not to be sent before this instant: office hours, or the pause after a failed attempt. */
  @AtInstant() notBefore: string;
  @Int({ default: 0 }) attempts: number;
  /** Names one claim, so that a worker that was given up for dead cannot go on with a mail taken from it. */
  @Ref({ nullable: true }) claimId: string | null;
  /** The worker that holds the claim. */
  @Ref({ nullable: true }) claimedBy: string | null;
  @AtInstant({ nullable: true }) settledAt: string | null;
  @Text({ nullable: true }) reason: string | null;
  @AtInstant() createdAt: string;
}
