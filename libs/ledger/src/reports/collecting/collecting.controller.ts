import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import {
  addReport,
  bpdsoReport,
  ceiReport,
  type CollectingQuery,
  collectingQuery,
  dsoReport,
} from './collecting.schemas.js';
import { CollectingService } from './collecting.service.js';

/** How fast money comes in. */
@ApiTags('ledger')
@Controller('v1/reports')
export class CollectingController {
  constructor(private readonly collecting: CollectingService) {}

  @Get('dso')
  @Requires('read')
  @ApiOperation({
    summary: 'Days sales outstanding, simple and countback',
    description: 'Of the 90 days up to `asOf`, or of the period given.',
  })
  @ApiOkResponse({ standardSchema: dsoReport })
  dso(@CurrentActor() actor: Actor, @Query({ schema: collectingQuery }) query: CollectingQuery) {
    return this.collecting.dso(actor.companyId, query);
  }

  @Get('bpdso')
  @Requires('read')
  @ApiOperation({
    summary: 'Best possible days sales outstanding',
    description: 'Of the 90 days up to `asOf`, or of the period given.',
  })
  @ApiOkResponse({ standardSchema: bpdsoReport })
  bestPossible(@CurrentActor() actor: Actor, @Query({ schema: collectingQuery }) query: CollectingQuery) {
    return this.collecting.bestPossible(actor.companyId, query);
  }

  @Get('add')
  @Requires('read')
  @ApiOperation({
    summary: 'Average days delinquent (DSO less best possible DSO), and apart from it average days late',
    description: 'Of the 90 days up to `asOf`, or of the period given.',
  })
  @ApiOkResponse({ standardSchema: addReport })
  delinquency(@CurrentActor() actor: Actor, @Query({ schema: collectingQuery }) query: CollectingQuery) {
    return this.collecting.delinquency(actor.companyId, query);
  }

  @Get('cei')
  @Requires('read')
  @ApiOperation({
    summary: 'Collection effectiveness index',
    description: 'Of the month up to `asOf`, or of the period given, then also with the average month’s sales.',
  })
  @ApiOkResponse({ standardSchema: ceiReport })
  effectiveness(@CurrentActor() actor: Actor, @Query({ schema: collectingQuery }) query: CollectingQuery) {
    return this.collecting.effectiveness(actor.companyId, query);
  }
}
