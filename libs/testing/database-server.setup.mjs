// One PostgreSQL for the whole run; each suite makes its own databases on it. It is left running for
// the next run (start-up adopts it), because several runs may share it: "npm run test:stop" ends it.
import '../../scripts/typescript-hooks.mjs';
import { join } from 'node:path';

export default async function setup() {
  if (process.env.TEST_DATABASE_ADMIN_URL) return;
  const { startEmbeddedPostgres } = await import('../runtime/src/embedded-postgres/embedded-postgres.ts');
  const server = await startEmbeddedPostgres({
    folder: join(process.cwd(), '.cache', 'test-postgres'),
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300', shared_buffers: '256MB' },
  });
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_URL = server.databaseUrl;
}
