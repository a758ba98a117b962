import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id, pageById, type PageById } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { decisionList, type DecisionList } from './decision.types.js';
import { DecisionsService } from './decisions.service.js';

/** Why a customer was contacted, and why not. */
@ApiTags('policy')
@Controller('v1/customers/:id/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Every decision about a customer with its reasons in codes and plain words, newest first' })
  @ApiOkResponse({ standardSchema: decisionList })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) customerId: string,
    @Query({ schema: pageById }) page: PageById,
  ): Promise<DecisionList | Refusal> {
    return this.decisions.list(actor.companyId, customerId, page);
  }
}
