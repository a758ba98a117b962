import { busSchema, MessagingModule } from '@tactful/messaging';
import { createApp, readConfig } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { createHash } from 'node:crypto';
import { type Server } from 'node:http';
import { portalSchema } from '../database/portal.schema.js';
import { PortalModule } from '../portal.module.js';
import { type Neighbourhood, startNeighbours } from './neighbours.js';
import { aCafeThatOwes, ids } from './sample.js';

const token = 'AbCdEfGhIjKlMnOpQrStUv';
export const tokenHash = createHash('sha256').update(token).digest('hex');

/** The customer page as it runs, behind a link that opens, beside neighbours that know the sample. */
export class PageWorld {
  readonly path = `/p/${token}`;
  known: Neighbourhood = aCafeThatOwes();
  #test: TestDatabase | undefined;
  #server: Server | undefined;
  #app: Awaited<ReturnType<typeof createApp>> | undefined;

  async open(): Promise<void> {
    this.#test = await createTestDatabase([busSchema, portalSchema]);
  }

  async close(): Promise<void> {
    await this.#test?.drop();
  }

  /** A page of which nothing is remembered. */
  async begin(): Promise<void> {
    this.known = aCafeThatOwes();
    const { company: companyId, customer: customerId, contact: contactId } = ids;
    const accounts = [{ customerId, contactId }];
    const link = { companyId, accounts, attemptId: null, expiresAt: '2026-12-31T00:00:00.000000Z' };
    this.known.links.set(tokenHash, link);
    const { server, url } = await startNeighbours(this.known);
    this.#server = server;
    const internalToken = 'internal-token-of-the-test';
    const databaseUrls = everyService(this.database.url);
    const serviceUrls = everyService(url);
    this.#app = await createApp({
      config: readConfig({}, { internalToken, logLevel: 'error', databaseUrls, serviceUrls }),
      modules: [MessagingModule.forRoot({ transport: 'postgres' }), PortalModule],
      schemas: [],
    });
    await this.#app.init();
    await this.#app.getHttpAdapter().getInstance().ready();
  }

  async end(): Promise<void> {
    await this.#app?.close();
    this.silenceNeighbours();
  }

  /** Nobody can be asked any more. */
  silenceNeighbours(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  get app() {
    if (!this.#app) throw new Error('The page has not begun');
    return this.#app;
  }

  get database(): TestDatabase {
    if (!this.#test) throw new Error('There is no database yet');
    return this.#test;
  }

  show(query = '') {
    return this.app.inject({ url: `${this.path}${query}` });
  }

  /** Sends a form without a file. */
  send(act: string, form: Record<string, string>) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams(form).toString();
    return this.app.inject({ method: 'POST', url: `${this.path}/${act}`, headers, payload });
  }

  /** Sends a form with a file, as a browser does. */
  async sendFile(
    act: string,
    form: Record<string, string>,
    file: { readonly name: string; readonly content: Buffer },
    path = this.path,
  ) {
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(file.content)]), file.name);
    const encoded = new Response(body);
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
    const payload = Buffer.from(await encoded.arrayBuffer());
    return this.app.inject({ method: 'POST', url: `${path}/${act}`, headers, payload });
  }
}

function everyService(url: string) {
  return { identity: url, ledger: url, policy: url, delivery: url, timeline: url, portal: url };
}
