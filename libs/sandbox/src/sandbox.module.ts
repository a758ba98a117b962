import { type DynamicModule, Module } from '@nestjs/common';
import { BusinessTimers, Clock } from '@tactful/runtime';
import { Callbacks } from './callbacks/callbacks.worker.js';
import { KeysController } from './callbacks/keys.controller.js';
import { SendGridKeys } from './callbacks/sendgrid-keys.js';
import { ContentsController } from './contents/contents.controller.js';
import { Contents } from './contents/contents.js';
import { FaultsController } from './faults/faults.controller.js';
import { FaultsService } from './faults/faults.service.js';
import { LogController } from './message-log/log.controller.js';
import { SandboxLog } from './message-log/sandbox-log.js';
import { PhonesPageController } from './phones-page/phones-page.controller.js';
import { PhonesPageService } from './phones-page/phones-page.service.js';
import { ProviderGate } from './provider-call/provider-gate.js';
import { RepliesController } from './replies/replies.controller.js';
import { RepliesService } from './replies/replies.service.js';
import { SANDBOX_OPTIONS, type SandboxOptions } from './sandbox.options.js';
import { MailSendController } from './sendgrid/mail-send.controller.js';
import { MailSendService } from './sendgrid/mail-send.service.js';
import { ReadAccountService } from './twilio/read-account.service.js';
import { ReadMessagesService } from './twilio/read-messages.service.js';
import { SendMessageService } from './twilio/send-message.service.js';
import { TwilioAccess } from './twilio/twilio-access.js';
import { TwilioAccountController } from './twilio/twilio-account.controller.js';
import { TwilioMessagesController } from './twilio/twilio-messages.controller.js';
import { AccountChangesController } from './whatsapp-account/account-changes.controller.js';

/**
 * Stands in for Twilio and SendGrid: their APIs, signed callbacks, faults on demand, a page of phones and mailboxes.
 * Import it only where providers are not live.
 */
@Module({})
export class SandboxModule {
  static register(options: SandboxOptions): DynamicModule {
    return {
      module: SandboxModule,
      controllers: [
        TwilioMessagesController,
        TwilioAccountController,
        MailSendController,
        LogController,
        RepliesController,
        FaultsController,
        ContentsController,
        AccountChangesController,
        KeysController,
        PhonesPageController,
      ],
      providers: [
        { provide: SANDBOX_OPTIONS, useValue: options },
        { provide: SandboxLog, useFactory: () => SandboxLog.open(options.folder) },
        { provide: SendGridKeys, useFactory: () => SendGridKeys.open(options.folder) },
        { provide: Contents, useFactory: () => new Contents(options.contents) },
        {
          provide: Callbacks,
          inject: [SandboxLog, BusinessTimers, Clock, SendGridKeys, SANDBOX_OPTIONS],
          useFactory: (...parts: ConstructorParameters<typeof Callbacks>) => new Callbacks(...parts),
        },
        FaultsService,
        ProviderGate,
        TwilioAccess,
        SendMessageService,
        ReadMessagesService,
        ReadAccountService,
        MailSendService,
        RepliesService,
        PhonesPageService,
      ],
    };
  }
}
