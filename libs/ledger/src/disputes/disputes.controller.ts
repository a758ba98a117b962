import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  disputePage,
  type DisputePatch,
  disputePatch,
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
    description:
      'Over an amount, a line of the invoice (`lineNo`), or (without both) over all that is open. The undisputed rest ' +
      'may be asked for. `answerBy` is the day on which the company wants to have answered.',
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

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One dispute' })
  @ApiOkResponse({ standardSchema: disputeView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) disputeId: string) {
    return this.disputes.find(actor.companyId, disputeId);
  }

  @Patch(':id')
  @Requires('write')
  @ApiOperation({ summary: 'Say who looks into a dispute', description: '409 when it is resolved already.' })
  @ApiOkResponse({ standardSchema: disputeView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) disputeId: string,
    @Body({ schema: disputePatch }) body: DisputePatch,
  ) {
    return this.disputes.change(actor, disputeId, body);
  }

  @Post(':id/resolve')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Resolve a dispute',
    description:
      '`accepted` credits the disputed amount, `agreed` credits `creditMinor`, `rejected` credits nothing and needs an ' +
      'explanation (`note`).',
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
