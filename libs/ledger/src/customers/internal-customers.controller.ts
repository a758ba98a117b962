import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Internal } from '@tactful/runtime';
import { z } from 'zod';
import { givenId } from '../fields/ids.js';
import { CustomerLookupService } from './customer-lookup.service.js';

const lookupQuery = z.strictObject({ companyId: givenId });

/** For our own processes: one customer with what it owes. */
@ApiExcludeController()
@Controller('internal/customers')
export class InternalCustomersController {
  constructor(private readonly lookup: CustomerLookupService) {}

  @Get(':id')
  @Internal()
  find(
    @Param('id', { schema: givenId }) customerId: string,
    @Query({ schema: lookupQuery }) query: z.infer<typeof lookupQuery>,
  ) {
    return this.lookup.find(query.companyId, customerId);
  }
}
