import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { QueueModule } from '../queue/queue.module.js';
import { SendingModule } from '../sending/sending.module.js';
import { OwnMessageParts, OwnMessages, OwnMessageSources } from './own-messages.service.js';
import { OwnMessageStore } from './own-messages.store.js';
import { OwnMessagesTimer } from './own-messages.timer.js';
import { OwnerWarningsConsumer } from './owner-warnings.consumer.js';

/** Messages to the company's own people, through the same providers as every message. */
@Module({
  imports: [DatabaseModule.forService('delivery'), MessagingModule.forService('delivery'), QueueModule, SendingModule],
  controllers: [OwnerWarningsConsumer],
  providers: [OwnMessageStore, OwnMessageSources, OwnMessageParts, OwnMessages, OwnMessagesTimer],
  exports: [OwnMessages, OwnMessageStore],
})
export class OwnPeopleModule {}
