import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { type Page, type PageQuery, toPage } from '../../common/paging.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { mailboxFolder } from '../../mail/transport/mailbox-mailer.js';
import { type MailboxEntry, type MailboxMail, MailboxReader } from '../../mail/transport/mailbox-reader.js';

/** The mails that lie in the folder of the local mailbox, where mail goes there and not to an SMTP server. */
@Injectable()
export class LocalMailbox {
  private readonly reader: MailboxReader | null;

  constructor(@Inject(APP_CONFIG) { mail }: AppConfig) {
    this.reader = mail.url.startsWith('mailbox:') ? new MailboxReader(mailboxFolder(mail.url)) : null;
  }

  /** Newest first. @throws DomainError `MAILBOX.NOT_LOCAL` */
  async list(query: PageQuery): Promise<Page<MailboxEntry>> {
    const { items, total } = await this.required().list({ page: query.page, pageSize: query.size });
    return toPage(items, total, query);
  }

  /** @throws DomainError `MAILBOX.NOT_LOCAL`, `MAILBOX.NOT_FOUND` */
  async read(id: string): Promise<MailboxMail> {
    const mail = await this.required().read(id);
    if (mail) return mail;
    throw new DomainError('not_found', 'MAILBOX.NOT_FOUND', {
      title: 'No such mail',
      detail: 'Không có thư này trong hộp thư.',
    });
  }

  /** The HTML of a mail as it was written. @throws DomainError `MAILBOX.NOT_LOCAL`, `MAILBOX.NOT_FOUND`, `MAILBOX.NO_HTML` */
  async html(id: string): Promise<string> {
    const { html } = await this.read(id);
    if (html !== null) return html;
    throw new DomainError('not_found', 'MAILBOX.NO_HTML', {
      title: 'The mail has no HTML part',
      detail: 'Thư này không có phần HTML; hãy đọc phần văn bản thuần.',
    });
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
