import 'reflect-metadata';
import { FirstCompany, IdentityModule, identitySchema } from '@tactful/identity';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, identitySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), IdentityModule],
  beforeListen: connectBus,
  beforeReady: (app) => app.get(FirstCompany, { strict: false }).ensure(),
});
