import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { MailLog, messageIdOf } from './mail-log.js';

/** What a scripted server answers: lines to say, nothing at all (`null`), or whatever it does with the socket. */
export type Answer = string | null | ((socket: Socket) => void);

/** A moment left out is answered as a well-behaved server would. */
export interface Script {
  greeting?: Answer;
  ehlo?: Answer;
  auth?: Answer;
  mail?: Answer;
  rcpt?: Answer;
  data?: Answer;
  /** With the first bytes of the message, long before its end. */
  bodyStart?: Answer;
  bodyEnd?: Answer;
  /** Says every reply one byte at a time with this pause in between, milliseconds. */
  dripMs?: number;
}

/** A server that can break the protocol in ways a library will not. */
export interface ScriptedServer extends MailLog {
  readonly port: number;
  readonly url: string;
  /** The command lines it was sent, in order. */
  readonly commands: string[];
  close(): Promise<void>;
}

export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const server = new RawServer(script);
  await server.listen();
  return server;
}

/** A port of 127.0.0.1 that nothing listens on, taken from the system and given back. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends the connection without a word. */
export const hangUp = (socket: Socket): void => void socket.destroy();

class RawServer extends MailLog implements ScriptedServer {
  readonly commands: string[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(private readonly script: Script) {
    super();
    this.#server = createServer((socket) => this.#serve(socket));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      this.emit('disconnection');
    });
    this.connections += 1;
    this.emit('connection');
    this.#answer(socket, this.script.greeting, '220 test');
    const session = { inBody: false, bodyStarted: false, pending: '', from: '', to: [] as string[] };
    socket.on('data', (chunk) => {
      session.pending += chunk.toString('latin1');
      while (this.#step(socket, session));
    });
  }

  /** Takes one command or one message off what arrived; false when more bytes are needed. */
  #step(socket: Socket, session: Session): boolean {
    if (session.inBody) return this.#body(socket, session);
    const end = session.pending.indexOf('\r\n');
    if (end < 0) return false;
    const line = session.pending.slice(0, end);
    session.pending = session.pending.slice(end + 2);
    this.commands.push(line);
    this.#command(socket, session, line);
    return true;
  }

  #command(socket: Socket, session: Session, line: string): void {
    const verb = line.split(/[ :]/)[0]?.toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'EHLO') return this.#answer(socket, this.script.ehlo, '250 test');
    if (verb === 'AUTH') return this.#answer(socket, this.script.auth, '235 welcome');
    if (verb === 'MAIL') {
      session.from = address;
      session.to = [];
      return this.#answer(socket, this.script.mail, '250 sender ok');
    }
    if (verb === 'RCPT') {
      session.to.push(address);
      return this.#answer(socket, this.script.rcpt, '250 recipient ok');
    }
    if (verb === 'DATA') {
      session.inBody = this.script.data === undefined || /^3/.test(String(this.script.data));
      session.bodyStarted = false;
      return this.#answer(socket, this.script.data, '354 go on');
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    this.#answer(socket, undefined, '250 ok');
  }

  #body(socket: Socket, session: Session): boolean {
    if (!session.bodyStarted && session.pending.length > 0) {
      session.bodyStarted = true;
      this.emit('body-start');
      if (this.script.bodyStart !== undefined) this.#answer(socket, this.script.bodyStart, '');
    }
    const end = ('\r\n' + session.pending).indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const raw = Buffer.from(session.pending.slice(0, end).replace(/^\.\./gm, '.'), 'latin1');
    session.pending = session.pending.slice(end + 3);
    session.inBody = false;
    const mail = { messageId: messageIdOf(raw), from: session.from, to: session.to, raw, secure: false };
    this.sawBody(mail);
    if (this.script.bodyEnd === undefined) this.take(mail);
    this.#answer(socket, this.script.bodyEnd, '250 queued');
    return true;
  }

  #answer(socket: Socket, scripted: Answer | undefined, ordinary: string): void {
    const answer = scripted === undefined ? ordinary : scripted;
    if (answer === null) return this.emit('hanging');
    if (typeof answer === 'function') return answer(socket);
    if (this.script.dripMs === undefined) return void socket.write(`${answer}\r\n`);
    drip(socket, `${answer}\r\n`, this.script.dripMs);
  }
}

interface Session {
  inBody: boolean;
  bodyStarted: boolean;
  pending: string;
  from: string;
  to: string[];
}

function drip(socket: Socket, text: string, pauseMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) return clearInterval(timer);
    socket.write(text.charAt(at));
    at += 1;
  }, pauseMs);
}
