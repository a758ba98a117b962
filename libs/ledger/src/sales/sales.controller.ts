import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { approvalView } from '../approvals/approval.schemas.js';
import { PendingIsAccepted } from '../approvals/pending-is-accepted.js';
import { givenId } from '../fields/ids.js';
import { type NewSaleReturn, newSaleReturn, saleReturnView } from './sale-return.schemas.js';
import { SaleReturnsService } from './sale-returns.service.js';
import { type NewSale, newSale, salePage, type SaleQuery, saleQuery, saleView } from './sale.schemas.js';
import { SalesService } from './sales.service.js';

/** Sales to a factor. */
@ApiTags('ledger')
@Controller('v1/sales')
export class SalesController {
  constructor(
    private readonly sales: SalesService,
    private readonly returns: SaleReturnsService,
  ) {}

  @Post()
  @Requires('write')
  @UseInterceptors(PendingIsAccepted)
  @ApiOperation({
    summary: 'Sell invoices to a factor',
    description:
      'All that is open on them is sold and not asked for by us any more. What is disputed, on a plan or placed cannot be sold (409). The price is booked to cash when `priceReceivedOn` is given; what stays in `sold_receivables` is what the sale cost. With `approvals.saleAlways` it waits for a second person (202). Nothing is sent to the customer: the factor and you tell them as your contract says.',
  })
  @ApiCreatedResponse({ standardSchema: saleView })
  @ApiAcceptedResponse({ standardSchema: approvalView })
  sell(@CurrentActor() actor: Actor, @Body({ schema: newSale }) body: NewSale) {
    return this.sales.sell(actor, body);
  }

  @Post(':id/returns')
  @Requires('write')
  @UseInterceptors(PendingIsAccepted)
  @ApiOperation({
    summary: 'Take invoices back from a factor',
    description:
      'By recourse, or because the sale is undone. What was sold of them is owed to you again, as a new obligation that is asked for anew. An invoice comes back once (409 `already_taken_back`). The price leaves cash when `priceReturnedOn` is given. With `approvals.saleAlways` it waits for a second person (202), as the sale did.',
  })
  @ApiCreatedResponse({ standardSchema: saleReturnView })
  @ApiAcceptedResponse({ standardSchema: approvalView })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) saleId: string,
    @Body({ schema: newSaleReturn }) body: NewSaleReturn,
  ) {
    return this.returns.takeBack(actor, saleId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List sales, newest first' })
  @ApiOkResponse({ standardSchema: salePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: saleQuery }) query: SaleQuery) {
    return this.sales.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One sale' })
  @ApiOkResponse({ standardSchema: saleView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) saleId: string) {
    return this.sales.find(actor.companyId, saleId);
  }
}
