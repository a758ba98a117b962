import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contactRules, exhaustedCaps, plausibleZones, rulesInForce } from '@tactful/contact-rules';
import { type Channel } from '@tactful/contracts';
import { busSchema } from '@tactful/messaging';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { deliverySchema } from '../database/delivery.schema.js';
import { addressKeyOf } from '../people/address-key.js';
import { type Person } from '../people/person.types.js';
import { budgetKeysOf, pastContactsOf, placeOf } from '@tactful/contact-planning';
import { BudgetStore } from './budget.store.js';

let test: TestDatabase;
const budgets = new BudgetStore();
const companyId = randomUUID();
const rules = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true } });
const now = Temporal.Instant.from('2026-11-23T12:00:00Z');

beforeAll(async () => {
  test = await createTestDatabase([busSchema, deliverySchema]);
});
afterAll(() => test.drop());

/** A contact of an account of its own. */
function contactWith(addresses: Partial<Record<Channel, string>>): Person {
  const points = Object.entries(addresses).map(([name, address]) => {
    const channel = name as Channel;
    return { channel, address, addressKey: addressKeyOf(channel, address), consent: 'express' } as const;
  });
  return {
    ...{ contactId: randomUUID(), customerId: randomUUID(), name: 'Ada', role: 'billing', level: 0 },
    ...{ timeZone: 'Europe/Berlin', region: null, postalCode: null, locale: null, points, unreadReply: false },
    zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
    customer: { name: 'Ada', kind: 'person', locale: null, timeZone: null, country: 'DE', preferredChannel: null },
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    lastInboundAt: { sms: null, whatsapp: null, email: null },
  };
}

/** What a process does that is about to send: lock, count, reserve. True when it may. */
function tryToContact(person: Person, channel: Channel, at = now): Promise<boolean> {
  return test.as('delivery').inCompany(companyId, async (tx) => {
    const keys = budgetKeysOf(person);
    await budgets.lock(tx, companyId, keys);
    const uses = await budgets.uses(tx, companyId, keys, at.subtract({ hours: 31 * 24 }));
    const past = pastContactsOf(
      person,
      Map.groupBy(uses, (use) => use.budgetKey),
    );
    const { caps } = rulesInForce(placeOf(person), rules, at).channels[channel];
    if (exhaustedCaps(caps, past, at).length > 0) return false;
    const attemptId = randomUUID();
    await budgets.reserve(
      tx,
      companyId,
      keys.map((budgetKey) => ({ budgetKey, attemptId, at })),
    );
    return true;
  });
}

let numbers = 0;
function somebody(): { phone: string; email: string } {
  numbers += 1;
  return { phone: `+491512000${String(numbers).padStart(4, '0')}`, email: `ada${numbers}@example.com` };
}

describe('the contact budget', () => {
  it('lets one of two processes contact one person, at one instant, on two channels', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { phone, email } = somebody();
      const ada = contactWith({ sms: phone, email });
      const went = await Promise.all([tryToContact(ada, 'sms'), tryToContact(ada, 'email')]);
      expect(went.filter(Boolean)).toHaveLength(1);
    }
  });

  it('knows the person again in other accounts by any address, whatever the order of locks', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { phone, email } = somebody();
      const here = contactWith({ sms: phone, email });
      const there = contactWith({ email, whatsapp: phone });
      const went = await Promise.all([
        tryToContact(here, 'sms'),
        tryToContact(there, 'whatsapp'),
        tryToContact(here, 'email'),
        tryToContact(there, 'email'),
      ]);
      expect(went.filter(Boolean)).toHaveLength(1);
    }
  });

  it('lets two people be contacted at one instant, each on their own account', async () => {
    const people = Array.from({ length: 8 }, () => contactWith({ sms: somebody().phone }));
    expect(await Promise.all(people.map((person) => tryToContact(person, 'sms')))).toEqual(people.map(() => true));
  });

  it('gives the room back exactly 48 hours later, and no more than twice in any seven days', async () => {
    const ada = contactWith({ sms: somebody().phone });
    const hours = [0, 47.999, 48, 96, 167.999, 168, 215.999, 216];
    const went: boolean[] = [];
    for (const hour of hours) {
      went.push(await tryToContact(ada, 'sms', now.add({ milliseconds: Math.round(hour * 3_600_000) })));
    }
    expect(went).toEqual([true, false, true, false, false, true, false, true]);
  });
});
