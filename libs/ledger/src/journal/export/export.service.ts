import { Injectable } from '@nestjs/common';
import { Database } from '@tactful/runtime';
import { Readable } from 'node:stream';
import { type EntryRow, listEntries } from '../entries.store.js';
import { type ExportQuery } from '../journal.schemas.js';
import { csvHeader, toCsv } from './csv.decision.js';
import { commodityDirective, hledgerHeader, toHledger } from './hledger.decision.js';

const entriesAtOnce = 500;

/** The journal as a file, written while it is read: memory does not grow with it, and no transaction stays open. */
@Injectable()
export class JournalExport {
  constructor(private readonly database: Database) {}

  stream(companyId: string, query: ExportQuery): Readable {
    const pages = this.#pages(companyId, query);
    return Readable.from(query.format === 'csv' ? asCsv(pages) : asHledger(pages), { objectMode: false });
  }

  /** Entries are never changed or deleted, so pages of a moment apart fit together. */
  async *#pages(companyId: string, { from, to }: ExportQuery): AsyncGenerator<EntryRow[]> {
    let after: string | undefined;
    for (;;) {
      const filter = { from, to, after, limit: entriesAtOnce };
      const page = await this.database.inCompany(companyId, (tx) => listEntries(tx, companyId, filter));
      if (page.length > 0) yield page;
      if (page.length < entriesAtOnce) return;
      after = page.at(-1)?.id;
    }
  }
}

async function* asCsv(pages: AsyncIterable<EntryRow[]>): AsyncGenerator<string> {
  yield csvHeader;
  for await (const page of pages) yield page.map(toCsv).join('');
}

async function* asHledger(pages: AsyncIterable<EntryRow[]>): AsyncGenerator<string> {
  yield hledgerHeader;
  const declared = new Set<string>();
  for await (const page of pages) {
    const fresh = new Set(page.map(({ currency }) => currency)).difference(declared);
    for (const currency of fresh) declared.add(currency);
    yield [...fresh].map(commodityDirective).join('') + page.map(toHledger).join('');
  }
}
