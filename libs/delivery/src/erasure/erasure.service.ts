import { Injectable } from '@nestjs/common';
import { budgetKeyOfAddress } from '@tactful/contact-planning';
import { type EventDraft } from '@tactful/contracts';
import { LogEraser } from '@tactful/messaging';
import { forgetOutcomes } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { BudgetStore } from '../budget/budget.store.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { Queue } from '../queue/queue.js';
import { type ErasedPerson, ErasureStore } from './erasure.store.js';

const purposes = ['ladder', 'notice', 'confirmation', 'acknowledgement', 'answer', 'agent'] as const;

/** Erases people from delivery: where they were reached, what they were sent and what they wrote. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly store: ErasureStore,
    private readonly messages: MessageStore,
    private readonly budgets: BudgetStore,
    private readonly queue: Queue,
    private readonly log: LogEraser,
  ) {}

  /**
   * Forgets one contact, or a whole customer. What waits for them does not leave; an opt-out and a dead address go on
   * counting for whoever brings that address back. Returns what the caller gives to the outbox; may be called twice.
   */
  async forget(tx: EntityManager, person: ErasedPerson, now: Temporal.Instant): Promise<EventDraft[]> {
    const { companyId, customerId, contactId } = person;
    const known = await this.store.known(tx, person);
    await this.budgets.lock(tx, companyId, known.addressKeys.map(budgetKeyOfAddress));
    const waiting = await this.messages.lockWaiting(tx, companyId, [customerId], purposes);
    const telling = { companyId, now, because: 'erased' };
    const taken = waiting.filter((message) => isFor(message, person)).map((one) => this.queue.cancelled(one, telling));
    await this.messages.save(
      tx,
      companyId,
      taken.map(({ ended }) => ended),
    );
    await this.store.record(tx, person, now);
    await this.store.empty(tx, person, known);
    await forgetOutcomes(tx, 'delivery', { companyId, mentioning: [contactId ?? customerId] });
    await this.log.forget(tx, { source: 'delivery', companyId, subject: customerId, contactId });
    return taken.flatMap(({ events }) => events);
  }
}

/** A reminder does not belong to one contact: whoever else there can be reached gets it when it is due. */
function isFor(message: MessageRecord, { customerId, contactId }: ErasedPerson): boolean {
  if (contactId === null) return message.customerId === customerId;
  return message.contactId === contactId && message.purpose !== 'ladder';
}
