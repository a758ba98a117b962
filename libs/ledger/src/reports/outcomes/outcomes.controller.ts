import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { type OutcomesQuery, outcomesQuery, promisesReport, rollReport, writeOffReport } from './outcomes.schemas.js';
import { OutcomesService } from './outcomes.service.js';

/** What became of what was open. */
@ApiTags('ledger')
@Controller('v1/reports')
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService) {}

  @Get('roll-rates')
  @Requires('read')
  @ApiOperation({
    summary: 'Roll and cure rates of the ageing buckets',
    description: 'From the end of the first day to the end of the last one: of the month up to `asOf`, or as given.',
  })
  @ApiOkResponse({ standardSchema: rollReport })
  rollRates(@CurrentActor() actor: Actor, @Query({ schema: outcomesQuery }) query: OutcomesQuery) {
    return this.outcomes.rollRates(actor.companyId, query);
  }

  @Get('promises')
  @Requires('read')
  @ApiOperation({
    summary: 'How promises to pay were kept, by count and by amount',
    description: 'Promises that ended in the 90 days up to `asOf`, or in the period given.',
  })
  @ApiOkResponse({ standardSchema: promisesReport })
  promises(@CurrentActor() actor: Actor, @Query({ schema: outcomesQuery }) query: OutcomesQuery) {
    return this.outcomes.promises(actor.companyId, query);
  }

  @Get('write-offs')
  @Requires('read')
  @ApiOperation({
    summary: 'What was written off, and what of it came in after all',
    description: 'Of the 90 days up to `asOf`, or of the period given.',
  })
  @ApiOkResponse({ standardSchema: writeOffReport })
  writeOffs(@CurrentActor() actor: Actor, @Query({ schema: outcomesQuery }) query: OutcomesQuery) {
    return this.outcomes.writeOffs(actor.companyId, query);
  }
}
