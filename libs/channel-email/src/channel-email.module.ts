import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Channels, DeliveryModule } from '@tactful/delivery';
import { APP_CONFIG, type AppConfig } from '@tactful/runtime';
import { SendGridMail } from './sendgrid-mail.js';
import { SmtpMail } from './smtp-mail.js';

/** Makes this process send mail: through SendGrid, or through an SMTP server when one is named. */
@Module({ imports: [DeliveryModule] })
export class ChannelEmailModule implements OnModuleInit {
  constructor(
    private readonly channels: Channels,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const { smtpUrl, requestTimeoutMs } = this.config;
    this.channels.add(smtpUrl === undefined ? new SendGridMail(this.config) : new SmtpMail(smtpUrl, requestTimeoutMs));
  }
}
