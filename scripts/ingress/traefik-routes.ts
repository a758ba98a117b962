import { type RouteTable } from './route-table.js';

const port = 3000;

/**
 * The table as dynamic configuration of Traefik 3 (file provider): a router for each set of apps, a service for each,
 * whose servers are the names of docker-compose.yml. Two lines of routers stay readable where one for each path would not.
 */
export function traefikRoutesOf(table: RouteTable): string {
  const lines = [
    '# Written by `npm run ingress:routes` from the OpenAPI tags. Not edited by hand.',
    'http:',
    '  routers:',
    ...table.routes.flatMap((route, place) => routerLines(route, table.routes.length - place)),
    '  services:',
    ...[...groupsOf(table)].flatMap(([name, apps]) => serviceLines(name, apps)),
  ];
  return `${lines.join('\n')}\n`;
}

function routerLines({ path, apps }: RouteTable['routes'][number], priority: number): string[] {
  return [
    `    ${nameOf(path)}:`,
    `      rule: 'PathRegexp(\`${path}\`)'`,
    `      priority: ${priority}`,
    '      entryPoints: [web]',
    `      service: ${groupName(apps)}`,
  ];
}

function serviceLines(name: string, apps: readonly string[]): string[] {
  return [
    `    ${name}:`,
    '      loadBalancer:',
    "        healthCheck: { path: /health/ready, interval: '5s' }",
    '        servers:',
    ...apps.map((app) => `          - url: http://${app}:${port}`),
  ];
}

function groupsOf(table: RouteTable): Map<string, readonly string[]> {
  return new Map(table.routes.map(({ apps }) => [groupName(apps), apps]));
}

function groupName(apps: readonly string[]): string {
  return apps.join('_');
}

/** `^/v1/invoices/[^/]+/void$` → `v1-invoices-x-void`. */
function nameOf(path: string): string {
  const words = path
    .replaceAll('[^/]+', 'x')
    .replaceAll('.*', 'any')
    .split(/[^\w]+/);
  return words.filter((word) => word !== '').join('-');
}
