import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  holdPage,
  type HoldPatch,
  holdPatch,
  type HoldQuery,
  holdQuery,
  holdView,
  type NewHold,
  newHold,
} from './hold.schemas.js';
import { HoldsService } from './holds.service.js';

/** Holds. */
@ApiTags('ledger')
@Controller('v1/holds')
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Put an account or an invoice on hold',
    description:
      'Nothing is asked for meanwhile. Without `until` it lasts as the settings say for its reason: `hardship` 30 days, ' +
      '`breathing_space` 60, `claims_paid` 5 working days; `vulnerable`, `legal` and others until somebody releases it.',
  })
  @ApiCreatedResponse({ standardSchema: holdView })
  place(@CurrentActor() actor: Actor, @Body({ schema: newHold }) body: NewHold) {
    return this.holds.place(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List holds, newest first' })
  @ApiOkResponse({ standardSchema: holdPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: holdQuery }) query: HoldQuery) {
    return this.holds.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One hold' })
  @ApiOkResponse({ standardSchema: holdView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) holdId: string) {
    return this.holds.find(actor.companyId, holdId);
  }

  @Patch(':id')
  @Requires('write')
  @ApiOperation({
    summary: 'Change a hold',
    description: 'Its last day, owner, next step, review, or the end of the treatment. 409 when it has ended already.',
  })
  @ApiOkResponse({ standardSchema: holdView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) holdId: string,
    @Body({ schema: holdPatch }) body: HoldPatch,
  ) {
    return this.holds.change(actor, holdId, body);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Release a hold', description: '409 when it has ended already.' })
  @ApiOkResponse({ standardSchema: holdView })
  release(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) holdId: string) {
    return this.holds.release(actor, holdId);
  }
}
