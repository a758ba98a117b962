import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { ConsentLog } from '../consent/consent-log.js';
import { ConsentStore } from '../consent/consent.store.js';
import { LinksController } from '../links/links.controller.js';
import { LinksService } from '../links/links.service.js';
import { LinksStore } from '../links/links.store.js';
import { CustomerTransactions } from './customer-transactions.js';
import { LedgerCustomers } from './ledger-customers.js';
import { PeopleProjectionStore } from './people-projection.store.js';
import { PeopleProjection } from './people-projection.js';
import { PeopleConsumer } from './people.consumer.js';
import { PeopleService } from './people.service.js';
import { PeopleStore } from './people.store.js';
import { TroubleStore } from './troubles.store.js';

/** Who there is, under which addresses, with which consent, and the links that lead to their pages. */
@Module({
  imports: [DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
  controllers: [PeopleConsumer, LinksController],
  providers: [
    ...[PeopleStore, PeopleProjectionStore, PeopleProjection, PeopleService, LedgerCustomers, CustomerTransactions],
    ...[ConsentStore, ConsentLog, LinksStore, LinksService, TroubleStore],
  ],
  exports: [
    ...[PeopleStore, PeopleService, CustomerTransactions, TroubleStore],
    ...[ConsentStore, ConsentLog, LinksStore, LinksService],
  ],
})
export class PeopleModule {}
