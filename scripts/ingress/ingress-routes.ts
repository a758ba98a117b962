import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { SystemProcess } from '../../test/system/running-system.js';
import { type DocumentedPaths, routeTableOf } from './route-table.js';
import { traefikRoutesOf } from './traefik-routes.js';

// Asks the built standalone for its OpenAPI document and writes which app answers which path (npm run ingress:routes).
const home = mkdtempSync(join(tmpdir(), 'tactful-routes-'));
// Run by root, PostgreSQL runs as another user, who must get through to its folder.
chmodSync(home, 0o755);
const standalone = new SystemProcess({
  app: 'standalone',
  port: await getPort({ host: '127.0.0.1' }),
  env: { TACTFUL_HOME: home },
});
try {
  await standalone.start();
  const answer = await fetch(`${standalone.url}/openapi.json`);
  const table = routeTableOf((await answer.json()) as DocumentedPaths);
  writeFileSync('deploy/ingress/routes.json', `${JSON.stringify(table, null, 2)}\n`);
  writeFileSync('deploy/ingress/routes.yml', traefikRoutesOf(table));
  process.stdout.write(`deploy/ingress: ${table.routes.length} routes\n`);
} finally {
  await standalone.stop();
  rmSync(home, { recursive: true, force: true });
}
