import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { ContactabilityService } from './contactability.service.js';
import {
  contactability,
  type Contactability,
  contactabilityQuery,
  type ContactabilityQuery,
} from './contactability.types.js';

/** May this customer be contacted? */
@ApiTags('delivery')
@Controller('v1/customers/:id/contactability')
export class ContactabilityController {
  constructor(private readonly contactability: ContactabilityService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Whether an automated message may go on a channel at an instant, and why (not)' })
  @ApiOkResponse({ standardSchema: contactability })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Query({ schema: contactabilityQuery }) query: ContactabilityQuery,
  ): Promise<Contactability | Refusal> {
    return this.contactability.find(actor, customerId, query);
  }
}
