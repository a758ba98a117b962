import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { QueueModule } from '../queue/queue.module.js';
import { SendingModule } from '../sending/sending.module.js';
import { OwnerMailConsumer } from './owner-mail.consumer.js';
import { OwnerMailParts, OwnerMails, OwnerMailStores } from './owner-mail.service.js';
import { OwnerMailStore } from './owner-mail.store.js';
import { OwnerMailTimer } from './owner-mail.timer.js';

/** Mail to the company's own people, through the same providers as every message. */
@Module({
  imports: [DatabaseModule.forService('delivery'), MessagingModule.forService('delivery'), QueueModule, SendingModule],
  controllers: [OwnerMailConsumer],
  providers: [OwnerMailStore, OwnerMailStores, OwnerMailParts, OwnerMails, OwnerMailTimer],
})
export class OwnerMailModule {}
