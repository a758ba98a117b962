import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type CompanySettings,
  type CustomerSnapshot,
  draftEvent,
  type EventData,
  type EventDraft,
  type GateCollection,
  type GateObligation,
} from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import {
  aCompany,
  aCustomer,
  anEscalation,
  aPhone,
  aStep,
  companyEvent,
  customerEvent,
  escalationEvent,
} from '../testing/told.js';

// A whole process boots here.
jest.setTimeout(60_000);

let world: DeliveryWorld;
let company: CompanySettings;
/** Each test has a week of its own. */
let weeks: TestWeeks;

beforeAll(async () => {
  world = await startDelivery(weeksBegin, { leaseMs: 2_000 });
  weeks = new TestWeeks(world);
});
afterAll(() => world.close());

beforeEach(async () => {
  company = await weeks.begin();
});

const at = (day: number, time: string): string => weeks.at(day, time);

function about(customer: CustomerSnapshot) {
  return { companyId: company.companyId, subject: customer.customerId, time: Temporal.Instant.from(at(0, '00:00')) };
}

function statementOf(
  customer: CustomerSnapshot,
  change: { readonly from?: string; readonly to?: string } = {},
): EventDraft {
  return draftEvent('ledger.statement.issued.v1', about(customer), {
    statementId: randomUUID(),
    currency: 'EUR',
    from: change.from ?? '2026-05-01',
    to: change.to ?? '2026-05-31',
    form: 'activity',
    openingMinor: 77_700,
    closingMinor: 88_800,
    scheduled: true,
    send: true,
    by: 'ledger',
  });
}

function collectionEvent(
  what: 'announced' | 'cancelled' | 'due',
  customer: CustomerSnapshot,
  told: GateCollection,
  reason: string | null = null,
): EventDraft {
  const { notCollectable: _, ...known } = told;
  const state = what;
  const collection = { ...known, mandateId: randomUUID(), customerId: customer.customerId, state, reason } as const;
  return draftEvent(`ledger.collection.${what}.v1`, about(customer), { collection, by: 'ledger' });
}

/** The whole of an invoice was paid. */
function paymentOf(customer: CustomerSnapshot, invoice: GateObligation): EventDraft {
  const { askableMinor: _a, notAskable: _n, because: _b, ...obligation } = invoice;
  return draftEvent('ledger.payment.received.v1', about(customer), {
    payment: {
      paymentId: randomUUID(),
      externalId: null,
      currency: 'EUR',
      amountMinor: invoice.openMinor,
      unappliedMinor: 0,
      receivedOn: at(0, '00:00').slice(0, 10),
      method: 'bank_transfer',
      allocations: [],
    },
    obligations: [{ ...obligation, openMinor: 0, state: 'paid' }],
    by: 'api:main',
  });
}

async function aKnownCustomer(contact: Parameters<typeof aCustomer>[0] = {}): Promise<CustomerSnapshot> {
  const customer = aCustomer(contact);
  await world.tell([customerEvent(company.companyId, customer)]);
  return customer;
}

async function textsTo(customer: CustomerSnapshot) {
  const phone = customer.contacts[0]?.phone;
  return (await world.sent()).filter((message) => message.to === phone);
}

async function typesOf(customer: CustomerSnapshot): Promise<string[]> {
  return (await world.events(customer.customerId)).map(({ type }) => type.replace('delivery.', ''));
}

describe('notices', () => {
  it('tell that a statement is ready, in the window of the person, without a figure of money', async () => {
    const customer = await aKnownCustomer();
    await world.tell([statementOf(customer)]);
    await world.moveTo(at(0, '06:30'));
    expect(await textsTo(customer)).toEqual([]);
    await world.moveTo(at(0, '20:00'));
    const [text, ...others] = await textsTo(customer);
    expect(others).toEqual([]);
    expect(text?.body).toContain('Your statement of account for May is ready.');
    expect(text?.body).toMatch(/See or download it: http\S+\/p\/\w+$/);
    expect(text?.body).not.toMatch(/777|888|€/);
    const events = await world.events(customer.customerId);
    expect(events.find(({ type }) => type === 'delivery.message.accepted.v1')?.data).toMatchObject({
      purpose: 'notice',
      notice: { kind: 'statement', round: 1 },
      amounts: [],
      steps: [],
    });
  });

  it('are told once, however often their event comes', async () => {
    const customer = await aKnownCustomer();
    const statement = statementOf(customer);
    await world.tell([statement]);
    await world.moveTo(at(1, '20:00'));
    await world.tell([statement, statement]);
    await world.moveTo(at(6, '20:00'));
    expect(await textsTo(customer)).toHaveLength(1);
  });

  it('of statements that wait are one: the newest', async () => {
    const customer = await aKnownCustomer();
    await world.tell([statementOf(customer), statementOf(customer), statementOf(customer, { from: '2026-04-02' })]);
    await world.moveTo(at(6, '20:00'));
    const texts = await textsTo(customer);
    expect(texts.map(({ body }) => body)).toEqual([expect.stringContaining('from 2 April to 31 May')]);
    expect(await typesOf(customer)).toContain('contact.superseded.v1');
  });

  it('of statements that wait are one: the newest, also while the settings of the company have not arrived', async () => {
    // A consumer that is behind takes them in one batch with the settings, in any order.
    company = aCompany();
    const customer = await aKnownCustomer();
    await world.tell([statementOf(customer), statementOf(customer), statementOf(customer, { from: '2026-04-02' })]);
    await world.moveTo(at(0, '01:00'));
    await world.tell([companyEvent(company)]);
    await world.moveTo(at(6, '20:00'));
    const texts = await textsTo(customer);
    expect(texts.map(({ body }) => body)).toEqual([expect.stringContaining('from 2 April to 31 May')]);
    expect(await typesOf(customer)).toContain('contact.superseded.v1');
  });

  it('tell of a statement once more when somebody wants it sent again', async () => {
    const customer = await aKnownCustomer();
    const statement = statementOf(customer);
    await world.tell([statement]);
    await world.moveTo(at(1, '20:00'));
    const { statementId, currency, from, to } = statement.data as EventData<'ledger.statement.issued.v1'>;
    const asked = { statementId, currency, from, to, round: 2, by: 'agent:Mia' };
    const again = draftEvent('ledger.statement.sending_asked.v1', about(customer), asked);
    await world.tell([again]);
    await world.tell([draftEvent('ledger.statement.sending_asked.v1', about(customer), asked)]);
    await world.moveTo(at(6, '20:00'));
    expect((await textsTo(customer)).map(({ body }) => body)).toEqual([
      expect.stringContaining('statement of account for May is ready'),
      expect.stringContaining('statement of account for May is ready'),
    ]);
  });

  it('use up the budget, and stand outside the slot of the ladder', async () => {
    const customer = await aKnownCustomer();
    const invoice = world.gate.owes(customer.customerId, { dueDate: '2026-06-01' });
    const day = (offset: number) => at(offset, '00:00').slice(0, 10);
    const step = aStep(invoice, { validFrom: day(0), validUntil: day(6) });
    const escalation = anEscalation(customer.customerId, [step], { earliestAt: at(0, '00:00') });
    await world.tell([statementOf(customer), escalationEvent(company.companyId, escalation)]);
    await world.moveTo(at(0, '01:00'));
    const waiting = await world.rows<{ purpose: string }>(
      `select purpose from delivery.message where customer_id = $1 and state = 'waiting' order by purpose`,
      [customer.customerId],
    );
    expect(waiting.map(({ purpose }) => purpose)).toEqual(['ladder', 'notice']);
    await world.moveTo(at(6, '20:00'));
    const moments = (await textsTo(customer)).map((text) => Temporal.Instant.from(text.at));
    expect(moments).toHaveLength(2);
    expect(moments[1]?.since(moments[0] ?? moments[1]).total('hours')).toBeGreaterThanOrEqual(48);
  });

  it('announce a collection with the amount and the day that the gate tells when they leave', async () => {
    const customer = await aKnownCustomer();
    const invoice = world.gate.owes(customer.customerId, { askableMinor: 0, notAskable: 'on_hold' });
    const announced = world.gate.collects(customer.customerId, invoice);
    await world.tell([collectionEvent('announced', customer, announced)]);
    world.gate.collects(customer.customerId, invoice, { ...announced, amountMinor: 5_000 });
    await world.moveTo(at(0, '20:00'));
    const [text] = await textsTo(customer);
    expect(text?.body).toContain(`invoice ${invoice.number} will be paid by direct debit on 1 December (€50.00)`);
    const events = await world.events(customer.customerId);
    expect(events.find(({ type }) => type === 'delivery.message.accepted.v1')?.data).toMatchObject({
      notice: { kind: 'collection_announced', subjectId: announced.collectionId, round: 1 },
      amounts: [{ currency: 'EUR', amountMinor: 5_000 }],
      invoiceNumbers: [invoice.number],
    });
  });

  it('are withdrawn with the reason when the collection is called off before they left', async () => {
    const customer = await aKnownCustomer();
    const invoice = world.gate.owes(customer.customerId);
    const announced = world.gate.collects(customer.customerId, invoice);
    await world.tell([collectionEvent('announced', customer, announced)]);
    await world.moveTo(at(0, '01:00'));
    await world.tell([collectionEvent('cancelled', customer, announced, 'mandate_revoked')]);
    await world.moveTo(at(1, '20:00'));
    expect(await textsTo(customer)).toEqual([]);
    const events = await world.events(customer.customerId);
    expect(events.find(({ type }) => type === 'delivery.contact.suppressed.v1')?.data).toMatchObject({
      because: 'mandate_revoked',
      notice: { kind: 'collection_announced' },
    });
  });

  it('end at once when the invoice is paid before they left', async () => {
    const customer = await aKnownCustomer();
    const invoice = world.gate.owes(customer.customerId);
    await world.tell([collectionEvent('announced', customer, world.gate.collects(customer.customerId, invoice))]);
    await world.moveTo(at(0, '01:00'));
    await world.tell([paymentOf(customer, invoice)]);
    await world.moveTo(at(0, '02:00'));
    const [last] = (await world.events(customer.customerId)).toReversed();
    expect(last).toMatchObject({ type: 'delivery.contact.suppressed.v1', data: { because: 'nothing_left_to_pay' } });
  });

  it('end when the gate finds the invoice paid, and wait while it is disputed', async () => {
    const paid = await aKnownCustomer();
    const settled = world.gate.owes(paid.customerId);
    const first = world.gate.collects(paid.customerId, settled);
    world.gate.settles(paid.customerId, settled.obligationId);
    const disputing = await aKnownCustomer();
    const invoice = world.gate.owes(disputing.customerId);
    const disputed = { notCollectable: 'nothing_left_to_pay', amountMinor: 0 };
    const second = world.gate.collects(disputing.customerId, invoice, disputed);
    await world.tell([
      collectionEvent('announced', paid, first),
      collectionEvent('announced', disputing, { ...second, amountMinor: 1 }),
    ]);
    await world.moveTo(at(0, '20:00'));
    expect([await textsTo(paid), await textsTo(disputing)]).toEqual([[], []]);
    const ended = (await world.events(paid.customerId)).find(({ type }) => type === 'delivery.contact.suppressed.v1');
    expect(ended?.data).toMatchObject({ because: 'nothing_left_to_pay' });
    world.gate.collects(disputing.customerId, invoice, { ...second, notCollectable: null, amountMinor: 12_000 });
    await world.moveTo(at(2, '20:00'));
    expect(await textsTo(disputing)).toHaveLength(1);
  });

  it('never follow what was promised to be told after the person has opted out', async () => {
    const customer = await aKnownCustomer({
      phone: aPhone(),
      consents: [{ channel: 'sms', type: 'opted_out' }],
    });
    await world.tell([statementOf(customer)]);
    await world.moveTo(at(2, '20:00'));
    expect(await textsTo(customer)).toEqual([]);
    expect(await typesOf(customer)).toEqual(expect.arrayContaining(['contact.suppressed.v1', 'task.opened.v1']));
  });
});
