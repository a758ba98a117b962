import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, Requires } from '@tactful/runtime';
import { accountBalances, type AccountBalances, type BalancesQuery, balancesQuery } from './journal.schemas.js';
import { journalBalances } from './journal.store.js';

/** The journal. */
@ApiTags('ledger')
@Controller('v1/journal')
export class JournalController {
  constructor(private readonly database: Database) {}

  @Get('balances')
  @Requires('read')
  @ApiOperation({
    summary: 'Balances of the accounts',
    description: 'Debits less credits of every posting, of the company or of one customer; they sum to 0 per currency.',
  })
  @ApiOkResponse({ standardSchema: accountBalances })
  balances(@CurrentActor() actor: Actor, @Query({ schema: balancesQuery }) query: BalancesQuery) {
    return this.database.inCompany<AccountBalances>(actor.companyId, async (tx) => ({
      items: await journalBalances(tx, actor.companyId, query.customerId ?? null),
    }));
  }
}
