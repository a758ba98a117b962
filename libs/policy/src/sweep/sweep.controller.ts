import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id, pageById, type PageById } from '@tactful/contracts';
import { type Actor, CurrentActor, Database, Requires } from '@tactful/runtime';
import { readDifferences, readSweeps } from './sweep.store.js';
import { sweepDifferences, type SweepDifferences, sweepList, type SweepList } from './sweep.types.js';

/** What the nightly sweeps found: normally nothing. */
@ApiTags('policy')
@Controller('v1/policy-sweeps')
export class SweepController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Nightly sweeps: every account decided anew and compared, newest first' })
  @ApiOkResponse({ standardSchema: sweepList })
  list(@CurrentActor() actor: Actor, @Query({ schema: pageById }) page: PageById): Promise<SweepList> {
    return this.database.inCompany(actor.companyId, (tx) => readSweeps(tx, page));
  }

  @Get(':id/differences')
  @Requires('read')
  @ApiOperation({ summary: 'Accounts that stood otherwise than decided anew' })
  @ApiOkResponse({ standardSchema: sweepDifferences })
  differences(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) sweepId: string,
    @Query({ schema: pageById }) page: PageById,
  ): Promise<SweepDifferences> {
    return this.database.inCompany(actor.companyId, (tx) => readDifferences(tx, sweepId, page));
  }
}
