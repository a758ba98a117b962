import { Injectable } from '@nestjs/common';
import { draftEvent, type EventType } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { KnownCustomers } from '../accounts/known-customers.service.js';
import { loadSnapshots } from '../accounts/snapshots.store.js';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { planRaise, type RaiseOutcome } from './tone-raise.decision.js';
import { type LiftToneRaise, type NewToneRaise, type ToneRaiseList, type ToneRaiseView } from './tone-raise.types.js';
import { insertRaise, lockRaise, readRaises, writeLifting } from './tone-raises.store.js';

/** People who say that old debt was asked for before: it may open in a firmer tone than the first. */
@Injectable()
export class ToneRaisesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
    private readonly customers: KnownCustomers,
  ) {}

  async list(companyId: string, customerId: string): Promise<ToneRaiseList | Refusal> {
    const unknown = await this.customers.refuseUnknown(companyId, customerId);
    if (unknown) return unknown;
    return this.database.inCompany(companyId, async (tx) => ({
      items: await readRaises(tx, customerId),
      nextCursor: null,
    }));
  }

  /** Raises open old debt of a customer. Refuses what has its own history with us, and what is raised already. */
  async raise(actor: Actor, customerId: string, asked: NewToneRaise): Promise<ToneRaiseView | Refusal> {
    const { companyId } = actor;
    const unknown = await this.customers.refuseUnknown(companyId, customerId);
    if (unknown) return unknown;
    return this.database.inCompany<ToneRaiseView | Refusal>(companyId, async (tx) => {
      const now = this.clock.now();
      await this.#wake(tx, companyId, customerId, now);
      const [account] = await loadSnapshots(tx, companyId, [customerId]);
      const outcome: RaiseOutcome = account ? planRaise(asked, account.snapshot) : { kind: 'nothing_old' };
      if (outcome.kind !== 'ok') return refusalOf(outcome);
      const id = randomUUIDv7();
      const obligationIds = outcome.obligations.map(({ obligationId }) => obligationId);
      const by = actorName(actor);
      await insertRaise(tx, companyId, {
        id,
        customerId,
        obligationIds,
        tone: asked.tone,
        reason: asked.reason,
        by,
        at: now,
      });
      const view = await this.#view(tx, id);
      await this.#tell(tx, companyId, { type: 'policy.tone.raised.v1', view, reason: asked.reason, by, now });
      return view;
    });
  }

  /** Takes a raise back: from now on tone rises only as it is earned. */
  lift(actor: Actor, raiseId: string, { reason }: LiftToneRaise): Promise<ToneRaiseView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany<ToneRaiseView | Refusal>(companyId, async (tx) => {
      const raise = await lockRaise(tx, raiseId);
      if (!raise) return notFound('tone_raise');
      if (raise.liftedAt !== null) return conflict('already_lifted', 'This tone was taken back already.', { raise });
      const now = this.clock.now();
      const by = actorName(actor);
      await this.#wake(tx, companyId, raise.customerId, now);
      await writeLifting(tx, raiseId, { reason, by, at: now });
      const view = await this.#view(tx, raiseId);
      await this.#tell(tx, companyId, { type: 'policy.tone.lifted.v1', view, reason, by, now });
      return view;
    });
  }

  async #wake(tx: EntityManager, companyId: string, customerId: string, at: Temporal.Instant): Promise<void> {
    await wakeAt(tx, companyId, { customerIds: [customerId], at });
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
  }

  async #view(tx: EntityManager, raiseId: string): Promise<ToneRaiseView> {
    const view = await lockRaise(tx, raiseId);
    if (!view) throw new Error('A raise that was just written is not there');
    return view;
  }

  async #tell(tx: EntityManager, companyId: string, told: Told): Promise<void> {
    const { type, view, reason, by, now } = told;
    const { id: raiseId, customerId, obligations, tone } = view;
    const about = { companyId, subject: customerId, time: now };
    const data = { raiseId, customerId, obligations, tone, reason, by, at: now.toString() };
    await this.outbox.add(tx, [draftEvent(type, about, data)]);
  }
}

interface Told {
  readonly type: Extract<EventType, 'policy.tone.raised.v1' | 'policy.tone.lifted.v1'>;
  readonly view: ToneRaiseView;
  readonly reason: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

function refusalOf(outcome: Exclude<RaiseOutcome, { kind: 'ok' }>): Refusal {
  switch (outcome.kind) {
    case 'unknown_invoice':
      return unacceptable(
        'unknown_invoice',
        'This is no open invoice of the customer.',
        `/invoiceIds/${outcome.place}`,
      );
    case 'nothing_old':
      return conflict('nothing_old', 'Nothing of this customer is open that was overdue when it came to us.');
    case 'not_old_debt':
      return conflict(
        'not_old_debt',
        'Tone rises only as it is earned: these invoices are known from their beginning.',
        {
          numbers: outcome.numbers,
        },
      );
    case 'already_raised':
      return conflict('already_raised', 'The tone of these invoices is raised already.', { numbers: outcome.numbers });
  }
}
