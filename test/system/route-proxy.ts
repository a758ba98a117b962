import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type RouteTable } from '../../scripts/ingress/route-table.js';

/** A small ingress that follows the generated route table, in place of the off-the-shelf one of docker-compose.yml. */
export interface RouteProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Forwards each request to the app that the table names; `upstreams` maps apps to base addresses. */
export async function startRouteProxy(port: number, upstreams: ReadonlyMap<string, string>): Promise<RouteProxy> {
  const table = JSON.parse(readFileSync('deploy/ingress/routes.json', 'utf8')) as RouteTable;
  const routes = table.routes.map(({ path, apps }) => ({ pattern: new RegExp(path), apps }));
  let turn = 0;
  const upstreamOf = (path: string): string | undefined => {
    const apps = routes.find(({ pattern }) => pattern.test(path))?.apps ?? [];
    turn += 1;
    return upstreams.get(apps[turn % apps.length] ?? '');
  };
  const server = createServer((incoming, outgoing) => {
    const upstream = upstreamOf(new URL(incoming.url ?? '/', 'http://proxy').pathname);
    if (upstream === undefined) outgoing.writeHead(404).end('No route');
    else forward(incoming, outgoing, upstream);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, upstream: string): void {
  const onward = request(
    new URL(incoming.url ?? '/', upstream),
    { method: incoming.method ?? 'GET', headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, headersForNextHop(answer.headers));
      answer.pipe(outgoing);
    },
  );
  onward.once('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  });
  incoming.pipe(onward);
}

/** An upstream's `keep-alive: timeout=72` would let callers reuse a connection that this server closes after 5 s. */
function headersForNextHop({
  connection,
  'keep-alive': keepAlive,
  ...headers
}: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}
