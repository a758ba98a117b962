/** Which apps answer a path. `path` is an anchored regular expression that both Go and JavaScript read alike. */
export interface Route {
  readonly path: string;
  readonly apps: readonly string[];
}

/** `deploy/ingress/routes.json`: what the ingress and the tests' proxy follow, most specific first. */
export interface RouteTable {
  readonly routes: readonly Route[];
}

/** The part of an OpenAPI document that says which service answers a path. */
export interface DocumentedPaths {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly tags?: readonly string[] }>>>>;
}

const channelApps = ['channel-sms', 'channel-whatsapp', 'channel-email'];
const ownApp = ['identity', 'ledger', 'policy', 'timeline', 'portal'];

/** What the document leaves out on purpose, because no program of a company calls it. `/internal` has no route. */
const undocumented: readonly Route[] = [
  { path: '^/auth/.*$', apps: ['identity'] },
  { path: '^/dev/clock$', apps: ['ledger'] },
  { path: '^/p/.*$', apps: ['portal'] },
];

/**
 * One row for each path of the document, from its tags: the tag names the service; `delivery` is answered by any of the
 * three channel apps, and what a provider calls by the app of its channel. Throws for a path without a known service.
 */
export function routeTableOf(document: DocumentedPaths): RouteTable {
  const documented = Object.entries(document.paths).map(([template, operations]) => ({
    path: patternOf(template),
    apps: appsOf(template, new Set(Object.values(operations).flatMap(({ tags }) => tags ?? []))),
  }));
  return { routes: [...documented, ...undocumented].toSorted(mostSpecificFirst) };
}

function appsOf(template: string, tags: ReadonlySet<string>): readonly string[] {
  const [tag, ...others] = tags;
  const service = tag?.split(' ')[0] ?? '';
  if (others.length > 0) throw new Error(`${template} has several tags: ${[...tags].join(', ')}`);
  if (ownApp.includes(service)) return [service];
  if (service === 'delivery') return isCalledByProvider(template) ? appsOfProvider(template) : channelApps;
  throw new Error(`${template} has no tag that names its service, so the ingress cannot route it`);
}

function isCalledByProvider(template: string): boolean {
  return /^\/(inbound|callbacks|email)\//.test(template);
}

/** Twilio tells the status of texts of both kinds at one address. */
function appsOfProvider(template: string): readonly string[] {
  if (template.includes('whatsapp')) return ['channel-whatsapp'];
  if (template.startsWith('/callbacks/twilio/')) return ['channel-sms', 'channel-whatsapp'];
  return [template.includes('sms') ? 'channel-sms' : 'channel-email'];
}

/** `/v1/invoices/{id}/void` → `^/v1/invoices/[^/]+/void$`. */
function patternOf(template: string): string {
  const escaped = template.replaceAll('.', '\\.');
  return `^${escaped.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`;
}

/** A literal segment wins over a parameter in the same place; otherwise the order is that of the words. */
function mostSpecificFirst(a: Route, b: Route): number {
  const rank = ({ path }: Route): string => path.replaceAll('[^/]+', '\u{ffff}').replaceAll('.*', '\u{10ffff}');
  return rank(a) < rank(b) ? -1 : 1;
}
