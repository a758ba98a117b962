import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../../fields/ids.js';
import {
  chargeView,
  type WaiverOfferRequest,
  waiverOfferRequest,
  type WaiverRequest,
  waiverRequest,
} from '../charge.schemas.js';
import { ChargesService } from '../charges.service.js';
import { WaiversService } from './waivers.service.js';

/** Charges that were posted, and letting go of them. */
@ApiTags('ledger')
@Controller('v1/charges/:id')
export class WaiversController {
  constructor(
    private readonly charges: ChargesService,
    private readonly waivers: WaiversService,
  ) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'One charge, with its worksheet and the last offer to waive it' })
  @ApiOkResponse({ standardSchema: chargeView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) chargeId: string) {
    return this.charges.find(actor.companyId, chargeId);
  }

  @Post('waive')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Waive a charge, or a part of it', description: '409 when nothing of it is open.' })
  @ApiOkResponse({ standardSchema: chargeView })
  waive(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) chargeId: string,
    @Body({ schema: waiverRequest }) body: WaiverRequest,
  ) {
    return this.waivers.waive(actor, chargeId, body);
  }

  @Post('waive-if-paid')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Offer to waive a charge if everything else is settled by a day',
    description:
      'Comes true by itself as soon as the rest of the invoice is settled with money that came in by that day; ' +
      'else it lapses at the start of the next.',
  })
  @ApiOkResponse({ standardSchema: chargeView })
  offer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) chargeId: string,
    @Body({ schema: waiverOfferRequest }) body: WaiverOfferRequest,
  ) {
    return this.waivers.offer(actor, chargeId, body);
  }
}
