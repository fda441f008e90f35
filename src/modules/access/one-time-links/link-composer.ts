import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { fromInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { officeTimeAt } from '../../../domain/time/office-time.js';
import { renderAccountLink } from '../../../mail/messages/index.js';
import type { ComposedMail, Mail, MailComposer } from '../../outbox/index.js';
import { Person } from '../../people/index.js';
import { RulesService } from '../../rules/index.js';
import { loginOf } from '../accounts/login.js';
import { Account } from '../entities/account.entity.js';
import { OneTimeLink } from '../entities/one-time-link.entity.js';
import { SecretKey } from '../secret-key.js';
import { hashSecret } from '../secrets.js';
import { stateOfLink } from './link-state.js';
import { linkToken } from './link-token.js';

/** Writes the mail that carries a one-time link. */
@Injectable()
export class LinkComposer implements MailComposer {
  readonly kind = 'account';

  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly keys: SecretKey,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async compose(mail: Mail, atMs: number): Promise<ComposedMail | { nothing: string }> {
    const em = this.database.read;
    const person = await em.findOneBy(Person, { id: mail.recipientId });
    if (!person?.active) return { nothing: 'Người nhận không còn làm việc.' };
    const link = await em.findOneByOrFail(OneTimeLink, { mailId: mail.id });
    if (stateOfLink(link, atMs) !== 'open') {
      return { nothing: 'Liên kết đã dùng, đã được thay hoặc đã hết hạn.' };
    }
    const token = linkToken(await this.keys.derive('one-time-link'), link.id);
    // Of another SECRET_KEY than the one it was made with: it would open nothing.
    if (hashSecret(token) !== link.secretHash)
      return { nothing: 'SECRET_KEY đã đổi nên liên kết hết hiệu lực.' };
    const account = await em.findOneBy(Account, { personId: person.id });
    const { now, policy } = await this.rules.at(atMs);
    const until = officeTimeAt(fromInstant(link.expiresAt), policy.zone);
    const { publicUrl } = this.config.http;
    const rendered = renderAccountLink({
      purpose: link.purpose,
      recipient: { name: person.name },
      officeName: this.config.mail.officeName,
      date: now.date,
      login: account?.login ?? loginOf(person),
      until: { on: until.date, at: until.time },
      links: {
        choose: `${publicUrl}/account/${link.purpose}/${token}`,
        whyThisMail: `${publicUrl}/mails/${mail.id}`,
      },
    });
    return {
      to: { name: person.name, address: person.email },
      subject: rendered.subject,
      html: rendered.html,
      text: rendered.text,
      thread: `account.${person.id}`,
      list: { id: 'tai-khoan', name: 'Đôn đốc: tài khoản' },
    };
  }

  /** The link stands, whatever becomes of the mail: it ends by itself. */
  async settle(): Promise<void> {}
}
