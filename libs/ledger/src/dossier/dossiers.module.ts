import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { CustomerTimeline } from './customer-timeline.js';
import { DossiersController } from './dossiers.controller.js';
import { DossiersService } from './dossiers.service.js';

/** Dossiers of placements. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [DossiersController],
  providers: [DossiersService, CustomerTimeline],
})
export class DossiersModule {}
