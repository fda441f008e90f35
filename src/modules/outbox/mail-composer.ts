import type { EntityManager } from 'typeorm';
import type { MailWords } from '../../mail/mailer.js';
import type { Mail } from './entities/mail.entity.js';

/** A mail put together from what is true at the moment it is sent; its words may be filled in yet. */
export type ComposedMail = MailWords & {
  readonly to: { readonly name: string; readonly address: string };
  /** The thread the mail belongs to: a name that stays the same over its mails. */
  readonly thread: string;
  readonly list: { readonly id: string; readonly name: string };
};

/** How a mail ended, for what it carries. */
export type Settlement = 'sent' | 'failed' | 'unknown' | 'cancelled';

/**
 * Knows what one kind of mail carries. Before a mail leaves, its composer reads again what it is about, cancels what
 * no longer applies and writes the rest.
 */
export interface MailComposer {
  readonly kind: Mail['kind'];
  /** The mail's words at `atMs`, or why there is nothing left to say. */
  compose(mail: Mail, atMs: number): Promise<ComposedMail | { readonly nothing: string }>;
  /** Records on what the mail carries how it ended, in the transaction that ends the mail. */
  settle(
    em: EntityManager,
    mailId: string,
    end: Settlement,
    reason: string | null,
    at: string,
  ): Promise<void>;
}

/** Injection token of all composers. */
export const MAIL_COMPOSERS = Symbol('MailComposers');
