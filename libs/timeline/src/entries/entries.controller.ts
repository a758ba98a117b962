import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { EntriesService } from './entries.service.js';
import { timelinePage, type TimelinePage, timelineQuery, type TimelineQuery } from './entry.types.js';

@ApiTags('timeline')
@Controller('v1/customers/:id/timeline')
export class EntriesController {
  constructor(private readonly entries: EntriesService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Everything that happened and did not happen to a customer, newest recorded first' })
  @ApiOkResponse({ standardSchema: timelinePage })
  page(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Query({ schema: timelineQuery }) query: TimelineQuery,
  ): Promise<TimelinePage> {
    return this.entries.page(actor.companyId, customerId, query);
  }
}
