// `npm run demo`: the standalone with a sample company whose last 90 days are played through the virtual clock;
// then it runs on in real time.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCredentials, SystemProcess } from '../../test/system/running-system.js';
import { demoDays, playDemo } from './play-demo.js';

const home = resolve(process.env['TACTFUL_HOME'] ?? '.tactful');
if (existsSync(home) && readdirSync(home).length > 0) {
  console.error(`${home} is not empty: the demo starts from nothing. Set TACTFUL_HOME to an empty folder.`);
  process.exit(2);
}
const start = Temporal.Now.zonedDateTimeISO('UTC').subtract({ days: demoDays }).startOfDay().toInstant();
const system = new SystemProcess({
  app: 'standalone',
  port: Number(process.env['PORT'] ?? 3000),
  env: { TACTFUL_HOME: home, TACTFUL_VIRTUAL_CLOCK: '1', TACTFUL_CLOCK_START: start.toString() },
});
const stop = (): void => void system.stop().then(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

await system.start();
const credentials = readCredentials(home);
console.log(`Playing the last ${demoDays} days …`);
await playDemo(credentials, start);
await fetch(`${system.url}/dev/clock`, { method: 'DELETE' });
console.log(`The present is reached; from now on time is real.
  Sign in at ${credentials.url}/console as ${credentials.agent.email} / ${credentials.agent.password}`);
