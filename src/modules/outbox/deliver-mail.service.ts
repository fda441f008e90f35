import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { mayRetry, retryPauseMs } from '../../domain/delivery/retry.js';
import { isOfficeOpen } from '../../domain/follow-up/office-hours.js';
import { type Mailer, MailWriter, type SendOutcome, type Written } from '../../mail/mailer.js';
import { RulesService } from '../rules/index.js';
import { MailClaims } from './claims.js';
import type { Mail } from './entities/mail.entity.js';
import { type ComposedMail, MAIL_COMPOSERS, type MailComposer, type Settlement } from './mail-composer.js';

export const MAILER = Symbol('Mailer');

/** A long holiday alone must not use up a mail's time: a server that says "later" to the first try means it. */
const LEAST_ATTEMPTS = 8;

/** Between the tries to record an outcome, milliseconds: a database that restarts must not make it `unknown`. */
const RECORDING_PAUSES_MS = [200, 1_000, 4_000, 10_000];

/** What became of one call. `later` says in how many milliseconds another try is worth it. */
export type Delivery =
  | { readonly end: Settlement }
  | { readonly later: number; readonly reason: string }
  | { readonly skipped: string };

/**
 * Sends one mail of the outbox: claim, read everything again, write the words, hand over, record the verdict. Safe to
 * run again at any point; see the state diagram of {@link Mail}.
 */
@Injectable()
export class DeliverMailService {
  private readonly composers: ReadonlyMap<string, MailComposer>;

  constructor(
    private readonly claims: MailClaims,
    private readonly rules: RulesService,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly writer: MailWriter,
    @Inject(MAIL_COMPOSERS) composers: readonly MailComposer[],
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    this.composers = new Map(composers.map((c) => [c.kind, c]));
  }

  async deliver(mailId: string): Promise<Delivery> {
    const { policy, calendar, now } = await this.rules.at();
    // It stays pending; reconciliation queues it when the office opens, whenever that then is.
    const mayLeave = isOfficeOpen(now, policy, calendar) || (await this.claims.isAwaited(mailId));
    if (!mayLeave) return { skipped: 'outside office hours' };
    const delivery = await this.claims.withClaim(mailId, now.epochMs, (mail) =>
      this.attempt(mail, now.epochMs),
    );
    return delivery ?? { skipped: 'not pending, or not yet' };
  }

  /** Ends a mail whose worker died while handing it over: only the mail server knows whether it was accepted. */
  async endAsUnknown(mail: Mail): Promise<void> {
    await this.end(mail, 'unknown', 'the worker stopped while the mail was being handed over', null);
  }

  private async attempt(mail: Mail, atMs: number): Promise<Delivery> {
    let written: Written | { readonly nothing: string };
    try {
      const composed = await this.composer(mail).compose(mail, atMs);
      written = 'nothing' in composed ? composed : await this.write(mail, composed);
    } catch (error) {
      await this.claims.giveBack(
        mail,
        this.clock.now() + retryPauseMs(mail.attempts),
        'could not be written',
      );
      throw error;
    }
    if ('nothing' in written) return this.end(mail, 'cancelled', written.nothing, null);
    const { subject } = written;
    const outcome =
      'refused' in written
        ? written.refused
        : await this.mailer.send(written.written, () => this.claims.markSending(mail));
    return insistently(() => this.record(mail, outcome, subject));
  }

  private async record(mail: Mail, outcome: SendOutcome, subject: string): Promise<Delivery> {
    switch (outcome.kind) {
      case 'accepted':
        return this.end(mail, 'sent', null, subject);
      case 'unknown':
        return this.end(mail, 'unknown', outcome.reason, subject);
      case 'rejected':
        return this.end(mail, 'failed', `${outcome.code}: ${outcome.reason}`, subject);
      case 'deferred': {
        const at = this.clock.now();
        const reason = `${outcome.code}: ${outcome.reason}`;
        const triedEnough = mail.attempts >= LEAST_ATTEMPTS && !mayRetry(Date.parse(mail.createdAt), at);
        if (triedEnough) return this.end(mail, 'failed', reason, subject);
        // A worker that stops says nothing about the mail: the next one may take it at once.
        const waitMs = outcome.code === 'CLOSING' ? 0 : retryPauseMs(mail.attempts);
        await this.claims.giveBack(mail, at + waitMs, reason);
        return { later: waitMs, reason: outcome.code };
      }
    }
  }

  private async end(
    mail: Mail,
    state: Settlement,
    reason: string | null,
    subject: string | null,
  ): Promise<Delivery> {
    await this.claims.settle(mail, { state, reason, subject, atMs: this.clock.now() }, (em, at) =>
      this.composer(mail).settle(em, mail.id, state, reason, at),
    );
    return { end: state };
  }

  private write(mail: Mail, { to, thread, list, ...words }: ComposedMail): Promise<Written> {
    const host = this.config.mail.from.address.split('@')[1] ?? 'dondoc';
    return this.writer.write({
      mail: {
        messageId: mail.messageId,
        from: this.config.mail.from,
        to,
        dateMs: this.clock.now(),
        headers: {},
        references: [`<${thread}@${host}>`],
        listId: list,
      },
      words,
      encoding: this.mailer.encoding,
    });
  }

  private composer(mail: Mail): MailComposer {
    const composer = this.composers.get(mail.kind);
    if (!composer) throw new Error(`no composer for mails of kind ${mail.kind}`);
    return composer;
  }
}

async function insistently<T>(record: () => Promise<T>): Promise<T> {
  for (const ms of RECORDING_PAUSES_MS) {
    try {
      return await record();
    } catch {
      await pause(ms);
    }
  }
  return record();
}
