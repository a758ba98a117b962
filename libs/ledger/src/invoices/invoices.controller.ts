import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  invoicePage,
  type InvoicePatch,
  invoicePatch,
  type InvoiceQuery,
  invoiceQuery,
  invoiceView,
  type NewInvoice,
  newInvoice,
  type VoidRequest,
  voidRequest,
} from './invoice.schemas.js';
import { InvoicesService } from './invoices.service.js';

/** Invoices. */
@ApiTags('ledger')
@Controller('v1/invoices')
export class InvoicesController {
  constructor(private readonly invoices: InvoicesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Record an invoice',
    description:
      'Before its issue date in the company’s time zone it is `scheduled`: not owed. Unapplied cash of the customer ' +
      'in its currency pays it when it is issued. A known externalId is 409.',
  })
  @ApiCreatedResponse({ standardSchema: invoiceView })
  create(@CurrentActor() actor: Actor, @Body({ schema: newInvoice }) body: NewInvoice) {
    return this.invoices.create(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List invoices, newest first' })
  @ApiOkResponse({ standardSchema: invoicePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: invoiceQuery }) query: InvoiceQuery) {
    return this.invoices.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One invoice' })
  @ApiOkResponse({ standardSchema: invoiceView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) invoiceId: string) {
    return this.invoices.find(actor.companyId, invoiceId);
  }

  @Patch(':id')
  @Requires('write')
  @ApiOperation({
    summary: 'Change an invoice',
    description: 'Its amount, currency, customer and issue date stay for ever: void it, or issue a credit note.',
  })
  @ApiOkResponse({ standardSchema: invoiceView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) invoiceId: string,
    @Body({ schema: invoicePatch }) body: InvoicePatch,
  ) {
    return this.invoices.change(actor, invoiceId, body);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Take an invoice back', description: '409 once something was paid or credited on it.' })
  @ApiOkResponse({ standardSchema: invoiceView })
  void(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) invoiceId: string,
    @Body({ schema: voidRequest }) body: VoidRequest,
  ) {
    return this.invoices.void(actor, invoiceId, body);
  }
}
