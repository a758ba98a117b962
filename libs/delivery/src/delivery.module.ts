import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AttemptsController } from './attempts/attempts.controller.js';
import { AttemptsModule } from './attempts/attempts.module.js';
import { AttemptsService, AttemptsStores } from './attempts/attempts.service.js';
import { NextContactService } from './attempts/next-contact.service.js';
import { ErasureConsumer } from './erasure/erasure.consumer.js';
import { ErasureService } from './erasure/erasure.service.js';
import { ErasureStore } from './erasure/erasure.store.js';
import { NoticesModule } from './notices/notices.module.js';
import { OwnPeopleModule } from './own-people/own-people.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlanningModule } from './planning/planning.module.js';
import { QueueModule } from './queue/queue.module.js';
import { ReachModule } from './reach.module.js';
import { SendingModule } from './sending/sending.module.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TestSendsModule } from './test-sends/test-sends.module.js';
import { WhatsappModule } from './whatsapp/whatsapp.module.js';
import { CallbackStore } from './status-callbacks/callback.store.js';
import { StatusCallbacksController } from './status-callbacks/status-callbacks.controller.js';
import { CallbackEdge, StatusCallbacks } from './status-callbacks/status-callbacks.service.js';

/** The whole of delivery. Which channels a process sends on is decided by the channel modules beside it. */
@Module({
  imports: [
    ...[DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
    ...[PeopleModule, QueueModule, ReachModule, AttemptsModule, PlanningModule, NoticesModule, SendingModule],
    ...[OwnPeopleModule, TemplatesModule, TestSendsModule, WhatsappModule],
  ],
  controllers: [AttemptsController, StatusCallbacksController, ErasureConsumer],
  providers: [
    AttemptsService,
    AttemptsStores,
    NextContactService,
    CallbackStore,
    CallbackEdge,
    StatusCallbacks,
    ErasureService,
    ErasureStore,
  ],
  exports: [SendingModule],
})
export class DeliveryModule {}
