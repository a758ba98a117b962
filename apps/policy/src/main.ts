import 'reflect-metadata';
import { PolicyModule, policySchema } from '@tactful/policy';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, policySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), PolicyModule],
  beforeListen: connectBus,
});
