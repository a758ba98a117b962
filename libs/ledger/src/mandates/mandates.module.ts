import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { AnnouncementsConsumer } from './collections/announcements.consumer.js';
import { CollectionsOnAgenda } from './collections/collections.agenda.js';
import { CollectionsController } from './collections/collections.controller.js';
import { CollectionsService } from './collections/collections.service.js';
import { MandatesController } from './mandates.controller.js';
import { MandatesService } from './mandates.service.js';

/** Automatic withdrawal: mandates, and what is collected by them. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [MandatesController, CollectionsController, AnnouncementsConsumer],
  providers: [MandatesService, CollectionsService, CollectionsOnAgenda],
})
export class MandatesModule {}
