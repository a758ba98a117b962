import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { SendingSwitch } from './sending-switch.js';
import { TruthGateController } from './truth-gate.controller.js';
import { TruthGateService } from './truth-gate.service.js';

/** The truth gate. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [TruthGateController],
  providers: [TruthGateService, SendingSwitch],
})
export class TruthGateModule {}
