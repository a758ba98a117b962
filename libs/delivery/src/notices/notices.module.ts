import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AttemptsModule } from '../attempts/attempts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlanningModule } from '../planning/planning.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { NoticesConsumer } from './notices.consumer.js';
import { NoticesService, NoticeStores } from './notices.service.js';
import { NoticesStore } from './notices.store.js';

/** Tells customers what no ladder asks for: statements that are ready, collections that are announced. */
@Module({
  imports: [
    ...[DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
    ...[PeopleModule, QueueModule, AttemptsModule, PlanningModule],
  ],
  controllers: [NoticesConsumer],
  providers: [NoticesService, NoticeStores, NoticesStore],
  exports: [NoticesService, NoticesStore],
})
export class NoticesModule {}
