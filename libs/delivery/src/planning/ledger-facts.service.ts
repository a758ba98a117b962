import { Injectable } from '@nestjs/common';
import { type EventDraft, type Obligation } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { Clock } from '@tactful/runtime';
import { crossedEvent } from '../attempts/attempt-events.js';
import { AttemptStore } from '../attempts/attempt.store.js';
import { MessageStore } from '../queue/message.store.js';
import { isAutomated, type MessagePurpose } from '@tactful/contact-planning';
import { type MessageRecord } from '../queue/message.types.js';
import { settledBecause, settledInvoices, withoutCollected, withoutSettled } from './ledger-facts.decision.js';
import { type Trouble, TroubleStore } from '../people/troubles.store.js';
import { PlanningStore } from './planning.store.js';

/** A fact about what a customer owes, as far as sending has to follow it. */
export interface AccountFact {
  readonly customerId: string;
  readonly at: Temporal.Instant;
  /** Number of its event among those of the ledger about the customer. */
  readonly sequence: number;
  /** `payment`, `credit_note`, `void`, `dispute`, `hold`, `extension`, … */
  readonly fact: string;
  /** The obligations it touched, with their state after it; empty for a hold. */
  readonly obligations: readonly Obligation[];
  /** Whether it makes what a message says untrue: a payment does, a reversal does not. */
  readonly crosses: boolean;
  /** What no pleasantry goes with from now on: `dispute`, `plan_defaulted` or the reason of a hold; null: nothing. */
  readonly trouble: string | null;
}

/** Messages that say what is owed. */
const purposesThatAsk: readonly MessagePurpose[] = ['ladder', 'notice', 'agent'];

/** Follows the ledger: waiting messages lose what is settled, and messages that left in that moment are marked. */
@Injectable()
export class LedgerFacts {
  constructor(
    private readonly planning: PlanningStore,
    private readonly messages: MessageStore,
    private readonly attempts: AttemptStore,
    private readonly troubles: TroubleStore,
    private readonly clock: Clock,
  ) {}

  /** Applies facts of one company and returns what to tell. */
  async follow(tx: EntityManager, companyId: string, facts: readonly AccountFact[]): Promise<EventDraft[]> {
    // Before the facts are kept: who commits to sending one of these meanwhile either sees the facts, or is seen by them.
    const waiting = await this.messages.lockWaiting(tx, companyId, customersOf(facts), purposesThatAsk);
    const settled = await this.#settle(tx, { companyId, waiting }, facts);
    await this.planning.saveFacts(tx, companyId, facts);
    await this.troubles.add(tx, companyId, facts.flatMap(troubleIn));
    const crossed = await this.#cross(
      tx,
      companyId,
      facts.filter((fact) => fact.crosses),
    );
    return [...settled, ...crossed];
  }

  async #settle(
    tx: EntityManager,
    { companyId, waiting }: { readonly companyId: string; readonly waiting: readonly MessageRecord[] },
    facts: readonly AccountFact[],
  ): Promise<EventDraft[]> {
    const movedOn = new Set(facts.filter(({ fact }) => fact === 'extension').flatMap(obligationsOf));
    // The newest state of each obligation counts: a payment may have been reversed since.
    const newest = new Map(facts.flatMap((fact) => fact.obligations).map((one) => [one.obligationId, one]));
    const settled = new Map(
      [...newest.values()].flatMap((obligation) => {
        const because = settledBecause(obligation) ?? (movedOn.has(obligation.obligationId) ? 'due_later' : null);
        return because ? [[obligation.obligationId, because] as const] : [];
      }),
    );
    if (settled.size === 0) return [];
    const invoices = settledInvoices([...newest.values()]);
    const telling = { companyId, now: this.clock.now() };
    const plans = waiting
      .filter(isAutomated)
      .flatMap(
        (message) => withoutSettled(message, settled, telling) ?? withoutCollected(message, invoices, telling) ?? [],
      );
    await this.messages.save(
      tx,
      companyId,
      plans.flatMap((plan) => plan.messages),
    );
    return plans.flatMap((plan) => plan.events);
  }

  async #cross(tx: EntityManager, companyId: string, facts: readonly AccountFact[]): Promise<EventDraft[]> {
    const events: EventDraft[] = [];
    for (const { customerId, at, sequence, fact, obligations } of facts) {
      const obligationIds = obligations.length === 0 ? null : obligations.map((one) => one.obligationId);
      const crossed = await this.attempts.markCrossed(tx, companyId, { customerId, at, sequence, fact, obligationIds });
      const telling = { companyId, now: this.clock.now() };
      events.push(...crossed.flatMap((attempt) => crossedEvent(attempt, { customerId, fact }, telling)));
    }
    return events;
  }
}

function troubleIn({ customerId, trouble, at }: AccountFact): Trouble[] {
  return trouble === null ? [] : [{ customerId, kind: trouble, at }];
}

function customersOf(facts: readonly AccountFact[]): readonly string[] {
  return [...new Set(facts.map(({ customerId }) => customerId))];
}

function obligationsOf({ obligations }: AccountFact): string[] {
  return obligations.map(({ obligationId }) => obligationId);
}
