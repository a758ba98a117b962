import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { PeopleModule } from '../people/people.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { AttemptStore } from './attempt.store.js';
import { NextStepStore } from './next-step.store.js';
import { OutcomeStores, Outcomes } from './outcomes.service.js';

/** Attempts to send, and the one way in which they change. */
@Module({
  imports: [DatabaseModule.forService('delivery'), MessagingModule.forService('delivery'), PeopleModule, QueueModule],
  providers: [AttemptStore, NextStepStore, OutcomeStores, Outcomes],
  exports: [AttemptStore, NextStepStore, Outcomes],
})
export class AttemptsModule {}
