import { BaseRpcContext } from '@nestjs/microservices';
import { afterCommit } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ConsumerDefinition } from './consumer-definition.js';

/** What a handler gets beside its events. */
export class EventContext extends BaseRpcContext<[EntityManager, ConsumerDefinition]> {
  /** The transaction of the whole batch; it sees the company of these events. Effects belong in it. */
  get tx(): EntityManager {
    return this.args[0];
  }

  get consumer(): ConsumerDefinition {
    return this.args[1];
  }

  /** Runs `hook` once the batch has committed, never if it is rolled back: for waking local timers. */
  afterCommit(hook: () => void): void {
    afterCommit(this.tx, hook);
  }
}
