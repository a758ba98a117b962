import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { draftEvent } from '@tactful/contracts';
import { createTestDatabase, tablesThatSay, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { busSchema } from '../database/bus.schema.js';
import { Outbox } from '../outbox/outbox.js';
import { WakeUps } from '../wake-ups/wake-ups.js';
import { LogEraser } from './log-eraser.js';

describe('the log of events forgets a person', () => {
  let test: TestDatabase;
  let eraser = new LogEraser();
  const companyId = randomUUID();
  const ledger = new Outbox('ledger', new WakeUps());
  beforeAll(async () => {
    test = await createTestDatabase([busSchema]);
  });
  afterEach(async () => {
    await eraser.beforeApplicationShutdown();
    eraser = new LogEraser();
  });
  afterAll(() => test.drop());

  const inCompany = <T>(work: (tx: EntityManager) => Promise<T>) => test.as('ledger').inCompany(companyId, work);
  const voided = (customerId: string, reason: string, invoiceId: string = randomUUID()) => {
    const about = { companyId, subject: customerId, time: Temporal.Instant.from('2026-03-10T09:00:00Z') };
    return draftEvent('ledger.invoice.voided.v1', about, { invoiceId, obligations: [], by: 'api:main', reason });
  };
  const tell = (customerId: string, ...reasons: string[]) =>
    inCompany((tx) =>
      ledger.add(
        tx,
        reasons.map((reason) => voided(customerId, reason)),
      ),
    );
  const forget = (subject: string, contactId: string | null = null) =>
    inCompany((tx) => eraser.forget(tx, { source: 'ledger', companyId, subject, contactId }));
  const done = async (): Promise<void> => {
    while (eraser.atWork) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const said = (text: string) => tablesThatSay(test.admin, [text]);
  const open = () => test.admin.query<unknown[]>(`select 1 from bus.erasure`);

  it('in everything that was told of them, and keeps who acted and when', async () => {
    const customerId = randomUUID();
    await tell(customerId, 'Zinnia moved', 'Zinnia paid');
    await tell(randomUUID(), 'Yvonne moved');
    await forget(customerId);
    await done();
    expect(await said('Zinnia')).toEqual([]);
    expect((await said('Yvonne')).length).toBeGreaterThan(0);
    const rows = await test.admin.query<unknown[]>(
      `select o.data, o.sequence::int as sequence from bus.outbox o where o.subject = $1 order by o.sequence`,
      [customerId],
    );
    expect(rows).toMatchObject([
      { data: { reason: null, by: 'api:main' }, sequence: 1 },
      { data: { reason: null, by: 'api:main' }, sequence: 2 },
    ]);
    expect(await open()).toEqual([]);
  });

  it('of one contact only what mentions them', async () => {
    const [customerId, contactId] = [randomUUID(), randomUUID()];
    const drafts = [voided(customerId, 'Xaver left', contactId), voided(customerId, 'Willem came')];
    await inCompany((tx) => ledger.add(tx, drafts));
    await forget(customerId, contactId);
    await done();
    expect(await said('Xaver')).toEqual([]);
    expect((await said('Willem')).length).toBeGreaterThan(0);
  });

  it('after a crash too: another process goes on', async () => {
    const customerId = randomUUID();
    await tell(customerId, 'Viola moved');
    await eraser.beforeApplicationShutdown();
    await forget(customerId);
    expect(await open()).toHaveLength(1);
    eraser = new LogEraser();
    eraser.wake(test.as('ledger').source);
    await done();
    expect(await said('Viola')).toEqual([]);
  });

  it('also in what was being written while they were erased', async () => {
    const customerId = randomUUID();
    const writer = test.as('ledger').source.createQueryRunner();
    await writer.startTransaction();
    await writer.query(`select set_config('app.company_id', $1, true)`, [companyId]);
    await ledger.add(writer.manager, [voided(customerId, 'Ursula moved')]);
    await forget(customerId);
    expect(await open()).toHaveLength(1);
    await writer.commitTransaction();
    await writer.release();
    await done();
    expect(await said('Ursula')).toEqual([]);
  });

  it('where it waits for a consumer, and among dead letters', async () => {
    const customerId = randomUUID();
    const event = JSON.stringify({
      ...{ type: 'ledger.invoice.voided.v1', subject: customerId },
      data: { invoiceId: randomUUID(), obligations: [], by: 'api:main', reason: 'Tilda moved' },
    });
    await test.admin.query(
      `insert into bus.held (consumer, source, subject, sequence, event) values ('policy', 'ledger', $1, 7, $2)`,
      [customerId, event],
    );
    await test.admin.query(
      `insert into bus.dead_letter (consumer, source, subject, sequence, kind, event, error, tries)
       values ('policy', 'ledger', $1, 6, 'poison', $2, 'refused', 3)`,
      [customerId, event],
    );
    await forget(customerId);
    expect(await said('Tilda')).toEqual([]);
    await done();
  });

  it('and nothing else: nobody may change what was told but for an erasure', async () => {
    await expect(
      inCompany((tx) => tx.query(`select bus.empty_events('ledger', $1, '[]')`, [randomUUID()])),
    ).rejects.toThrow('nobody asked to erase');
    await expect(inCompany((tx) => tx.query(`update bus.outbox set data = '{}'`))).rejects.toThrow(/permission denied/);
  });
});
