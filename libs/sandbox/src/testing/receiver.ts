import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** One request that came in. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The company's end of the webhooks: keeps what comes in, and answers with the status it is told to. */
export class Receiver {
  readonly received: Received[] = [];
  answerStatus = 204;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(this.answerStatus).end();
      });
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  on(path: string): readonly Received[] {
    return this.received.filter((request) => request.path.startsWith(path));
  }

  /** The fields of the form posts to a path. */
  forms(path: string): readonly Record<string, string>[] {
    return this.on(path).map(({ body }) => Object.fromEntries(new URLSearchParams(body.toString())));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
