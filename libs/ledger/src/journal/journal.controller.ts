import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Page } from '@tactful/contracts';
import { type Actor, CurrentActor, Database, isRefusal, type Refusal, Requires } from '@tactful/runtime';
import { readCursor, toPage } from '../paging/paging.js';
import { listEntries } from './entries.store.js';
import { JournalExport } from './export/export.service.js';
import {
  accountBalances,
  type AccountBalances,
  type BalancesQuery,
  balancesQuery,
  type EntriesQuery,
  entriesQuery,
  entryPage,
  type EntryView,
  type ExportQuery,
  exportQuery,
} from './journal.schemas.js';
import { journalBalances } from './journal.store.js';

const files = {
  csv: { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="journal.csv"' },
  hledger: { type: 'text/plain; charset=utf-8', disposition: 'attachment; filename="journal.hledger"' },
} as const;

/** The journal. */
@ApiTags('ledger')
@Controller('v1/journal')
export class JournalController {
  constructor(
    private readonly database: Database,
    private readonly exports: JournalExport,
  ) {}

  @Get('balances')
  @Requires('read')
  @ApiOperation({
    summary: 'Balances of the accounts',
    description: 'Debits less credits of every posting, of the company or of one customer; they sum to 0 per currency.',
  })
  @ApiOkResponse({ standardSchema: accountBalances })
  balances(@CurrentActor() actor: Actor, @Query({ schema: balancesQuery }) query: BalancesQuery) {
    const { customerId = null, asOf = null } = query;
    return this.database.inCompany<AccountBalances>(actor.companyId, async (tx) => ({
      items: await journalBalances(tx, actor.companyId, { customerId, asOf }),
    }));
  }

  @Get('entries')
  @Requires('read')
  @ApiOperation({ summary: 'List entries, newest booked first', description: '`from` and `to` are value dates.' })
  @ApiOkResponse({ standardSchema: entryPage })
  entries(
    @CurrentActor() { companyId }: Actor,
    @Query({ schema: entriesQuery }) query: EntriesQuery,
  ): Promise<Page<EntryView> | Refusal> {
    const { cursor, limit, ...filter } = query;
    const place = readCursor(cursor, 1);
    if (isRefusal(place)) return Promise.resolve(place);
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listEntries(tx, companyId, { ...filter, limit: limit + 1, before: place?.[0] });
      return toPage<EntryView>(
        rows.map(({ customerExternalId: _, ...view }) => view),
        limit,
        ({ id }) => [id],
      );
    });
  }

  @Get('export')
  @Requires('read')
  @ApiOperation({
    summary: 'The journal as a file',
    description: 'As CSV, a line for each posting, or in the format of hledger. `from` and `to` are value dates.',
  })
  @ApiProduces('text/csv', 'text/plain')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@CurrentActor() actor: Actor, @Query({ schema: exportQuery }) query: ExportQuery): StreamableFile {
    return new StreamableFile(this.exports.stream(actor.companyId, query), files[query.format]);
  }
}
