import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Page } from '@tactful/contracts';
import { type Actor, CurrentActor, Database, isRefusal, type Refusal, Requires } from '@tactful/runtime';
import { toPage } from '../../paging/paging.js';
import { readReportCursor } from '../report-cursor.js';
import { type EntriesQuery, entriesQuery, type ReportEntry, reportEntryPage } from './report-entries.schemas.js';
import { reportEntries } from './report-entries.store.js';

/** The journal entries behind the figures of reports. */
@ApiTags('ledger')
@Controller('v1/reports/entries')
export class ReportEntriesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('read')
  @ApiOperation({
    summary: 'The journal entries behind a figure',
    description:
      'By value date. Of each entry the postings that move the accounts, and concern the invoice, asked for.',
  })
  @ApiOkResponse({ standardSchema: reportEntryPage })
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: entriesQuery }) query: EntriesQuery,
  ): Promise<Page<ReportEntry> | Refusal> {
    const after = readReportCursor(query.cursor, 'date');
    if (isRefusal(after)) return after;
    const rows = await this.database.inCompany(actor.companyId, (tx) =>
      reportEntries(tx, actor.companyId, { ...query, after }),
    );
    return toPage(rows, query.limit, (entry) => [entry.valueDate, entry.entryId]);
  }
}
