/** One person or mailbox: a display name in any script and one bare address (`name@domain`). */
export interface MailAddress {
  name: string;
  address: string;
}

/**
 * One finished mail to one recipient. All of it is fixed when the mail is written to the outbox, so that a second
 * try sends the very same message.
 */
export interface OutgoingMail {
  /** With its angle brackets: `<unique@domain>`. Receivers and the local mailbox tell mails apart by it. */
  messageId: string;
  from: MailAddress;
  to: MailAddress;
  subject: string;
  html: string;
  text: string;
  /** The `Date:` of the mail, milliseconds since the epoch. */
  dateMs: number;
  /** Further headers. Those that carry identity, addressing or MIME structure are refused here. */
  headers: Record<string, string>;
  /** Message-ID this mail follows in its thread. */
  inReplyTo?: string;
  /** Message-IDs of the thread, oldest first. */
  references?: string[];
  /** RFC 2919 list identity: `id` is a domain-like name (`nhac-han.dondoc.example`), `name` is what clients show. */
  listId?: { id: string; name?: string };
}

/**
 * What became of one try.
 * - `accepted`: the server took responsibility for the mail.
 * - `deferred`: surely not accepted, worth trying again.
 * - `rejected`: surely not accepted, and the same mail would be refused again.
 * - `unknown`: the whole mail was handed over and no verdict came back; sending it again may deliver it twice.
 *
 * `code` is an SMTP reply code (`550`), a system code (`ECONNREFUSED`) or one of the words in `classify-failure.ts`.
 * `reason` may quote the server, and with it an address: keep it with the mail, out of the logs.
 */
export type SendOutcome =
  | { kind: 'accepted'; response: string }
  | { kind: 'deferred'; code: string; reason: string }
  | { kind: 'rejected'; code: string; reason: string }
  | { kind: 'unknown'; reason: string };

/** One mail as bytes (RFC 5322, CRLF) with the two addresses of its SMTP envelope. */
export interface WrittenMail {
  messageId: string;
  /** The `Date:` of the mail, milliseconds since the epoch. */
  dateMs: number;
  envelope: { from: string; to: string };
  bytes: Buffer;
}

/**
 * How texts are encoded; both keep every line short enough for any relay.
 * `quoted-printable`: a person can read the file. `base64`: Vietnamese takes less than half the bytes.
 */
export type TextEncoding = 'quoted-printable' | 'base64';

/** A mail still to be written out, or written already in the mailer's encoding. */
export type SendableMail = OutgoingMail | WrittenMail;

/** Port through which mails leave. `send` never throws: every end is a `SendOutcome`. */
export interface Mailer {
  /** How it wants the texts of a mail that is written out for it. */
  readonly encoding: TextEncoding;
  /**
   * Tries to hand over one mail.
   *
   * `onTransmit` runs at most once and is awaited right before the first byte of the mail leaves; if it rejects,
   * nothing of the mail is transmitted and the outcome is `deferred`. `send` resolves only after `onTransmit` has
   * settled, so what the caller records there always comes before what it records about the outcome.
   */
  send(mail: SendableMail, onTransmit: () => Promise<void>): Promise<SendOutcome>;
  /** Rejects with a `MailTransportError` when mails could not leave now (unreachable, wrong password, no folder). */
  verify(): Promise<void>;
  /** Lets the mails in transmission finish, gives the waiting ones back as `deferred`, then releases connections. */
  close(): Promise<void>;
}

/** Why mails cannot leave at all: a set-up to correct or a server to wake, never a single mail. */
export class MailTransportError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MailTransportError';
  }
}
