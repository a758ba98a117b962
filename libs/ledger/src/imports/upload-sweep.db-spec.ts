import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal, switchCompany } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { importsOf } from '../testing/csv-import.js';
import { type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { claimRows, stageRows } from './staging.store.js';
import { UploadSweep } from './upload-sweep.js';
import { type FormPart } from './upload/upload-form.js';
import { UploadService } from './upload/upload.service.js';

describe('rows of an upload', () => {
  let ledger: LedgerApp;
  const { run } = importsOf(() => ledger);

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const inCompany = <T>(work: (tx: EntityManager) => Promise<T>) =>
    ledger.test.as('ledger').acrossCompanies(async (tx) => {
      await switchCompany(tx, ledger.companyId);
      return work(tx);
    });
  const stage = (importId: string, firstRow: number) =>
    inCompany((tx) => stageRows(tx, ledger.companyId, { importId, firstRow, rows: '[["x"]]' }));
  const age = (interval: string) =>
    ledger.test.admin.query('update ledger.import_unclaimed set since = now() - $1::interval', [interval]);
  const left = () =>
    ledger.test.admin.query<
      { rows: number; previews: number; unclaimed: number }[]
    >(`select (select count(*)::int from ledger.import_rows) as rows,
      (select count(*)::int from ledger.import_preview) as previews,
      (select count(*)::int from ledger.import_unclaimed) as unclaimed`);
  const until = async (isSo: (left: { readonly rows: number; readonly unclaimed: number }) => boolean) => {
    for (;;) {
      const [now] = await left();
      if (now && isSo(now)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const sweep = () => ledger.app.get(UploadSweep, { strict: false }).sweep();

  it('are dropped an hour after the process that took them was killed, however many there are', async () => {
    const importId = randomUUIDv7();
    for (let chunk = 0; chunk < 250; chunk += 1) await stage(importId, 1 + chunk * 1_000);
    await age('59 minutes');
    await sweep();
    expect(await left()).toEqual([{ rows: 250, previews: 0, unclaimed: 1 }]);
    await age('61 minutes');
    await sweep();
    expect(await left()).toEqual([{ rows: 0, previews: 0, unclaimed: 0 }]);
  });

  it('are dropped when the process starts again', async () => {
    await stage(randomUUIDv7(), 1);
    await age('2 hours');
    const again = new UploadSweep(ledger.test.as('ledger'));
    again.onApplicationBootstrap();
    await until(({ unclaimed }) => unclaimed === 0);
    await again.onModuleDestroy();
    expect(await left()).toEqual([{ rows: 0, previews: 0, unclaimed: 0 }]);
  });

  it('stay while more come, and are claimed by no import once they were given up', async () => {
    const importId = randomUUIDv7();
    await stage(importId, 1);
    await age('2 hours');
    expect(await stage(importId, 1_001)).toBe(true);
    await sweep();
    expect(await left()).toEqual([{ rows: 2, previews: 0, unclaimed: 1 }]);
    await age('2 hours');
    await sweep();
    expect(await stage(importId, 2_001)).toBe(false);
    expect(await inCompany((tx) => claimRows(tx, ledger.companyId, importId))).toBe(false);
    expect(await left()).toEqual([{ rows: 0, previews: 0, unclaimed: 0 }]);
  });

  it('of an upload that went to sleep are refused when it wakes up', async () => {
    const uploads = ledger.app.get(UploadService, { strict: false });
    const lines = (from: number) => Buffer.from(Array.from({ length: 2_500 }, (_, at) => `${from + at},x\n`).join(''));
    async function* file() {
      yield Buffer.from('externalId,name\n');
      yield lines(0);
      await until(({ rows }) => rows === 2);
      await age('2 hours');
      await sweep();
      yield lines(2_500);
    }
    async function* parts(): AsyncGenerator<FormPart> {
      yield { type: 'file', fieldname: 'file', file: file() };
    }
    const outcome = await uploads.take(ledger.companyId, { isMultipart: () => true, parts });
    expect(isRefusal(outcome) && outcome.code).toBe('upload_given_up');
    expect(await left()).toEqual([{ rows: 0, previews: 0, unclaimed: 0 }]);
  });

  it('that a dry run foresaw go with the next sweep', async () => {
    await run({ kind: 'customers', dryRun: 'true' }, 'externalId,name\nF-1,Foreseen\n');
    expect(await left()).toEqual([{ rows: 0, previews: 1, unclaimed: 1 }]);
    await sweep();
    expect(await left()).toEqual([{ rows: 0, previews: 0, unclaimed: 0 }]);
  });
});
