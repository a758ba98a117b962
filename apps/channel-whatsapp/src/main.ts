import 'reflect-metadata';
import { ChannelWhatsappModule } from '@tactful/channel-whatsapp';
import { DeliveryModule, deliverySchema } from '@tactful/delivery';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { readConfig, runApp, runtimeSchema } from '@tactful/runtime';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [runtimeSchema, busSchema, deliverySchema],
  modules: [MessagingModule.forRoot(messagingOptionsOf(config)), DeliveryModule, ChannelWhatsappModule],
  beforeListen: connectBus,
});
