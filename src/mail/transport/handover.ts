import { Readable } from 'node:stream';

/**
 * How far the transmission of one mail has come. The connection reports a drop or a timeout with the same error
 * whatever it was doing, so the stream of the message itself keeps account.
 * - `waiting`: the server has not asked for the message yet;
 * - `recording`: it has (354), and the caller is writing that down;
 * - `transmitting`: bytes may have left, the final dot has not;
 * - `complete`: the final dot may have left: from here only the server's reply tells the outcome.
 */
export type HandoverPhase = 'waiting' | 'recording' | 'transmitting' | 'complete';

/** What the message stream fails with when the caller could not record that transmission begins. */
export class NotRecordedError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotRecordedError';
  }
}

/**
 * Small pieces let the back pressure of the socket reach the message stream, so that `complete` is not reported while
 * most of a long message is still in our own memory.
 */
const PIECE_BYTES = 16 * 1024;

/** Holds one message back until the server asks for it, and keeps account of how far it went. */
export class Handover {
  #phase: HandoverPhase = 'waiting';
  #recording: Promise<void> = Promise.resolve();
  #stream: Readable | undefined;

  constructor(private readonly onTransmit: () => Promise<void>) {}

  get phase(): HandoverPhase {
    return this.#phase;
  }

  /** Settles, without ever rejecting, once the caller's `onTransmit` is no longer running. */
  get recorded(): Promise<void> {
    return this.#recording;
  }

  /**
   * Wraps the message in a stream that reads nothing until it is read itself, which the connection does only after the
   * server's 354. That holds as long as no later step of the transport (DKIM signing, for one) reads ahead.
   */
  hold(message: Readable): Readable {
    const held = Readable.from(this.#release(message), { objectMode: false });
    // Set before the connection pipes the stream, so this runs before the listener that ends the DATA with its dot.
    held.once('end', () => (this.#phase = 'complete'));
    this.#stream = held;
    return held;
  }

  /** Makes sure that not another byte, above all not the final dot, leaves. */
  abandon(): void {
    this.#stream?.destroy();
  }

  async *#release(message: Readable): AsyncGenerator<Buffer> {
    if (this.#phase !== 'waiting') throw new Error('a message is transmitted only once');
    this.#phase = 'recording';
    // In a promise of its own, so that an `onTransmit` which throws at once is no different.
    const recording = Promise.resolve().then(() => this.onTransmit());
    this.#recording = recording.catch(() => undefined);
    try {
      await recording;
    } catch (cause) {
      throw new NotRecordedError(cause);
    }
    this.#phase = 'transmitting';
    for await (const chunk of message as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
    }
  }
}
