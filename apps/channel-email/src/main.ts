import 'reflect-metadata';
import { ChannelEmailModule } from '@tactful/channel-email';
import { DeliveryModule, deliverySchema } from '@tactful/delivery';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';
import { pointAtSandbox } from '@tactful/sandbox';

const given = readConfig(process.env);
const config = given.providers === 'sandbox' ? pointAtSandbox(given) : given;

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, deliverySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), DeliveryModule, ChannelEmailModule],
  beforeListen: connectBus,
});
