import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { ConsentsService } from './consents.service.js';
import {
  consentList,
  type ConsentList,
  consentRecord,
  type ConsentRecord,
  newConsent,
  type NewConsent,
} from './consents.types.js';

/** The evidence of consent, address by address. */
@ApiTags('delivery')
@Controller('v1/customers/:id/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Whether each address of a customer may be written to, with the whole log that says so' })
  @ApiOkResponse({ standardSchema: consentList })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
  ): Promise<ConsentList | Refusal> {
    return this.consents.list(actor, customerId);
  }

  @Post()
  @Requires('write')
  @ApiOperation({ summary: 'Records what a person agreed to or refused; an opt-out takes effect at once' })
  @ApiCreatedResponse({ standardSchema: consentRecord })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Body({ schema: newConsent }) consent: NewConsent,
  ): Promise<ConsentRecord | Refusal> {
    return this.consents.record(actor, customerId, consent);
  }
}
