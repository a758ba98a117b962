import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type NewPlan,
  newPlan,
  type PlanAcceptance,
  planAcceptance,
  type PlanEnding,
  planEnding,
  planPage,
  type PlanQuery,
  planQuery,
  type PlanRejection,
  planRejection,
  planView,
  type Renegotiation,
  renegotiation,
} from './plan.schemas.js';
import { PlansService } from './plans.service.js';

/** Payment plans. */
@ApiTags('ledger')
@Controller('v1/plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Propose a payment plan',
    description:
      'Over open invoices of one customer in one currency. Its instalments add up to what is open and not disputed. ' +
      'Within the company’s limits it is `active` at once; else it is `proposed`, and asking rests for some days.',
  })
  @ApiCreatedResponse({ standardSchema: planView })
  propose(@CurrentActor() actor: Actor, @Body({ schema: newPlan }) body: NewPlan) {
    return this.plans.propose(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List payment plans, newest first' })
  @ApiOkResponse({ standardSchema: planPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: planQuery }) query: PlanQuery) {
    return this.plans.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One payment plan, with its instalments and its history' })
  @ApiOkResponse({ standardSchema: planView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) planId: string) {
    return this.plans.find(actor.companyId, planId);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Agree to a proposed plan',
    description: 'As it is, or with another schedule. From now on its instalments are owed instead of the invoices.',
  })
  @ApiOkResponse({ standardSchema: planView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) planId: string,
    @Body({ schema: planAcceptance }) body: PlanAcceptance,
  ) {
    return this.plans.accept(actor, planId, body);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Decline a proposed plan', description: 'With an explanation. Asking goes on.' })
  @ApiOkResponse({ standardSchema: planView })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) planId: string,
    @Body({ schema: planRejection }) body: PlanRejection,
  ) {
    return this.plans.decline(actor, planId, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'End a running plan by hand',
    description:
      'With the reason. What is left of each invoice is owed as one, by default not before the last instalment was. ' +
      'The invoice may then be written off, sold or placed.',
  })
  @ApiOkResponse({ standardSchema: planView })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) planId: string,
    @Body({ schema: planEnding }) body: PlanEnding,
  ) {
    return this.plans.end(actor, planId, body);
  }

  @Post(':id/renegotiate')
  @Requires('write')
  @ApiOperation({
    summary: 'Agree on a plan anew',
    description:
      'For what is left of a running or defaulted plan. Answers the new plan; the old one is `replaced` and names it.',
  })
  @ApiCreatedResponse({ standardSchema: planView })
  renegotiate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) planId: string,
    @Body({ schema: renegotiation }) body: Renegotiation,
  ) {
    return this.plans.renegotiate(actor, planId, body);
  }
}
