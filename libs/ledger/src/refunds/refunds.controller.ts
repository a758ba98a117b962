import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { type NewRefund, newRefund, refundList, refundView } from './refund.schemas.js';
import { RefundsService } from './refunds.service.js';

/** Refunds. */
@ApiTags('ledger')
@Controller('v1/payments/:id/refunds')
export class RefundsController {
  constructor(private readonly refunds: RefundsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({ summary: 'Refund unapplied cash', description: 'Records money that goes back to the customer.' })
  @ApiCreatedResponse({ standardSchema: refundView })
  refund(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) paymentId: string,
    @Body({ schema: newRefund }) body: NewRefund,
  ) {
    return this.refunds.refund(actor, paymentId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Refunds of a payment, newest first' })
  @ApiOkResponse({ standardSchema: refundList })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) paymentId: string) {
    return this.refunds.list(actor.companyId, paymentId);
  }
}
