import 'reflect-metadata';
import { PortalModule, portalSchema } from '@tactful/portal';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, portalSchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), PortalModule],
  beforeListen: connectBus,
});
