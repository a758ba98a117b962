import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type NewPromise,
  newPromise,
  promisePage,
  type PromiseQuery,
  promiseQuery,
  promiseSummary,
  promiseView,
  type PromiseWithdrawal,
  promiseWithdrawal,
} from './promise.schemas.js';
import { PromisesService } from './promises.service.js';

/** Promises to pay. */
@ApiTags('ledger')
@Controller('v1')
export class PromisesController {
  constructor(private readonly promises: PromisesService) {}

  @Post('promises')
  @Requires('write')
  @ApiOperation({
    summary: 'Record a promise to pay',
    description:
      'Its invoices are not asked for and do not age until the promised day and its grace are over. It is kept as soon as the promised amount came in for them.',
  })
  @ApiCreatedResponse({ standardSchema: promiseView })
  make(@CurrentActor() actor: Actor, @Body({ schema: newPromise }) body: NewPromise) {
    return this.promises.make(actor, body);
  }

  @Get('promises')
  @Requires('read')
  @ApiOperation({ summary: 'List promises, newest first' })
  @ApiOkResponse({ standardSchema: promisePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: promiseQuery }) query: PromiseQuery) {
    return this.promises.list(actor.companyId, query);
  }

  @Get('promises/:id')
  @Requires('read')
  @ApiOperation({ summary: 'Look up a promise' })
  @ApiOkResponse({ standardSchema: promiseView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) promiseId: string) {
    return this.promises.find(actor.companyId, promiseId);
  }

  @Post('promises/:id/withdraw')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Withdraw a promise',
    description: 'Its invoices may be asked for again. 409 when it has ended.',
  })
  @ApiOkResponse({ standardSchema: promiseView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) promiseId: string,
    @Body({ schema: promiseWithdrawal }) body: PromiseWithdrawal,
  ) {
    return this.promises.withdraw(actor, promiseId, body);
  }

  @Get('customers/:id/promises/summary')
  @Requires('read')
  @ApiOperation({
    summary: 'How a customer keeps promises',
    description:
      'Kept rate = kept ÷ (kept + partly kept + broken), by count and, for each currency, by promised amount. Promises that are running or were withdrawn do not count. Kept means: at least the promised amount, less the tolerance, was allocated to its invoices by the promised day and its grace.',
  })
  @ApiOkResponse({ standardSchema: promiseSummary })
  summarise(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.promises.summarise(actor.companyId, customerId);
  }
}
