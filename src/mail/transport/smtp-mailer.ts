import nodemailer, {
  type SendMailOptions,
  type SMTPPoolOptions,
  type SMTPPoolSentMessageInfo,
  type Transporter,
} from 'nodemailer';
import { classifyFailure, connectionFault, type SmtpFailure } from './classify-failure.js';
import { composeMessage } from './compose-message.js';
import {
  MailTransportError,
  type Mailer,
  type SendableMail,
  type SendOutcome,
  type WrittenMail,
} from './contract.js';
import { Handover, NotRecordedError, type HandoverPhase } from './handover.js';
import { invalidMailOutcome } from './mail-headers.js';
import type { SmtpEndpoint } from './smtp-url.js';

/** How much at once and how long; lengths in milliseconds. */
export interface SmtpLimits {
  maxConnections: number;
  /** Mails over one connection before it is replaced; many relays cut at 100. */
  maxMessages: number;
  /** From the name lookup to the end of STARTTLS. */
  connectTimeoutMs: number;
  greetingTimeoutMs: number;
  /** Silence of the server. RFC 5321, 4.5.3.2.6 asks for 10 minutes after the final dot; less makes more `unknown`. */
  silenceTimeoutMs: number;
  /** The whole of one `send`, waiting for a free connection included; a lease on a mail must be longer. */
  sendTimeoutMs: number;
  /** How long `close` waits for the mails in transmission before it cuts them off. */
  closeGraceMs: number;
}

const DEFAULT_LIMITS: SmtpLimits = {
  maxConnections: 5,
  maxMessages: 100,
  connectTimeoutMs: 30_000,
  greetingTimeoutMs: 30_000,
  silenceTimeoutMs: 10 * 60_000,
  sendTimeoutMs: 15 * 60_000,
  closeGraceMs: 20_000,
};

const CLOSING: SendOutcome = { kind: 'deferred', code: 'CLOSING', reason: 'Chương trình đang dừng.' };

interface HeldMail extends SendMailOptions {
  handover: Handover;
}

type Pool = Transporter<SMTPPoolSentMessageInfo, SMTPPoolOptions>;

/** Mails over a pool of SMTP connections, each sent at most once per `send`. */
export class SmtpMailer implements Mailer {
  readonly encoding = 'base64';
  readonly #limits: SmtpLimits;
  readonly #pool: Pool;
  readonly #inFlight = new Set<Promise<SendOutcome>>();
  #closing: Promise<void> | undefined;

  constructor(endpoint: SmtpEndpoint, limits: Partial<SmtpLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#pool = nodemailer.createTransport(poolOptions(endpoint, this.#limits));
    this.#pool.use('stream', (mail, next) => {
      const { handover } = mail.data as HeldMail;
      mail.message.processFunc((message) => handover.hold(message));
      next();
    });
  }

  send(mail: SendableMail, onTransmit: () => Promise<void>): Promise<SendOutcome> {
    const sending = this.#send(mail, onTransmit).finally(() => this.#inFlight.delete(sending));
    this.#inFlight.add(sending);
    return sending;
  }

  async verify(): Promise<void> {
    try {
      await this.#pool.verify();
    } catch (cause) {
      const { code, reason } = connectionFault(cause as SmtpFailure);
      throw new MailTransportError(code, reason, { cause });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    // Closes idle connections and gives the queued mails back; connections in use close after their mail.
    this.#pool.close();
    const cutOff = setTimeout(() => this.#pool.close({ force: true }), this.#limits.closeGraceMs);
    await Promise.allSettled(this.#inFlight);
    clearTimeout(cutOff);
    // What is left carries no mail: a connection still busy with a server that does not answer its RSET.
    this.#pool.close({ force: true });
  }

  async #send(mail: SendableMail, onTransmit: () => Promise<void>): Promise<SendOutcome> {
    let message: WrittenMail;
    try {
      message = 'bytes' in mail ? mail : await composeMessage(mail, this.encoding);
    } catch (error) {
      return invalidMailOutcome(error);
    }
    if (this.#closing) return CLOSING;
    const handover = new Handover(onTransmit);
    const outcome = await this.#handOver(message, handover);
    await handover.recorded;
    return outcome;
  }

  #handOver(message: WrittenMail, handover: Handover): Promise<SendOutcome> {
    const deadline = new AbortController();
    // Against a server that drips its replies: every byte resets the silence timeout, so only the whole can be bounded.
    const timer = setTimeout(() => deadline.abort(), this.#limits.sendTimeoutMs);
    const data: HeldMail = {
      envelope: message.envelope,
      messageId: message.messageId,
      raw: message.bytes,
      signal: deadline.signal,
      handover,
    };
    return new Promise((resolve) => {
      // A callback, not a promise: the phase must be read, and the stream stopped, before anything else runs.
      this.#pool.sendMail(data, (error, info) => {
        clearTimeout(timer);
        const phase = handover.phase;
        if (phase !== 'complete') handover.abandon();
        if (error && this.#closing && phase === 'waiting') resolve(CLOSING);
        else if (error) resolve(failed(error, phase));
        else if (phase === 'complete') resolve({ kind: 'accepted', response: info.response });
        else resolve({ kind: 'unknown', reason: `Máy chủ trả lời trước khi nhận hết thư: ${info.response}` });
      });
    });
  }
}

function failed(error: Error & SmtpFailure, phase: HandoverPhase): SendOutcome {
  if (error instanceof NotRecordedError) {
    return {
      kind: 'deferred',
      code: 'NOT_RECORDED',
      reason: `Không ghi được việc bắt đầu gửi: ${error.message}`,
    };
  }
  return classifyFailure(error, phase);
}

function poolOptions(endpoint: SmtpEndpoint, limits: SmtpLimits): SMTPPoolOptions & { pool: true } {
  return {
    pool: true,
    host: endpoint.host,
    port: endpoint.port,
    secure: endpoint.tls === 'implicit',
    requireTLS: endpoint.tls === 'starttls',
    ignoreTLS: endpoint.tls === 'none',
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: endpoint.verifyCertificate,
      ...(endpoint.ca ? { ca: endpoint.ca } : {}),
    },
    // Without `forceAuth` a server that hides AUTH gets the mail from nobody in particular.
    ...(endpoint.auth ? { auth: endpoint.auth, forceAuth: true } : {}),
    ...(endpoint.ehloName ? { name: endpoint.ehloName } : {}),
    maxConnections: limits.maxConnections,
    maxMessages: limits.maxMessages,
    // The pool would otherwise send a message again, unasked, when its connection closed without a verdict.
    maxRequeues: 0,
    connectionTimeout: limits.connectTimeoutMs,
    greetingTimeout: limits.greetingTimeoutMs,
    dnsTimeout: limits.connectTimeoutMs,
    socketTimeout: limits.silenceTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
