import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import {
  newPolicyChange,
  type NewPolicyChange,
  policyChangeList,
  type PolicyChangeList,
  policyChangeQuery,
  type PolicyChangeQuery,
  policyChangeView,
  type PolicyChangeView,
  previewOfChange,
  type PreviewOfChange,
} from './policy-change.types.js';
import { PolicyChangesService } from './policy-changes.service.js';

/** Which ladder leads whom, from when on, and what becomes of what is on its way. */
@ApiTags('policy')
@Controller('v1/policy-changes')
export class PolicyChangesController {
  constructor(private readonly changes: PolicyChangesService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Changes of policies, newest first' })
  @ApiOkResponse({ standardSchema: policyChangeList })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: policyChangeQuery }) query: PolicyChangeQuery,
  ): Promise<PolicyChangeList> {
    return this.changes.list(actor.companyId, query);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'How many customers and invoices on their way a change would reach; changes nothing' })
  @ApiOkResponse({ standardSchema: previewOfChange })
  preview(
    @CurrentActor() actor: Actor,
    @Body({ schema: newPolicyChange }) asked: NewPolicyChange,
  ): Promise<PreviewOfChange | Refusal> {
    return this.changes.preview(actor, asked);
  }

  @Post()
  @Requires('settings')
  @ApiOperation({ summary: 'Propose a change; it counts whom it reaches and waits to be confirmed' })
  @ApiCreatedResponse({ standardSchema: policyChangeView })
  propose(
    @CurrentActor() actor: Actor,
    @Body({ schema: newPolicyChange }) asked: NewPolicyChange,
  ): Promise<PolicyChangeView | Refusal> {
    return this.changes.propose(actor, asked);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Confirm a proposed change; it takes effect at its date' })
  @ApiOkResponse({ standardSchema: policyChangeView })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) changeId: string,
  ): Promise<PolicyChangeView | Refusal> {
    return this.changes.confirm(actor, changeId);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Call a change off that has not begun to take effect' })
  @ApiOkResponse({ standardSchema: policyChangeView })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) changeId: string,
  ): Promise<PolicyChangeView | Refusal> {
    return this.changes.cancel(actor, changeId);
  }
}
