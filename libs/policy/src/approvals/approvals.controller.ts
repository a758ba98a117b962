import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import {
  approvalList,
  type ApprovalList,
  approvalQuery,
  type ApprovalQuery,
  approvalView,
  type ApprovalView,
  approveBody,
  type ApproveBody,
  approveResult,
  type ApproveResult,
  declineBody,
  type DeclineBody,
  editBody,
  type EditBody,
} from './approval.types.js';
import { ApprovalsService } from './approvals.service.js';

/** Messages that leave only when a person has approved of them. */
@ApiTags('policy')
@Controller('v1/contact-approvals')
export class ContactApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({
    summary: 'What waits for approval: to whom, about what, in which tone, and until when; oldest first',
  })
  @ApiOkResponse({ standardSchema: approvalList })
  list(@CurrentActor() actor: Actor, @Query({ schema: approvalQuery }) query: ApprovalQuery): Promise<ApprovalList> {
    return this.approvals.list(actor.companyId, query);
  }

  @Post('approve')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Let messages go: all that wait, or those that are named',
    description: 'They are checked against the truth and their windows as every message is. Nobody decides twice.',
  })
  @ApiOkResponse({ standardSchema: approveResult })
  approve(
    @CurrentActor() actor: Actor,
    @Body({ schema: approveBody }) body: ApproveBody,
  ): Promise<ApproveResult | Refusal> {
    return this.approvals.approve(actor, body);
  }

  @Post(':id/edit')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Change a waiting message: tone, channels, whom it goes to, not before a date',
    description: 'Never firmer, higher or later than its ladder wants.',
  })
  @ApiOkResponse({ standardSchema: approvalView })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) approvalId: string,
    @Body({ schema: editBody }) body: EditBody,
  ): Promise<ApprovalView | Refusal> {
    return this.approvals.edit(actor, approvalId, body);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Keep a message back for good: its steps are used up with that reason' })
  @ApiOkResponse({ standardSchema: approvalView })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) approvalId: string,
    @Body({ schema: declineBody }) body: DeclineBody,
  ): Promise<ApprovalView | Refusal> {
    return this.approvals.decline(actor, approvalId, body);
  }
}
