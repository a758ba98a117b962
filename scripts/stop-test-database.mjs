// Ends the PostgreSQL that test runs share and leave running (libs/testing/database-server.setup.mjs).
import './typescript-hooks.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.cache', 'test-postgres');
if (existsSync(folder)) {
  const { startEmbeddedPostgres } = await import('../libs/runtime/src/embedded-postgres/embedded-postgres.ts');
  const server = await startEmbeddedPostgres({ folder });
  await server.stop();
}
