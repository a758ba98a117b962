import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventData } from '@tactful/contracts';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../company/company.consumer.js';
import { decideSettings } from '../testing/decide-settings.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { PlansWorld } from '../testing/plans-world.js';
import { PayDaysConsumer } from './pay-days.consumer.js';

type Changed = 'delivery.preferences.changed.v1';

describe('the days on which a customer pays', () => {
  let ledger: LedgerApp;
  let world: PlansWorld;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    world = new PlansWorld(ledger);
  });
  afterAll(() => ledger.close());
  beforeEach(() => world.newCustomer());

  /** Hands over what delivery tells, as the bus does. */
  const tell = async (payDays: number[] | null, stated: { contactId?: string; at?: string } = {}): Promise<void> => {
    const { at: instant = '2026-03-10T09:00:00.000000Z', contactId = null } = stated;
    const wishes = { channels: null, hours: null, locale: null, pausedUntil: null, paymentMethod: null, payDays };
    const { customerId } = world;
    const data: EventData<Changed> = { customerId, contactId, at: instant, by: 'api:main', preferences: wishes };
    const event = { companyId: ledger.companyId, type: 'delivery.preferences.changed.v1', data } as BusEvent<Changed>;
    await ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      const consumer = ledger.app.get(PayDaysConsumer, { strict: false });
      await consumer.keep([event], new EventContext([tx, ledgerConsumer]));
    });
  };
  const proposed = async (schedule: object) => {
    const answer = await world.propose([await world.invoice(3_000)], schedule);
    return (at(answer, 'instalments') as { dueDate: string }[]).map(({ dueDate }) => dueDate);
  };
  const equal = { kind: 'equal', instalments: 2, every: 'month' };
  const byPayDay = { kind: 'pay_day', instalments: 3 };

  it('are those of a plan that names no dates', async () => {
    await tell([20, 1]);
    expect(await proposed(byPayDay)).toEqual(['2026-03-20', '2026-04-01', '2026-04-20']);
    expect(await proposed(equal)).toEqual(['2026-03-20', '2026-04-20']);
    expect(await proposed({ ...equal, firstDueDate: '2026-03-12' })).toEqual(['2026-03-12', '2026-04-12']);
  });

  it('are those of a plan that is agreed anew, and of a proposal that is answered with another schedule', async () => {
    await tell([25]);
    const planId = idOf(await world.propose([await world.invoice(90_000)], { ...equal, firstDueDate: '2026-03-12' }));
    const answered = await ledger.call('POST', `/v1/plans/${planId}/accept`, { schedule: equal });
    expect(at(answered, 'instalments', 0, 'dueDate')).toBe('2026-03-25');
    const renewed = await ledger.call('POST', `/v1/plans/${planId}/renegotiate`, { schedule: byPayDay });
    expect(at(renewed, 'instalments', 2, 'dueDate')).toBe('2026-05-25');
  });

  it('have to be named for a plan by pay days when nobody stated them', async () => {
    const invoiceId = await world.invoice(3_000);
    expect(await world.refused(() => world.propose([invoiceId], byPayDay))).toBe('422 pay_days_unknown');
    expect(await world.refused(() => world.propose([invoiceId], { ...byPayDay, payDays: [] }))).toBe(
      '422 invalid_input',
    );
    expect(await proposed(equal)).toEqual(['2026-04-10', '2026-05-10']);
  });

  it('are the account’s before those of a contact, as stated last, and no more once they are unset', async () => {
    const contactId = randomUUID();
    await tell([5], { contactId });
    expect(await proposed(equal)).toEqual(['2026-04-05', '2026-05-05']);
    await tell([20]);
    await tell([28], { at: '2026-03-09T09:00:00.000000Z' });
    expect(await proposed(equal)).toEqual(['2026-03-20', '2026-04-20']);
    await tell(null, { at: '2026-03-11T09:00:00.000000Z' });
    expect(await proposed(equal)).toEqual(['2026-04-05', '2026-05-05']);
  });

  it('are kept once, however often they are told', async () => {
    await tell([5]);
    const before = await ledger.fingerprint();
    await tell([5]);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('are those of a collection whose mandate names none, if one comes soon enough', async () => {
    const collectOn = async (terms: object): Promise<unknown> => {
      await world.newCustomer();
      await tell([25]);
      const { customerId } = world;
      await world.invoice(3_000, { dueDate: '2026-04-01' });
      const mandate = {
        customerId,
        currency: 'EUR',
        method: 'direct_debit',
        reference: 'SEPA-1',
        signedOn: '2026-03-01',
      };
      await ledger.call('POST', '/v1/mandates', { ...mandate, terms });
      return at(await ledger.call('GET', `/v1/collections?customerId=${customerId}`), 'items', 0, 'collectOn');
    };
    expect(await collectOn({})).toBe('2026-04-25');
    expect(await collectOn({ payDay: 2 })).toBe('2026-04-02');
    await decideSettings(ledger, { mandates: { waitForPayDayDays: 10 } });
    expect(await collectOn({})).toBe('2026-04-01');
  });
});
