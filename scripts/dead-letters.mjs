// Events that a consumer could not take: `npm run dead-letters` lists them,
// `npm run dead-letters -- replay [--consumer NAME] [--subject CUSTOMER_ID]` lets their customers go on.
// The running system takes each queue in order within a second; one that is down does so when it starts.
import './require-node.mjs';
import './typescript-hooks.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { consumer: { type: 'string' }, subject: { type: 'string' } },
});
const [command = 'list'] = positionals;
if (!['list', 'replay'].includes(command)) fail(`Unknown command "${command}": list or replay.`);

const { DataSource } = await import('typeorm');
const { listDeadLetters, unpark } = await import('../libs/messaging/src/dead-letters/dead-letter.store.ts');
const { urls, close } = await databases();
try {
  let count = 0;
  for (const url of urls) {
    const source = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
    try {
      count += command === 'replay' ? await unpark(source, values) : await list(source);
    } finally {
      await source.destroy();
    }
  }
  console.log(command === 'replay' ? `${count} parked subjects go on.` : `${count} dead letters.`);
} finally {
  await close();
}

async function list(source) {
  const letters = (await listDeadLetters(source, values.consumer)).filter(
    (letter) => values.subject === undefined || letter.subject === values.subject,
  );
  for (const letter of letters) {
    console.log(
      `${letter.recordedAt}  ${letter.kind}  ${letter.consumer}  ${letter.type ?? '-'}  ${letter.source} #${letter.sequence}`,
    );
    console.log(
      `  subject ${letter.subject}, company ${letter.companyId ?? '-'}, ${letter.waiting} waiting, ${letter.tries} tries`,
    );
    console.log(`  ${letter.error.split('\n')[0]}`);
  }
  return letters.length;
}

/** Every database named in the environment, else the embedded one of TACTFUL_HOME. */
async function databases() {
  const named = Object.entries(process.env).filter(([name, url]) => /^([A-Z]+_)?DATABASE_URL$/.test(name) && url);
  if (named.length > 0) return { urls: new Set(named.map(([, url]) => url)), close: async () => undefined };
  const folder = join(process.env.TACTFUL_HOME ?? '.tactful', 'postgres');
  if (!existsSync(folder)) fail(`No database: set DATABASE_URL, or TACTFUL_HOME (there is no ${folder}).`);
  const { startEmbeddedPostgres } = await import('../libs/runtime/src/embedded-postgres/embedded-postgres.ts');
  const postgres = await startEmbeddedPostgres({ folder });
  return { urls: new Set([postgres.databaseUrl]), close: async () => (postgres.adopted ? undefined : postgres.stop()) };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
