import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { testCertificate } from './certificate.js';
import { MailLog, messageIdOf, type ReceivedMail } from './mail-log.js';

/** An SMTP reply: a code and a line of text. */
export interface Reply {
  code: number;
  text: string;
}

/** What the server does in place of its ordinary reply; `undefined` is the ordinary reply. */
export type Fate = Reply | 'hang' | 'drop' | undefined;

/** After the body the server may also take the mail and then keep it to itself that it did. */
export type BodyFate = Fate | 'take-and-drop' | 'take-and-hang';

export interface ReceiverBehaviour {
  atConnect?: (connection: number) => Reply | 'hang' | undefined;
  atSender?: (address: string) => Fate;
  /** `attempt` counts the RCPT commands for this address, from 1. A promise keeps the sender waiting. */
  atRecipient?: (address: string, attempt: number) => Fate | Promise<Fate>;
  /** When the first bytes of a message arrive. */
  atBodyStart?: () => 'drop' | 'hang' | undefined;
  /** `sighting` counts how often this Message-ID arrived whole, from 1. */
  atBodyEnd?: (mail: ReceivedMail, sighting: number) => BodyFate;
}

export interface ReceiverOptions extends ReceiverBehaviour {
  /** `none` by default. */
  tls?: 'none' | 'starttls' | 'implicit';
  /** Asks for this login and refuses mail without it. */
  auth?: { user: string; pass: string };
  /** False hides PIPELINING, as old relays do. */
  pipelining?: boolean;
  /** False forgets the bytes of messages at once, for large runs. */
  keepBytes?: boolean;
}

export interface Receiver extends MailLog {
  readonly port: number;
  /** The address for a mailer, with the login if one is asked for. */
  readonly url: string;
  /** Replaces what the server does from now on; `{}` makes it well-behaved. */
  behave(behaviour: ReceiverBehaviour): void;
  /** Cuts every open connection, as a restart of the server would. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** Starts a real SMTP server on a free port of 127.0.0.1; without options it takes every mail. */
export async function startReceiver(options: ReceiverOptions = {}): Promise<Receiver> {
  const receiver = new LibraryReceiver(options);
  await receiver.listen();
  return receiver;
}

class LibraryReceiver extends MailLog implements Receiver {
  #behaviour: ReceiverBehaviour;
  readonly #server: SMTPServer;
  readonly #sockets = new Map<number, Socket>();
  readonly #recipientAttempts = new Map<string, number>();

  constructor(private readonly options: ReceiverOptions) {
    super();
    this.#behaviour = options;
    this.#server = this.#createServer(options);
    this.#server.on('error', () => undefined);
    this.#server.server.on('connection', (socket: Socket) => this.#track(socket));
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  get url(): string {
    const { auth, tls } = this.options;
    const login = auth ? `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.pass)}@` : '';
    return `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}127.0.0.1:${this.port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  behave(behaviour: ReceiverBehaviour): void {
    this.#behaviour = behaviour;
  }

  dropConnections(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.dropConnections();
    await closed;
  }

  #createServer({ tls = 'none', auth, pipelining = true }: ReceiverOptions): SMTPServer {
    return new SMTPServer({
      ...(tls === 'none' ? {} : testCertificate()),
      secure: tls === 'implicit',
      authOptional: !auth,
      allowInsecureAuth: tls === 'none',
      authMethods: ['PLAIN', 'LOGIN'],
      disabledCommands: [...(tls === 'none' ? ['STARTTLS'] : []), ...(auth ? [] : ['AUTH'])],
      hidePIPELINING: !pipelining,
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 10,
      onAuth: ({ username, password }, _session, answer) => {
        const known = username === auth?.user && password === auth?.pass;
        if (known) answer(null, { user: username });
        else answer(smtpError({ code: 535, text: '5.7.8 authentication failed' }));
      },
      onConnect: (session, answer) =>
        this.#meet(this.#behaviour.atConnect?.(this.connections), session, answer),
      onMailFrom: ({ address }, session, answer) =>
        this.#meet(this.#behaviour.atSender?.(address), session, answer),
      onRcptTo: ({ address }, session, answer) => {
        const attempt = (this.#recipientAttempts.get(address) ?? 0) + 1;
        this.#recipientAttempts.set(address, attempt);
        const fate = this.#behaviour.atRecipient?.(address, attempt);
        if (fate instanceof Promise) void fate.then((settled) => this.#meet(settled, session, answer));
        else this.#meet(fate, session, answer);
      },
      onData: (stream, session, answer) => this.#onData(stream, session, answer),
    });
  }

  #track(socket: Socket): void {
    const port = socket.remotePort ?? 0;
    this.#sockets.set(port, socket);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      this.#sockets.delete(port);
      this.emit('disconnection');
    });
    this.connections += 1;
    this.emit('connection');
  }

  #drop(session: SMTPServerSession): void {
    this.#sockets.get(session.remotePort)?.destroy();
  }

  #meet(fate: Fate, session: SMTPServerSession, answer: (error?: Error | null) => void): void {
    if (fate === undefined) return answer();
    if (fate === 'drop') return this.#drop(session);
    if (fate === 'hang') return this.emit('hanging');
    answer(smtpError(fate));
  }

  #onData(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): void {
    const chunks: Buffer[] = [];
    stream.once('data', () => {
      const fate = this.#behaviour.atBodyStart?.();
      if (fate === 'drop') this.#drop(session);
      if (fate === 'hang') {
        // The socket itself: otherwise the library goes on reading into its own memory.
        this.#sockets.get(session.remotePort)?.pause();
        this.emit('hanging');
      }
      this.emit('body-start');
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.once('error', () => undefined);
    stream.once('end', () => {
      const mail = this.#mailOf(Buffer.concat(chunks), session);
      const sighting = this.sawBody(mail);
      const fate = this.#behaviour.atBodyEnd?.(mail, sighting);
      const takes = fate === undefined || fate === 'take-and-drop' || fate === 'take-and-hang';
      if (takes) this.take(mail);
      if (fate === 'take-and-drop') return this.#drop(session);
      this.#meet(fate === 'take-and-hang' ? 'hang' : fate, session, answer);
    });
  }

  #mailOf(raw: Buffer, session: SMTPServerSession): ReceivedMail {
    return {
      messageId: messageIdOf(raw),
      from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
      to: session.envelope.rcptTo.map(({ address }) => address),
      raw: this.options.keepBytes === false ? Buffer.alloc(0) : raw,
      ...(session.user ? { user: String(session.user) } : {}),
      secure: session.secure,
    };
  }
}

function smtpError(reply: Reply): Error {
  return Object.assign(new Error(reply.text), { responseCode: reply.code });
}
