import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { fromInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { breakInWords } from '../../../domain/audit/index.js';
import { officeTimeAt } from '../../../domain/time/office-time.js';
import { renderAuditAnchor } from '../../../mail/messages/index.js';
import type { ComposedMail, Mail, MailComposer } from '../../outbox/index.js';
import { Person } from '../../people/index.js';
import { RulesService } from '../../rules/index.js';
import { AuditAnchor, AuditAnchorMail } from '../entities/audit-anchor.entity.js';
import { VerifyTrail } from '../verify-trail.js';

/** Writes the mail that gives an inspector an anchor to keep. */
@Injectable()
export class AnchorComposer implements MailComposer {
  readonly kind = 'audit_anchor';

  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly verification: VerifyTrail,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async compose(mail: Mail, atMs: number): Promise<ComposedMail | { nothing: string }> {
    const em = this.database.read;
    const inspector = await em.findOneBy(Person, { id: mail.recipientId });
    if (!inspector?.active || !inspector.roles.includes('inspector')) {
      return { nothing: 'Người nhận không còn làm nhiệm vụ kiểm tra.' };
    }
    const { seq } = await em.findOneByOrFail(AuditAnchorMail, { mailId: mail.id });
    const anchor = await em.findOneByOrFail(AuditAnchor, { seq });
    const { now, policy } = await this.rules.at(atMs);
    const taken = officeTimeAt(fromInstant(anchor.takenAt), policy.zone);
    const rendered = renderAuditAnchor({
      recipient: { name: inspector.name },
      officeName: this.config.mail.officeName,
      date: now.date,
      anchor: { seq, hash: anchor.hash, takenOn: taken.date, takenAt: taken.time },
      verified: await this.verified(policy.zone),
      links: {
        trail: `${this.config.http.publicUrl}/audit`,
        whyThisMail: `${this.config.http.publicUrl}/mails/${mail.id}`,
      },
    });
    return {
      to: { name: inspector.name, address: inspector.email },
      subject: rendered.subject,
      html: rendered.html,
      text: rendered.text,
      thread: `audit-anchor.${inspector.id}`,
      list: { id: 'nhat-ky-kiem-tra', name: 'Đôn đốc: nhật ký kiểm tra' },
    };
  }

  /** The anchor stands, whatever becomes of the mail. */
  async settle(): Promise<void> {}

  private async verified(zone: string) {
    const last = await this.verification.last();
    if (!last) return null;
    const { date, time } = officeTimeAt(fromInstant(last.at), zone);
    return { on: date, at: time, broken: last.broken && breakInWords(last.broken) };
  }
}
