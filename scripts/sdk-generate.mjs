// Writes the types of libs/sdk from the OpenAPI document of the built standalone (run `npm run build:apps` first).
// `npm run sdk:generate -- --check` changes nothing and fails when the committed file is out of date.
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import getPort from 'get-port';

const target = 'libs/sdk/src/generated/openapi.ts';
const startTimeoutMs = 60_000;

const document = await documentOfStandalone();
const head = '// Written by `npm run sdk:generate` from the OpenAPI document. Not edited by hand.\n';
const types = astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }));
const text = await format(head + types, { ...(await resolveConfig(target)), filepath: target });

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log(`${target}: ${Object.keys(document.paths).length} paths`);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is out of date: npm run build:apps && npm run sdk:generate`);
  process.exitCode = 1;
}

/** Boots the standalone in a folder of its own, asks it for its document, and stops it again. */
async function documentOfStandalone() {
  const home = mkdtempSync(join(tmpdir(), 'tactful-sdk-'));
  // The database server runs as another user when this runs as root, and has to get in.
  chmodSync(home, 0o711);
  const port = await getPort({ host: '127.0.0.1' });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'dist/apps/standalone/main.js'], {
    env: { ...process.env, TACTFUL_HOME: home, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    return await fetchOnceReady(`http://127.0.0.1:${port}`, child);
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
}

async function fetchOnceReady(url, child) {
  const deadline = performance.now() + startTimeoutMs;
  while (performance.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (ready?.ok) return (await fetch(`${url}/openapi.json`)).json();
    await sleep(100);
  }
  throw new Error('The standalone did not start; its output above says why.');
}
