import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AttemptsModule } from '../attempts/attempts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlanningModule } from '../planning/planning.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { OpenAttemptsStore } from '../reconciliation/open-attempts.store.js';
import { Reconciliation, ReconciliationParts } from '../reconciliation/reconciliation.service.js';
import { ReconciliationTimers } from '../reconciliation/reconciliation.timers.js';
import { AwaitedNewsStore } from '../silence/awaited-news.store.js';
import { Silence, SilenceBooks } from '../silence/silence.service.js';
import { SilenceTimer } from '../silence/silence.timer.js';
import { SenderPoolConsumer } from '../sender-pool/sender-pool.consumer.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { AttachedFiles } from './attached-files.js';
import { ProviderCalls } from './call.service.js';
import { Channels } from './channels.js';
import { ClaimStore } from './claim.store.js';
import { Commitment, CommitmentStores } from './commitment.service.js';
import { DatabaseClock } from './database-clock.js';
import { InvoicePapers } from './invoice-papers.js';
import { Recorder } from './recorder.js';
import { QueueStores, SceneLoader } from './scene.js';
import { SendingParts, SendingService } from './sending.service.js';
import { SendingTimers } from './sending.timers.js';
import { TruthGate } from './truth-gate.js';
import { WordingSources } from './wording-sources.js';

/** Sends what is due on the channels of this process, and looks after calls whose end is not known. */
@Module({
  imports: [
    ...[DatabaseModule.forService('delivery'), MessagingModule.forService('delivery')],
    ...[PeopleModule, QueueModule, AttemptsModule, PlanningModule, TemplatesModule],
  ],
  controllers: [SenderPoolConsumer],
  providers: [
    ...[Channels, ClaimStore, QueueStores, SceneLoader, Commitment, CommitmentStores, WordingSources],
    ...[
      DatabaseClock,
      TruthGate,
      Recorder,
      InvoicePapers,
      AttachedFiles,
      ProviderCalls,
      SendingParts,
      SendingService,
      SendingTimers,
    ],
    ...[OpenAttemptsStore, Reconciliation, ReconciliationParts, ReconciliationTimers],
    ...[AwaitedNewsStore, Silence, SilenceBooks, SilenceTimer],
  ],
  exports: [Channels],
})
export class SendingModule {}
