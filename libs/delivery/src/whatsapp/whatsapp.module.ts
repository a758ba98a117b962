import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { QueueModule } from '../queue/queue.module.js';
import { SendingModule } from '../sending/sending.module.js';
import { WhatsappController } from './whatsapp.controller.js';
import { WhatsappLookParts, WhatsappLooks } from './whatsapp-looks.service.js';
import { WhatsappLooksTimer } from './whatsapp-looks.timer.js';
import { WhatsappParts, WhatsappService } from './whatsapp.service.js';

/** Follows what WhatsApp thinks of companies' numbers and templates. */
@Module({
  imports: [
    ...[DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
    ...[QueueModule, SendingModule],
  ],
  controllers: [WhatsappController],
  providers: [WhatsappLooks, WhatsappLookParts, WhatsappLooksTimer, WhatsappService, WhatsappParts],
})
export class WhatsappModule {}
