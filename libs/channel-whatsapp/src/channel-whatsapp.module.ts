import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Channels, DeliveryModule, TwilioMessages } from '@tactful/delivery';
import { APP_CONFIG, type AppConfig } from '@tactful/runtime';

/** Makes this process send WhatsApp messages, through Twilio. */
@Module({ imports: [DeliveryModule] })
export class ChannelWhatsappModule implements OnModuleInit {
  constructor(
    private readonly channels: Channels,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.channels.add(new TwilioMessages('whatsapp', this.config));
  }
}
