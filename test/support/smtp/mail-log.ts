import { EventEmitter, once } from 'node:events';

/** One message as a test server saw it, from a complete DATA (final dot read). */
export interface ReceivedMail {
  messageId: string;
  from: string;
  to: string[];
  /** Without dot-stuffing; empty where the server was told not to keep it. */
  raw: Buffer;
  user?: string;
  secure: boolean;
}

/** What a test server saw and what it took responsibility for. */
export class MailLog {
  /** Taken: the sender was told so, or would have been had the connection lived. In order. */
  readonly messages: ReceivedMail[] = [];
  connections = 0;
  readonly #accepted = new Map<string, number>();
  readonly #bodies = new Map<string, number>();
  readonly #events = new EventEmitter();

  acceptedCount(messageId: string): number {
    return this.#accepted.get(messageId) ?? 0;
  }

  /** How often the whole message arrived, taken or not. */
  bodyCount(messageId: string): number {
    return this.#bodies.get(messageId) ?? 0;
  }

  /** The next time the server meets such a moment; ask before it can come. */
  async next(moment: Moment): Promise<void> {
    await once(this.#events, moment);
  }

  emit(moment: Moment): void {
    this.#events.emit(moment);
  }

  sawBody(mail: ReceivedMail): number {
    const times = this.bodyCount(mail.messageId) + 1;
    this.#bodies.set(mail.messageId, times);
    this.emit('body');
    return times;
  }

  take(mail: ReceivedMail): void {
    this.messages.push(mail);
    this.#accepted.set(mail.messageId, this.acceptedCount(mail.messageId) + 1);
    this.emit('accepted');
  }
}

/** `hanging`: the server has just decided to say nothing more on some connection. */
export type Moment = 'connection' | 'disconnection' | 'body-start' | 'body' | 'accepted' | 'hanging';

export function messageIdOf(raw: Buffer): string {
  const head =
    raw
      .subarray(0, 64 * 1024)
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  return /^message-id:\s*(<[^>]*>)/im.exec(head)?.[1] ?? '';
}
