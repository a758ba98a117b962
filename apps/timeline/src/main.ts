import 'reflect-metadata';
import { TimelineModule, timelineSchema } from '@tactful/timeline';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, timelineSchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), TimelineModule],
  beforeListen: connectBus,
});
