import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { erasureList, erasureView, type NewErasure, newErasure } from './erasure.schemas.js';
import { ErasuresService } from './erasures.service.js';

/** The erasure of people: names, addresses and what they wrote go; books, and that consent was withdrawn, stay. */
@ApiTags('ledger')
@Controller('v1/customers/:id/erasures')
export class ErasuresController {
  constructor(private readonly erasures: ErasuresService) {}

  @Post()
  @Requires('settings')
  @ApiOperation({
    summary: 'Erase a customer, or one contact',
    description:
      'Replaces names, addresses and everything written by or about the people by nothing, here and in every other ' +
      'service. It cannot be undone. Invoices, payments and the journal stay; an opt-out stays effective for the ' +
      'address. A customer is refused (409) while invoices, disputes, a placement or a legal hold are open or money of ' +
      'theirs is unused; a contact while they are the last who can be reached of a customer who owes. Asking again ' +
      'answers with the first erasure.',
  })
  @ApiCreatedResponse({ standardSchema: erasureView })
  erase(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Body({ schema: newErasure }) body: NewErasure,
  ) {
    return this.erasures.erase(actor, customerId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Who was erased of a customer, when and why', description: 'Newest first.' })
  @ApiOkResponse({ standardSchema: erasureList })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.erasures.list(actor.companyId, customerId);
  }
}
