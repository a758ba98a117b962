import 'reflect-metadata';
import { FirstCompany, IdentityModule, identitySchema } from '@tactful/identity';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

const app = await runApp({
  config,
  schemas: [runtimeSchema, busSchema, identitySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), IdentityModule],
  beforeListen: connectBus,
});
await app.get(FirstCompany, { strict: false }).ensure();
