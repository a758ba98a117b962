import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgentMessagesController } from './agent-messages/agent-messages.controller.js';
import { AgentMessagesService } from './agent-messages/agent-messages.service.js';
import { AgentWords } from './agent-messages/agent-words.service.js';
import { AttemptsModule } from './attempts/attempts.module.js';
import { NoClassifier, ReplyClassifier } from './classifier/reply-classifier.js';
import { SecondOpinion } from './classifier/second-opinion.js';
import { ConsentsController } from './consent/consents.controller.js';
import { ConsentsService } from './consent/consents.service.js';
import { WrongNumbersConsumer } from './consent/wrong-numbers.consumer.js';
import { Consents } from './consent/consents.js';
import { ContactabilityController } from './contactability/contactability.controller.js';
import { ContactabilityService } from './contactability/contactability.service.js';
import { Answers } from './inbound/answers.js';
import { ForgedCalls } from './inbound/forged-calls.js';
import { InboundCalls } from './inbound/inbound-calls.js';
import { InboundEffects } from './inbound/inbound-effects.js';
import { InboundController } from './inbound/inbound.controller.js';
import { InboundService } from './inbound/inbound.service.js';
import { MessageReader } from './inbound/message-reader.js';
import { OneClickController } from './inbound/one-click.controller.js';
import { OneClickService } from './inbound/one-click.service.js';
import { SenderAddressesConsumer } from './inbound/sender-addresses.consumer.js';
import { SenderAddressesStore } from './inbound/sender-addresses.store.js';
import { NoticesModule } from './notices/notices.module.js';
import { PeopleModule } from './people/people.module.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { PreferencesStore } from './preferences/preferences.store.js';
import { QueueModule } from './queue/queue.module.js';
import { RepliesController } from './replies/replies.controller.js';
import { RepliesService } from './replies/replies.service.js';
import { RepliesStore } from './replies/replies.store.js';
import { TruthGate } from './sending/truth-gate.js';
import { ConfirmService } from './suggestions/confirm.service.js';
import { LedgerCommands } from './suggestions/ledger-commands.js';
import { PromisesConsumer } from './suggestions/promises.consumer.js';
import { UnderstandService } from './replies/understand.service.js';

/** What people say about how they may be reached, and what they write: consent, preferences, replies, answers. */
@Module({
  imports: [
    DatabaseModule.forService('delivery'),
    MessagingModule.forService('delivery'),
    PeopleModule,
    QueueModule,
    AttemptsModule,
    NoticesModule,
  ],
  controllers: [
    ...[ConsentsController, PreferencesController, RepliesController, AgentMessagesController, WrongNumbersConsumer],
    ...[ContactabilityController, InboundController, OneClickController, SenderAddressesConsumer, PromisesConsumer],
  ],
  providers: [
    ...[
      Consents,
      ConsentsService,
      PreferencesService,
      PreferencesStore,
      RepliesService,
      RepliesStore,
      UnderstandService,
    ],
    { provide: ReplyClassifier, useClass: NoClassifier },
    ...[ConfirmService, LedgerCommands, TruthGate],
    ...[AgentMessagesService, AgentWords, ContactabilityService, OneClickService],
    ...[
      InboundCalls,
      InboundService,
      InboundEffects,
      Answers,
      SecondOpinion,
      MessageReader,
      ForgedCalls,
      SenderAddressesStore,
    ],
  ],
  exports: [Consents, ForgedCalls, RepliesStore],
})
export class ReachModule {}
