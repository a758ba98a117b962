import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { holdPage, type HoldQuery, holdQuery, holdView, type NewHold, newHold } from './hold.schemas.js';
import { HoldsService } from './holds.service.js';

/** Holds. */
@ApiTags('ledger')
@Controller('v1/holds')
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({ summary: 'Put an account or an invoice on hold', description: 'Nothing is asked for meanwhile.' })
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

  @Post(':id/release')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Release a hold', description: '409 when it has ended already.' })
  @ApiOkResponse({ standardSchema: holdView })
  release(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) holdId: string) {
    return this.holds.release(actor, holdId);
  }
}
