import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';

/** Called at both moments of each request that sends something; `place` counts them from 1. */
export type OnProviderRequest = (place: number, moment: 'before' | 'after') => void;

/** Sits between the system and the providers, counts what is sent and knows what is in flight when something breaks. */
export class ProviderTap {
  readonly #server: Server;
  readonly #port: number;
  readonly #providers: string;
  #sends = 0;
  #inFlight = 0;
  onRequest: OnProviderRequest = () => undefined;

  constructor(port: number, providers: string) {
    this.#port = port;
    this.#providers = providers;
    this.#server = createServer((incoming, outgoing) => this.#handOn(incoming, outgoing));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Requests that send something, so far. */
  get sends(): number {
    return this.#sends;
  }

  /** Such requests that are not answered yet. */
  get inFlight(): number {
    return this.#inFlight;
  }

  open(): Promise<void> {
    return new Promise((done, fail) => this.#server.once('error', fail).listen(this.#port, '127.0.0.1', done));
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }

  #handOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const sends = incoming.method === 'POST' && /Messages\.json$|\/mail\/send$/.test(incoming.url ?? '');
    const place = sends ? (this.#sends += 1) : 0;
    if (sends) {
      this.#inFlight += 1;
      outgoing.once('close', () => (this.#inFlight -= 1));
      this.onRequest(place, 'before');
    }
    const target = new URL(incoming.url ?? '/', this.#providers);
    const onward = request(target, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      if (sends) this.onRequest(place, 'after');
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      answer.once('error', () => outgoing.destroy());
    });
    // A cut connection is passed on as one: the system must not learn more than the provider told it.
    onward.once('error', () => outgoing.destroy());
    incoming.once('error', () => onward.destroy());
    incoming.pipe(onward);
  }
}
