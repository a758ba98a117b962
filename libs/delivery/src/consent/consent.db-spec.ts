import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busSchema } from '@tactful/messaging';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { deliverySchema } from '../database/delivery.schema.js';
import { addressKeyOf } from '../people/address-key.js';
import { ConsentLog } from './consent-log.js';
import { ConsentStore } from './consent.store.js';
import { type ConsentAct } from './consent.types.js';

let test: TestDatabase;
const store = new ConsentStore();
const log = new ConsentLog(store);
const companyId = randomUUID();
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

beforeAll(async () => {
  test = await createTestDatabase([busSchema, deliverySchema]);
});
afterAll(() => test.drop());

function actOf(phone: string, change: Partial<ConsentAct> = {}): ConsentAct {
  return {
    ...{ addressKey: addressKeyOf('sms', phone), channel: 'sms', address: phone, customerId: null, contactId: null },
    ...{ kind: 'implied_by_contract', wording: null, language: null, source: 'api', actor: 'api:main' },
    ...{ reference: `contract ${phone}`, at: now.subtract({ hours: 24 }) },
    ...change,
  };
}

function record(...acts: readonly ConsentAct[]): Promise<unknown> {
  return test.as('delivery').inCompany(companyId, (tx) => log.record(tx, companyId, acts, now));
}

function entriesOf(phone: string): Promise<Record<string, unknown>[]> {
  return test.admin.query(
    `select kind, wording, language, source, actor, reference, proof from delivery.consent_event
     where company_id = $1 and address_key = $2 order by at, kind`,
    [companyId, addressKeyOf('sms', phone)],
  );
}

async function stateOf(phone: string): Promise<string | undefined> {
  const rows = await test.admin.query<{ state: string }[]>(
    `select state from delivery.consent where company_id = $1 and address_key = $2 and channel = 'sms'`,
    [companyId, addressKeyOf('sms', phone)],
  );
  return rows[0]?.state;
}

describe('the ledger of consent', () => {
  it('keeps the words, their language, the proof and who recorded it', async () => {
    const said = { kind: 'express', wording: 'Yes, remind me by text', language: 'en', proof: 'contract 4711, page 3' };
    await record(actOf('+4915110000001', { ...said, kind: 'express', actor: 'agent:mia', reference: 'call 1' }));
    expect(await entriesOf('+4915110000001')).toEqual([
      { ...said, source: 'api', actor: 'agent:mia', reference: 'call 1' },
    ]);
  });

  it('counts an entry once, however often it is told', async () => {
    const act = actOf('+4915110000002', { kind: 'opted_out', wording: 'STOP', source: 'keyword', reference: 'SM1' });
    await Promise.all([record(act), record(act), record(act)]);
    expect(await entriesOf('+4915110000002')).toHaveLength(1);
  });

  it.each([
    ['changed', `update delivery.consent_event set kind = 'express' where company_id = $1`],
    ['taken away', `delete from delivery.consent_event where company_id = $1`],
  ])('cannot be %s, not even by the service itself', async (_how, sql) => {
    await record(actOf('+4915110000003'));
    await expect(test.as('delivery').inCompany(companyId, (tx) => tx.query(sql, [companyId]))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('goes on suppressing an address whose people are forgotten, by its hash alone', async () => {
    const phone = '+4915110000004';
    await record(actOf(phone, { kind: 'opted_out', wording: 'STOP', source: 'keyword', reference: 'SM2' }));
    // As an erasure does it: nothing that tells of the person is left.
    await test.admin.query(
      `update delivery.consent_event set address = '', wording = null, customer_id = null, contact_id = null
       where company_id = $1 and address_key = $2`,
      [companyId, addressKeyOf('sms', phone)],
    );
    await record(actOf(' +49 151 1000-0004 ', { reference: 'the next import' }));
    expect(await stateOf(phone)).toBe('opted_out');
  });

  it('adds up to the same state, in whatever order two processes record', async () => {
    const phone = '+4915110000005';
    const out = actOf(phone, { kind: 'opted_out', source: 'keyword', reference: 'SM3' });
    const given = actOf(phone, { kind: 'express', reference: 'form 9', at: now });
    await Promise.all([record(given), record(out)]);
    expect(await stateOf(phone)).toBe('opted_out');
  });
});
