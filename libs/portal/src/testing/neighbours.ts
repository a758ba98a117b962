import { type CompanySettings, type CustomerSnapshot, type GateAccount } from '@tactful/contracts';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** One request that the page made to a neighbour. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly actor: string | undefined;
  readonly companyId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly body: unknown;
}

/** What the neighbours know. A test changes it to tell another story. */
export interface Neighbourhood {
  company: CompanySettings;
  customer: CustomerSnapshot;
  account: GateAccount;
  /** Further customers of the company. */
  others: { readonly customer: CustomerSnapshot; readonly account: GateAccount }[];
  today: string;
  /** By the hash of their token. */
  readonly links: Map<string, Record<string, unknown>>;
  consents: { contactId: string; channel: string; address: string; state: string }[];
  preferences: Record<string, unknown>;
  /** Statements of account, whoever they are of. */
  statements: { id: string; customerId: string; currency: string; from: string; to: string }[];
  /** Status that acts are answered with. */
  actStatus: number;
  /** Status that files are answered with. */
  fileStatus: number;
  readonly asked: Asked[];
}

/** The id of whatever an act makes. */
export const made = '01980000-0000-7000-8000-0000000000aa';

/** Identity, ledger and delivery as the page sees them: their answers, and a list of what was asked for. */
export async function startNeighbours(known: Neighbourhood): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(request, known).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function answer(request: IncomingMessage, known: Neighbourhood): Promise<{ status: number; body: unknown }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const path = request.url ?? '';
  const method = request.method ?? '';
  const { headers } = request;
  const isFile = headers['content-type']?.startsWith('multipart/') === true;
  if (method !== 'GET' && path !== '/internal/truth-gate') {
    known.asked.push({
      method,
      path,
      actor: first(headers['x-tactful-actor']),
      companyId: first(headers['x-tactful-company']),
      idempotencyKey: first(headers['idempotency-key']),
      body: isFile ? text : JSON.parse(text),
    });
    if (known.actStatus < 300 && method === 'PUT') known.preferences = JSON.parse(text) as Record<string, unknown>;
    return { status: isFile ? known.fileStatus : known.actStatus, body: { id: made } };
  }
  return read(path, known);
}

function read(path: string, known: Neighbourhood): { status: number; body: unknown } {
  const ok = (body: unknown) => ({ status: 200, body });
  if (path.startsWith('/internal/links/')) {
    const link = known.links.get(path.slice('/internal/links/'.length));
    return link ? ok(link) : { status: 404, body: {} };
  }
  if (path.startsWith('/internal/companies/')) return ok(known.company);
  if (path.startsWith('/internal/customers/')) {
    const other = known.others.find(({ customer }) => path.includes(customer.customerId));
    return ok({ customer: other?.customer ?? known.customer, obligations: [], holds: [], disputes: [] });
  }
  if (path === '/internal/truth-gate') {
    const readAt = '2026-03-10T09:00:00.000000Z';
    return ok({ readAt, sending: 'live', companyToday: known.today, accounts: accountsOf(known) });
  }
  if (path.includes('/statements')) return readStatements(path, known);
  if (path.includes('/consents')) return ok({ items: known.consents, nextCursor: null });
  return ok(known.preferences);
}

function accountsOf({ account, others }: Neighbourhood): GateAccount[] {
  return [account, ...others.map((other) => other.account)];
}

function readStatements(path: string, known: Neighbourhood): { status: number; body: unknown } {
  const [, customerId] = /\/v1\/customers\/([^/]+)\/statements/.exec(path) ?? [];
  if (customerId !== undefined) {
    const items = known.statements.filter((one) => one.customerId === customerId);
    return { status: 200, body: { items, nextCursor: null } };
  }
  const [, id, format] = /\/v1\/statements\/([^.]+)(?:\.(pdf|csv))?$/.exec(path) ?? [];
  const found = known.statements.find((one) => one.id === id);
  if (!found) return { status: 404, body: {} };
  return { status: 200, body: format === undefined ? found : `the ${format} of ${found.id}` };
}

function first(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}
