import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { DisputesController } from './disputes.controller.js';
import { DisputesService } from './disputes.service.js';

/** Disputes. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [DisputesController],
  providers: [DisputesService],
})
export class DisputesModule {}
