import { LocalMailbox } from './local-mailbox.js';
import { MailboxController } from './mailbox.controller.js';
import { MailsController } from './mails.controller.js';
import { ReadMails } from './read-mails.js';

/** What the API has of this feature. */
export const mailboxApi = {
  controllers: [MailboxController, MailsController],
  providers: [LocalMailbox, ReadMails],
};
