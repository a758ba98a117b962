import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** One mail as it was handed over: the envelope, and every line between DATA and the final dot. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly lines: readonly string[];
}

/** As much of an SMTP server (RFC 5321) as one client needs; keeps what it took. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  /** Replies by command, such as `RCPT: '550 no such mailbox'`; `DATA.` is the reply to the final dot. */
  replies: Readonly<Record<string, string>> = {};
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let rest = '';
    let mail: OpenMail = nothing();
    const say = (command: string, usual: string): unknown => socket.write(`${this.replies[command] ?? usual}\r\n`);
    const hear = (line: string): void => {
      if (mail.lines === null) return this.#obey(line, mail, say);
      if (line !== '.') return void mail.lines.push(line);
      this.taken.push({ ...mail, lines: mail.lines });
      mail = nothing();
      say('DATA.', '250 taken');
    };
    socket.on('error', () => socket.destroy());
    socket.write('220 ready\r\n');
    socket.on('data', (bytes) => {
      const lines = `${rest}${bytes.toString('latin1')}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
  }

  #obey(line: string, mail: OpenMail, say: (command: string, usual: string) => unknown): void {
    const [command = ''] = line.toUpperCase().split(/[ :]/);
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (command === 'MAIL') mail.from = address;
    if (command === 'RCPT') mail.to.push(address);
    if (command === 'DATA' && this.replies[command] === undefined) mail.lines = [];
    say(command, command === 'DATA' ? '354 go on' : '250 ok');
  }
}

interface OpenMail {
  from: string;
  readonly to: string[];
  /** Null until DATA. */
  lines: string[] | null;
}

function nothing(): OpenMail {
  return { from: '', to: [], lines: null };
}
