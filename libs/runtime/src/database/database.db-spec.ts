import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { afterCommit, currentCommand, type Database } from './database.js';
import { refusePowerfulRole } from './role-check.js';
import { isolateByCompany, type ServiceSchema } from './service-schema.js';
import { conflict, Refusal } from '../http/refusal.js';

class Notes1800000000000 implements MigrationInterface {
  name = 'Notes1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table ledger.note (company_id uuid not null, text text not null)`);
    await isolateByCompany(runner, ['ledger.note']);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}

const ledgerSchema: ServiceSchema = { schema: 'ledger', migrations: [Notes1800000000000], appendOnly: ['ledger.note'] };
const [acme, other] = [randomUUID(), randomUUID()];

describe('a transaction of one company', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase([ledgerSchema]);
    database = test.as('ledger');
  });
  afterAll(() => test.drop());

  const write = (companyId: string, text: string) => (tx: { query(sql: string, p: unknown[]): Promise<unknown> }) =>
    tx.query('insert into ledger.note (company_id, text) values ($1, $2)', [companyId, text]);
  const texts = (companyId: string) =>
    database.inCompany(companyId, (tx) => tx.query<{ text: string }[]>('select text from ledger.note order by text'));

  it('sees its own rows, and nobody sees them without a company', async () => {
    await database.inCompany(acme, write(acme, 'ours'));
    expect(await texts(acme)).toEqual([{ text: 'ours' }]);
    expect(await texts(other)).toEqual([]);
    expect(await database.query('select * from ledger.note')).toEqual([]);
  });

  it('cannot write a row of another company', async () => {
    await expect(database.inCompany(acme, write(other, 'theirs'))).rejects.toThrow('row-level security');
  });

  it('may not change an append-only table', async () => {
    await expect(database.inCompany(acme, (tx) => tx.query('delete from ledger.note'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('rolls back when the work refuses, and runs no after-commit hook', async () => {
    let hooked = false;
    const outcome = await database.inCompany(acme, async (tx) => {
      afterCommit(tx, () => (hooked = true));
      await write(acme, 'never')(tx);
      return conflict('no', 'No.');
    });
    expect(outcome).toBeInstanceOf(Refusal);
    expect(hooked).toBe(false);
    expect(await texts(acme)).toEqual([{ text: 'ours' }]);
  });

  it('does a command once for one Idempotency-Key, and refuses the key for another body', async () => {
    const command = { key: 'k-1', fingerprint: 'a' };
    const run = (fingerprint: string) =>
      currentCommand.run({ ...command, fingerprint }, () =>
        database.inCompany(acme, async (tx) => {
          await write(acme, 'once')(tx);
          return { id: randomUUID() };
        }),
      );
    const [first, second] = [await run('a'), await run('a')];
    expect(second).toEqual(first);
    expect(await texts(acme)).toEqual([{ text: 'once' }, { text: 'ours' }]);
    expect(await run('b')).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('runs statements that are asked for in one go in their order', async () => {
    const [, seen] = await database.inCompany(other, (tx) =>
      Promise.all([write(other, 'first')(tx), tx.query<{ text: string }[]>('select text from ledger.note')]),
    );
    expect(seen).toEqual([{ text: 'first' }]);
  });

  it('undoes all of them when one fails, tells why, and goes on with the next transaction', async () => {
    const failing = database.inCompany(other, (tx) =>
      Promise.all([write(other, 'second')(tx), write(acme, 'theirs')(tx), write(other, 'third')(tx)]),
    );
    await expect(failing).rejects.toThrow('row-level security');
    expect(await texts(other)).toEqual([{ text: 'first' }]);
  });

  it('refuses to run in a role for which row-level security means nothing', async () => {
    await expect(refusePowerfulRole(test.admin)).rejects.toThrow('DATABASE_ADMIN_URL');
    await expect(refusePowerfulRole(test.source)).resolves.toBeUndefined();
  });
});
