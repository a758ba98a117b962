import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { givenId } from '../fields/ids.js';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import {
  balanceView,
  customerPage,
  type CustomerPatch,
  customerPatch,
  type CustomerQuery,
  customerQuery,
  customerView,
  type NewCustomer,
  newCustomer,
} from './customer.schemas.js';
import { CustomersService } from './customers.service.js';

/** Customers and their contacts. */
@ApiTags('ledger')
@Controller('v1/customers')
export class CustomersController {
  constructor(private readonly customers: CustomersService) {}

  @Post()
  @Requires('write')
  @ApiOperation({ summary: 'Create a customer', description: 'A known externalId is 409 and names the customer.' })
  @ApiCreatedResponse({ standardSchema: customerView })
  create(@CurrentActor() actor: Actor, @Body({ schema: newCustomer }) body: NewCustomer) {
    return this.customers.create(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List customers by name', description: '`search` takes part of a name, id or address.' })
  @ApiOkResponse({ standardSchema: customerPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: customerQuery }) query: CustomerQuery) {
    return this.customers.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One customer' })
  @ApiOkResponse({ standardSchema: customerView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.customers.find(actor.companyId, customerId);
  }

  @Patch(':id')
  @Requires('write')
  @ApiOperation({
    summary: 'Change a customer',
    description:
      'Fields that are left out stay. A contact with `id` changes that contact, one without adds a contact, ' +
      '`{ id, remove: true }` takes it away; contacts that are not named stay.',
  })
  @ApiOkResponse({ standardSchema: customerView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Body({ schema: customerPatch }) body: CustomerPatch,
  ) {
    return this.customers.change(actor, customerId, body);
  }

  @Get(':id/balance')
  @Requires('read')
  @ApiOperation({ summary: 'What a customer owes', description: 'One row for each currency, never a sum across.' })
  @ApiOkResponse({ standardSchema: balanceView })
  balance(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.customers.balance(actor.companyId, customerId);
  }
}
