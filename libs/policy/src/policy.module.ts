import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AccountFactsConsumer } from './accounts/account-facts.consumer.js';
import { AccountFacts } from './accounts/account-facts.service.js';
import { KnownCustomers } from './accounts/known-customers.service.js';
import { AgendaTimers } from './agenda/agenda.timers.js';
import { ContactApprovalsController } from './approvals/approvals.controller.js';
import { ApprovalsService } from './approvals/approvals.service.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { PolicyErasureConsumer } from './erasure/erasure.consumer.js';
import { EscalationsService } from './escalations/escalations.service.js';
import { WakeUpsWorker } from './escalations/wake-ups.worker.js';
import { ExperimentsController } from './experiments/experiments.controller.js';
import { ExperimentsService } from './experiments/experiments.service.js';
import { ExperimentsWorker } from './experiments/experiments.worker.js';
import { LaddersController } from './ladders/ladders.controller.js';
import { LaddersService } from './ladders/ladders.service.js';
import { PolicyChangesController } from './policy-changes/policy-changes.controller.js';
import { PolicyChangesService } from './policy-changes/policy-changes.service.js';
import { PolicyChangesWorker } from './policy-changes/policy-changes.worker.js';
import { PolicySettingsController } from './settings/settings.controller.js';
import { SimulationDownload } from './simulator/jobs/simulation-download.js';
import { SimulationsController } from './simulator/jobs/simulations.controller.js';
import { SimulationsService } from './simulator/jobs/simulations.service.js';
import { SimulationsWorker } from './simulator/jobs/simulations.worker.js';
import { SweepController } from './sweep/sweep.controller.js';
import { SweepWorker } from './sweep/sweep.worker.js';
import { OffenceService } from './stop-rules/offence.service.js';
import { StopRulesConsumer } from './stop-rules/stop-rules.consumer.js';
import { StopRulesController } from './stop-rules/stop-rules.controller.js';
import { StopRules } from './stop-rules/stop-rules.service.js';
import { TaskDetailsService } from './tasks/task-details.service.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksService } from './tasks/tasks.service.js';
import { TimingConsumer } from './timing/timing.consumer.js';
import { Timing } from './timing/timing.service.js';
import { ToneRaisesController } from './tone-raises/tone-raises.controller.js';
import { ToneRaisesService } from './tone-raises/tone-raises.service.js';

/** Decides who is asked for what, when, in which tone, and when to stop. */
@Module({
  imports: [DatabaseModule.forService('policy'), MessagingModule.forService('policy')],
  controllers: [
    AccountFactsConsumer,
    PolicyErasureConsumer,
    StopRulesConsumer,
    TimingConsumer,
    LaddersController,
    AssignmentsController,
    PolicyChangesController,
    PolicySettingsController,
    SimulationsController,
    SweepController,
    DecisionsController,
    TasksController,
    ContactApprovalsController,
    ToneRaisesController,
    StopRulesController,
    ExperimentsController,
  ],
  providers: [
    AccountFacts,
    KnownCustomers,
    AgendaTimers,
    EscalationsService,
    WakeUpsWorker,
    LaddersService,
    PolicyChangesService,
    PolicyChangesWorker,
    SimulationsService,
    SimulationDownload,
    SimulationsWorker,
    SweepWorker,
    DecisionsService,
    TasksService,
    TaskDetailsService,
    ApprovalsService,
    ToneRaisesService,
    StopRules,
    OffenceService,
    ExperimentsService,
    ExperimentsWorker,
    Timing,
  ],
})
export class PolicyModule {}
