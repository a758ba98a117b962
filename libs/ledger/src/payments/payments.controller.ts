import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type Application,
  application,
  type NewPayment,
  newPayment,
  paymentPage,
  type PaymentQuery,
  paymentQuery,
  paymentView,
  type ReversalRequest,
  reversalRequest,
} from './payment.schemas.js';
import { PaymentsService } from './payments.service.js';

/** Payments. */
@ApiTags('ledger')
@Controller('v1/payments')
export class PaymentsController {
  constructor(private readonly payments: PaymentsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Record a payment',
    description:
      'Without `allocations` it pays the oldest due date first. What is left, or meant for an invoice that is not ' +
      'issued yet, stays as unapplied cash and pays the next invoice issued to the customer in this currency.',
  })
  @ApiCreatedResponse({ standardSchema: paymentView })
  receive(@CurrentActor() actor: Actor, @Body({ schema: newPayment }) body: NewPayment) {
    return this.payments.receive(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List payments, newest first' })
  @ApiOkResponse({ standardSchema: paymentPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: paymentQuery }) query: PaymentQuery) {
    return this.payments.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One payment' })
  @ApiOkResponse({ standardSchema: paymentView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) paymentId: string) {
    return this.payments.find(actor.companyId, paymentId);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Use unapplied cash',
    description: 'For these open invoices of the customer or, without `allocations`, by the company’s rule.',
  })
  @ApiOkResponse({ standardSchema: paymentView })
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) paymentId: string,
    @Body({ schema: application }) body: Application,
  ) {
    return this.payments.apply(actor, paymentId, body);
  }

  @Post(':id/reverse')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Reverse a payment',
    description: 'What it had paid is owed again. 409 the second time, and when a part of it was refunded.',
  })
  @ApiOkResponse({ standardSchema: paymentView })
  reverse(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) paymentId: string,
    @Body({ schema: reversalRequest }) body: ReversalRequest,
  ) {
    return this.payments.reverse(actor, paymentId, body);
  }
}
