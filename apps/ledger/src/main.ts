import 'reflect-metadata';
import { LedgerModule, ledgerSchema } from '@tactful/ledger';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, ledgerSchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), LedgerModule],
  beforeListen: connectBus,
});
