import { Inject, Injectable } from '@nestjs/common';
import { forbidden } from '../access/index.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { type Page, type PageQuery, toPage } from '../../common/paging.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { isPermitted } from '../../domain/access/permissions.js';
import { mailboxFolder } from '../../mail/transport/mailbox-mailer.js';
import { Mail } from '../outbox/index.js';
import { type MailboxEntry, type MailboxMail, MailboxReader } from '../../mail/transport/mailbox-reader.js';

/** The mails that lie in the folder of the local mailbox, where mail goes there and not to an SMTP server. */
@Injectable()
export class LocalMailbox {
  private readonly reader: MailboxReader | null;

  constructor(
    private readonly database: Database,
    @Inject(APP_CONFIG) { mail }: AppConfig,
  ) {
    this.reader = mail.url.startsWith('mailbox:') ? new MailboxReader(mailboxFolder(mail.url)) : null;
  }

  /** Newest first. @throws DomainError `MAILBOX.NOT_LOCAL` */
  async list(query: PageQuery): Promise<Page<MailboxEntry>> {
    const { items, total } = await this.required().list({ page: query.page, pageSize: query.size });
    return toPage(items, total, query);
  }

  /**
   * A mail with a one-time link opens somebody's account: only those who look after accounts see it here.
   * @throws DomainError `MAILBOX.NOT_LOCAL`, `MAILBOX.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async read(caller: Caller, id: string): Promise<MailboxMail> {
    const mail = await this.required().read(id);
    if (mail && !isPermitted(caller, 'account.write') && (await this.opensAccount(mail))) throw forbidden();
    if (mail) return mail;
    throw new DomainError('not_found', 'MAILBOX.NOT_FOUND', {
      title: 'No such mail',
      detail: 'Không có thư này trong hộp thư.',
    });
  }

  /** The HTML of a mail as it was written. @throws DomainError `MAILBOX.NOT_LOCAL`, `MAILBOX.NOT_FOUND`, `MAILBOX.NO_HTML` */
  async html(caller: Caller, id: string): Promise<string> {
    const { html } = await this.read(caller, id);
    if (html !== null) return html;
    throw new DomainError('not_found', 'MAILBOX.NO_HTML', {
      title: 'The mail has no HTML part',
      detail: 'Thư này không có phần HTML; hãy đọc phần văn bản thuần.',
    });
  }

  private async opensAccount({ messageId }: MailboxMail): Promise<boolean> {
    return messageId !== null && this.database.read.existsBy(Mail, { messageId, kind: 'account' });
  }

  private required(): MailboxReader {
    if (this.reader) return this.reader;
    throw new DomainError('not_found', 'MAILBOX.NOT_LOCAL', {
      title: 'Mail does not go to the local mailbox',
      detail:
        'Hệ thống đang gửi thư qua máy chủ SMTP nên không có hộp thư tại chỗ. Xem tình trạng gửi ở danh sách thư đi.',
    });
  }
}
