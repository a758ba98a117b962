import 'reflect-metadata';
import { Home, readConfig, runApp } from '@tactful/runtime';
import { withDatabase } from './database.js';
import { standaloneDefinition } from './standalone.js';

const given = readConfig(process.env);
const home = new Home(given.home);
const internalToken = given.internalToken ?? home.secrets().internalToken;
const { config, postgres } = await withDatabase({ ...given, internalToken }, home);

await runApp(standaloneDefinition(config), async () => postgres?.stop());

console.log(`Tactful runs on ${config.publicUrl}
  API          ${config.publicUrl}/v1         (reference: ${config.publicUrl}/reference)
  Console      ${config.publicUrl}/console
  Sandbox      ${config.sandboxUrl ?? config.publicUrl}/sandbox
  Credentials  ${home.path('credentials.json')}`);
