import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { mayRetry, retryPauseMs } from '../../domain/delivery/retry.js';
import { isOfficeOpen, nextOpening } from '../../domain/follow-up/office-hours.js';
import type { Mailer, OutgoingMail } from '../../mail/mailer.js';
import { RulesService } from '../rules/index.js';
import { MailClaims } from './claims.js';
import type { Mail } from './entities/mail.entity.js';
import { type ComposedMail, MAIL_COMPOSERS, type MailComposer, type Settlement } from './mail-composer.js';

export const MAILER = Symbol('Mailer');

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
    @Inject(MAIL_COMPOSERS) composers: readonly MailComposer[],
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    this.composers = new Map(composers.map((c) => [c.kind, c]));
  }

  async deliver(mailId: string): Promise<Delivery> {
    const { policy, calendar, now } = await this.rules.at();
    if (!isOfficeOpen(now, policy, calendar)) {
      const opening = nextOpening(now, policy, calendar);
      return { later: opening.epochMs - now.epochMs, reason: 'outside office hours' };
    }
    const mail = await this.claims.claim(mailId, now.epochMs);
    if (!mail) return { skipped: 'not pending, or not yet' };
    try {
      const composed = await this.composer(mail).compose(mail, now.epochMs);
      if ('nothing' in composed) return await this.end(mail, 'cancelled', composed.nothing, null);
      return await this.handOver(mail, composed);
    } catch (error) {
      // Nothing of the mail has left: send() does not throw.
      await this.claims.giveBack(mail, this.clock.now() + retryPauseMs(mail.attempts), 'could not be written');
      throw error;
    }
  }

  /** Ends a mail whose worker died while handing it over: only the mail server knows whether it was accepted. */
  async endAsUnknown(mail: Mail): Promise<void> {
    await this.end(mail, 'unknown', 'the worker stopped while the mail was being handed over', null);
  }

  private async handOver(mail: Mail, composed: ComposedMail): Promise<Delivery> {
    const outcome = await this.mailer.send(this.outgoing(mail, composed), () => this.claims.markSending(mail));
    const at = this.clock.now();
    switch (outcome.kind) {
      case 'accepted':
        return this.end(mail, 'sent', null, composed.subject);
      case 'unknown':
        return this.end(mail, 'unknown', outcome.reason, composed.subject);
      case 'rejected':
        return this.end(mail, 'failed', `${outcome.code}: ${outcome.reason}`, composed.subject);
      case 'deferred': {
        const reason = `${outcome.code}: ${outcome.reason}`;
        if (!mayRetry(Date.parse(mail.createdAt), at)) return this.end(mail, 'failed', reason, composed.subject);
        const pause = retryPauseMs(mail.attempts);
        await this.claims.giveBack(mail, at + pause, reason);
        return { later: pause, reason: outcome.code };
      }
    }
  }

  private async end(mail: Mail, state: Settlement, reason: string | null, subject: string | null): Promise<Delivery> {
    await this.claims.settle(mail, { state, reason, subject, atMs: this.clock.now() }, (em, at) =>
      this.composer(mail).settle(em, mail.id, state, reason, at),
    );
    return { end: state };
  }

  private outgoing(mail: Mail, composed: ComposedMail): OutgoingMail {
    const host = this.config.mail.from.address.split('@')[1] ?? 'dondoc';
    return {
      messageId: mail.messageId,
      from: this.config.mail.from,
      to: composed.to,
      subject: composed.subject,
      html: composed.html,
      text: composed.text,
      dateMs: this.clock.now(),
      headers: {},
      references: [`<${composed.thread}@${host}>`],
      listId: composed.list,
    };
  }

  private composer(mail: Mail): MailComposer {
    const composer = this.composers.get(mail.kind);
    if (!composer) throw new Error(`no composer for mails of kind ${mail.kind}`);
    return composer;
  }
}
