import {
  type FollowUpView,
  prepareMessages,
  renderFollowUp,
  type RenderedMessage,
} from '../messages/index.js';
import { composeMessage } from '../transport/compose-message.js';
import type { OutgoingMail, SendOutcome, TextEncoding, WrittenMail } from '../transport/contract.js';
import { invalidMailOutcome } from '../transport/mail-headers.js';

/** The words of a mail: filled into their template already, or what is to be filled in. */
export type MailWords =
  Pick<RenderedMessage, 'subject' | 'html' | 'text'> | { readonly followUp: FollowUpView };

/** A mail to be written out. */
export interface MailToWrite {
  readonly mail: Omit<OutgoingMail, 'subject' | 'html' | 'text'>;
  readonly words: MailWords;
  readonly encoding: TextEncoding;
}

/** A mail as bytes; or why it can never be sent as given. */
export type Written = { readonly subject: string } & (
  { readonly written: WrittenMail } | { readonly refused: SendOutcome }
);

/** Fills in the words and writes the mail out. Safe to run in a thread: it takes and gives plain data. */
export async function writeMail({ mail, words, encoding }: MailToWrite): Promise<Written> {
  await prepareMessages();
  const { subject, html, text } = 'followUp' in words ? renderFollowUp(words.followUp) : words;
  try {
    return { subject, written: await composeMessage({ ...mail, subject, html, text }, encoding) };
  } catch (error) {
    return { subject, refused: invalidMailOutcome(error) };
  }
}

/** Loads the templates before the first mail. */
export const warmUp = (): Promise<void> => prepareMessages();

export default writeMail;
