import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  disputePage,
  type DisputeQuery,
  disputeQuery,
  type DisputeResolution,
  disputeResolution,
  disputeView,
  type NewDispute,
  newDispute,
} from './dispute.schemas.js';
import { DisputesService } from './disputes.service.js';

/** Disputes. */
@ApiTags('ledger')
@Controller('v1/disputes')
export class DisputesController {
  constructor(private readonly disputes: DisputesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Open a dispute',
    description: 'Over an amount, or (without one) over all that is open. The undisputed rest may be asked for.',
  })
  @ApiCreatedResponse({ standardSchema: disputeView })
  open(@CurrentActor() actor: Actor, @Body({ schema: newDispute }) body: NewDispute) {
    return this.disputes.open(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List disputes, newest first' })
  @ApiOkResponse({ standardSchema: disputePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: disputeQuery }) query: DisputeQuery) {
    return this.disputes.list(actor.companyId, query);
  }

  @Post(':id/resolve')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Resolve a dispute',
    description: '`accepted` credits the disputed amount, `agreed` credits `creditMinor`, `rejected` credits nothing.',
  })
  @ApiOkResponse({ standardSchema: disputeView })
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) disputeId: string,
    @Body({ schema: disputeResolution }) body: DisputeResolution,
  ) {
    return this.disputes.resolve(actor, disputeId, body);
  }
}
