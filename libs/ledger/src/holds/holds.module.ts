import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { HoldsController } from './holds.controller.js';
import { HoldsService } from './holds.service.js';
import { HoldsTimer } from './holds.timer.js';

/** Holds and the timer that ends them. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [HoldsController],
  providers: [HoldsService, HoldsTimer],
})
export class HoldsModule {}
