import 'reflect-metadata';
import { FirstCompany, IdentityModule, identitySchema, LeaveVirtualTime } from '@tactful/identity';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, identitySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), IdentityModule],
  beforeListen: async (app) => {
    await app.get(LeaveVirtualTime, { strict: false }).ensure();
    await connectBus(app);
  },
  beforeReady: (app) => app.get(FirstCompany, { strict: false }).ensure(),
});
