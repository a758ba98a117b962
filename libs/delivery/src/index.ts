/**
 * How people may be reached, and the messages that reach them: planning, the queue, the sending protocol, receipts and
 * replies. Channel libs add providers to {@link Channels}; everything else stays inside.
 */
export { deliverySchema } from './database/delivery.schema.js';
export { DeliveryModule } from './delivery.module.js';
export {
  type Attachment,
  type ChannelProvider,
  type ErrorClass,
  type OutgoingMessage,
  type SendResult,
} from './sending/channel-provider.js';
export { Channels } from './sending/channels.js';
export { inTime } from './sending/in-time.js';
export { TwilioMessages } from './twilio/twilio-messages.js';
export { resultOfNetworkError } from './sending/network-result.js';
