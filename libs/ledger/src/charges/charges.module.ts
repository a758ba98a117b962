import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { ChargesController } from './charges.controller.js';
import { ChargesService } from './charges.service.js';
import { PacksController } from './packs/packs.controller.js';
import { ReferenceRatesService } from './packs/reference-rates.service.js';
import { DueFeesConsumer } from './posting/due-fees.consumer.js';
import { InterestOnAgenda } from './posting/interest.agenda.js';
import { WaiversOnAgenda } from './waivers/waivers.agenda.js';
import { WaiversController } from './waivers/waivers.controller.js';
import { WaiversService } from './waivers/waivers.service.js';

/** Late fees and interest: quoted, posted, waived. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [ChargesController, WaiversController, DueFeesConsumer, PacksController],
  providers: [ChargesService, ReferenceRatesService, WaiversService, InterestOnAgenda, WaiversOnAgenda],
})
export class ChargesModule {}
