import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  type CompanySettings,
  type CustomerSnapshot,
  draftEvent,
  type EventDraft,
  type GateObligation,
} from '@tactful/contracts';
import { Clock } from '@tactful/runtime';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Consents } from '../consent/consents.js';
import { addressKeyOf } from '../people/address-key.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { type StepOfSending, stepsOfSending, watchSending } from '../testing/steps-of-sending.js';
import {
  aCompany,
  aCustomer,
  anEscalation,
  aStep,
  companyEvent,
  customerEvent,
  escalationEvent,
} from '../testing/told.js';

// A whole process boots here, and each race is a day of its own.
jest.setTimeout(180_000);

const facts = ['payment', 'dispute', 'hold', 'stop'] as const;
type Fact = (typeof facts)[number];
type Happened = StepOfSending | `${Fact} acknowledged`;

/** Orders that are drawn at random; TACTFUL_RACES asks for more. */
const drawnOrders = Number(process.env['TACTFUL_RACES'] ?? 15);

let world: DeliveryWorld;
let company: CompanySettings;
let today = Temporal.PlainDate.from('2026-06-08');

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z', { leaseMs: 10_000 });
  company = aCompany();
  await world.tell([companyEvent(company)]);
});
afterAll(() => world.close());

/** A customer to whom a nudge about one invoice leaves today, and what happened to it in which order. */
class Race {
  readonly happened: Happened[] = [];
  /** The ledger answers before or after it writes, not while it does. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    readonly customer: CustomerSnapshot,
    readonly invoice: GateObligation,
  ) {}

  static async begin(): Promise<Race> {
    today = nextWorkingDay(today);
    await world.moveTo(`${today.toString()}T00:00:00Z`);
    const customer = aCustomer();
    const dates = {
      issueDate: today.subtract({ days: 30 }).toString(),
      dueDate: today.subtract({ days: 5 }).toString(),
    };
    const race = new Race(customer, world.gate.owes(customer.customerId, dates));
    const valid = { validFrom: today.toString(), validUntil: today.add({ days: 6 }).toString() };
    const due = { earliestAt: `${today.toString()}T00:00:00Z` };
    const escalation = anEscalation(customer.customerId, [aStep(race.invoice, valid)], due);
    await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
    return race;
  }

  /** Lets the day pass; `before` may keep each step of sending waiting. */
  async run(before: (step: StepOfSending) => Promise<void>): Promise<void> {
    const stop = watchSending(world, async (step) => {
      await before(step);
      if (step !== 'gate read') return void this.happened.push(step);
      await this.#writing;
      world.gate.sequence = await this.#lastOfLedger();
      this.happened.push(step);
    });
    world.gate.companyToday = today.toString();
    world.gate.readAt = `${today.toString()}T07:00:00Z`;
    await world.moveTo(`${today.toString()}T20:00:00Z`).finally(stop);
  }

  /** A fact is written down, and whoever told it is answered. */
  acknowledge(fact: Fact): Promise<void> {
    const written = fact === 'stop' ? this.#stop() : this.#writing.then(() => this.#write(fact));
    const acknowledged = written.then(() => void this.happened.push(`${fact} acknowledged`));
    if (fact !== 'stop') this.#writing = acknowledged;
    return acknowledged;
  }

  async #write(fact: Exclude<Fact, 'stop'>): Promise<void> {
    const { customerId } = this.customer;
    await world.tell([this.#eventOf(fact)]);
    if (fact === 'payment') world.gate.settles(customerId, this.invoice.obligationId);
    if (fact === 'dispute') world.gate.forbids(customerId, this.invoice.obligationId, 'disputed');
    if (fact === 'hold') world.gate.holds.set(customerId, 'hardship');
  }

  #eventOf(fact: Exclude<Fact, 'stop'>): EventDraft {
    const { customerId } = this.customer;
    const { invoiceId, amountMinor, currency } = this.invoice;
    const at = this.#now();
    const about = { companyId: company.companyId, subject: customerId, time: at };
    const { askableMinor: _askable, notAskable: _not, because: _because, ...obligation } = this.invoice;
    const by = 'api:main';
    switch (fact) {
      case 'payment':
        return draftEvent('ledger.payment.received.v1', about, {
          payment: {
            paymentId: randomUUID(),
            externalId: null,
            currency,
            amountMinor,
            unappliedMinor: 0,
            receivedOn: today.toString(),
            method: 'bank_transfer',
            allocations: [],
          },
          obligations: [{ ...obligation, openMinor: 0, state: 'paid' }],
          by,
        });
      case 'dispute':
        return draftEvent('ledger.dispute.opened.v1', about, {
          dispute: {
            disputeId: randomUUID(),
            customerId,
            invoiceId,
            amountMinor,
            whole: true,
            reason: 'wrong_amount',
            note: null,
            openedAt: at.toString(),
            resolvedAt: null,
            resolution: null,
          },
          obligations: [{ ...obligation, disputedMinor: amountMinor }],
          by,
        });
      case 'hold':
        return draftEvent('ledger.hold.placed.v1', about, {
          hold: {
            holdId: randomUUID(),
            customerId,
            invoiceId: null,
            reason: 'hardship',
            note: null,
            placedAt: at.toString(),
            until: today.add({ days: 30 }).toString(),
            releasedAt: null,
          },
          by,
        });
    }
  }

  async #stop(): Promise<void> {
    const { customer } = this;
    const at = this.#now();
    const address = customer.contacts[0]?.phone ?? '';
    const act = { channel: 'sms', kind: 'opted_out', source: 'keyword', actor: 'person', at } as const;
    const whose = {
      addressKey: addressKeyOf('sms', address),
      address,
      customerId: customer.customerId,
      contactId: null,
    };
    const said = { wording: 'STOP', language: null, reference: `stop ${address}` };
    const consents = world.app.get(Consents, { strict: false });
    await world.test
      .as('delivery')
      .inCompany(company.companyId, (tx) =>
        consents.record(tx, company.companyId, [{ ...act, ...whose, ...said }], at),
      );
  }

  /** Law 1: what was acknowledged before the gate was read gets no reminder; what came later may cross, and is marked. */
  async expectLaw(): Promise<void> {
    const story = this.happened.join(', ');
    const sent = (await world.sent()).filter(({ to }) => to === this.customer.contacts[0]?.phone);
    const told = await world.events(this.customer.customerId);
    const crossed = told.filter(({ type }) => type === 'delivery.message.crossed.v1').map(({ data }) => data['fact']);
    const called = this.happened.indexOf('call begins');
    expect({ story, sent: sent.length }).toEqual({ story, sent: called < 0 ? 0 : 1 });
    if (called < 0) return this.#expectEnded(story);
    const known = {
      ledger: this.happened.lastIndexOf('gate read', called),
      consent: this.happened.lastIndexOf('commit begins', called),
    };
    const late = facts.filter((fact) => this.#acknowledgedAt(fact) >= 0 && this.#acknowledgedAt(fact) < called);
    for (const fact of late) {
      const read = fact === 'stop' ? known.consent : known.ledger;
      expect({ story, fact, afterRead: this.#acknowledgedAt(fact) > read }).toEqual({ story, fact, afterRead: true });
    }
    if (late.length > 0) expect({ story, crossed }).toEqual({ story, crossed: [expect.any(String)] });
    const named = late.map((fact) => (fact === 'stop' ? 'opt_out' : fact));
    if (late.length === facts.length) expect(named).toContain(crossed[0]);
  }

  async #expectEnded(story: string): Promise<void> {
    const [message] = await world.rows<{ state: string }>('select state from delivery.message where customer_id = $1', [
      this.customer.customerId,
    ]);
    expect({ story, state: message?.state }).toEqual({ story, state: expect.stringMatching(/suppressed|cancelled/) });
  }

  #acknowledgedAt(fact: Fact): number {
    return this.happened.indexOf(`${fact} acknowledged`);
  }

  #now(): Temporal.Instant {
    return world.app.get(Clock, { strict: false }).now();
  }

  async #lastOfLedger(): Promise<number> {
    const [row] = await world.rows<{ last: string }>(
      `select last from bus.sequence where source = 'ledger' and subject = $1`,
      [this.customer.customerId],
    );
    return Number(row?.last ?? 0);
  }
}

function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  const next = date.add({ days: 1 });
  return next.dayOfWeek > 5 ? nextWorkingDay(next) : next;
}

describe('a fact that meets a message on its way', () => {
  it.each(facts.flatMap((fact) => stepsOfSending.map((step) => [fact, step] as const)))(
    'a %s when sending is at "%s": no reminder after the gate was read with it, or a message marked as crossed',
    async (fact, at) => {
      const race = await Race.begin();
      let came: Promise<void> | undefined;
      await race.run(async (step) => {
        if (came || step !== at) return;
        came = race.acknowledge(fact);
        // Inside transaction A nobody else may be waited for: an opt-out waits for its locks.
        if (step !== 'facts locked') await came;
      });
      await came;
      expect(came).toBeDefined();
      await race.expectLaw();
    },
  );

  it('keeps law 1 in whatever order facts and steps come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.subarray([...facts], { minLength: 1 }), async (scheduler, coming) => {
        const race = await Race.begin();
        let arrivals: Promise<unknown> | undefined;
        const running = race.run((step) => {
          arrivals ??= Promise.all(
            coming.map((fact) => scheduler.schedule(Promise.resolve(), fact).then(() => race.acknowledge(fact))),
          );
          return scheduler.schedule(Promise.resolve(), step);
        });
        await scheduler.waitFor(running);
        await scheduler.waitFor(arrivals ?? Promise.resolve());
        await race.expectLaw();
      }),
      { numRuns: drawnOrders },
    );
  });
});
