import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AttemptsModule } from '../attempts/attempts.module.js';
import { CompanyConsumer } from '../company/company.consumer.js';
import { CompanyService } from '../company/company.service.js';
import { PeopleModule } from '../people/people.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { EscalationsConsumer } from './escalations.consumer.js';
import { LedgerFactsConsumer } from './ledger-facts.consumer.js';
import { LedgerFacts } from './ledger-facts.service.js';
import { PlanningScenes } from './planning-scene.js';
import { PlanningService, PlanningStores } from './planning.service.js';
import { PlanningStore } from './planning.store.js';

/** Turns due steps into messages that wait, and follows companies and debts. */
@Module({
  imports: [
    ...[DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
    ...[PeopleModule, QueueModule, AttemptsModule],
  ],
  controllers: [CompanyConsumer, EscalationsConsumer, LedgerFactsConsumer],
  providers: [CompanyService, LedgerFacts, PlanningScenes, PlanningService, PlanningStore, PlanningStores],
  exports: [PlanningStore],
})
export class PlanningModule {}
