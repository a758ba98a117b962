import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AcceptancesController } from './acceptances.controller.js';
import { TermsController } from './terms.controller.js';
import { TermsService } from './terms.service.js';

/** Payment terms on record, and who accepted them. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [TermsController, AcceptancesController],
  providers: [TermsService],
})
export class TermsModule {}
