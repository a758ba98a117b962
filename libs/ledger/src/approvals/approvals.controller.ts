import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type ApprovalAnswer,
  approvalAnswer,
  approvalPage,
  type ApprovalQuery,
  approvalQuery,
  approvalView,
} from './approval.schemas.js';
import { ApprovalsService } from './approvals.service.js';

/** What waits for a second person. */
@ApiTags('ledger')
@Controller('v1/approvals')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List what a second person has to agree to, newest first' })
  @ApiOkResponse({ standardSchema: approvalPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: approvalQuery }) query: ApprovalQuery) {
    return this.approvals.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One request for a second person' })
  @ApiOkResponse({ standardSchema: approvalView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) approvalId: string) {
    return this.approvals.find(actor.companyId, approvalId);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Agree to a request: it is carried out',
    description:
      '409 `own_request` for the one who asked. The books may have changed since: then it is refused for that reason, and nothing is changed.',
  })
  @ApiOkResponse({ standardSchema: approvalView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) approvalId: string,
    @Body({ schema: approvalAnswer }) body: ApprovalAnswer,
  ) {
    return this.approvals.approve(actor, approvalId, body);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Say no to a request', description: '409 `own_request` for the one who asked.' })
  @ApiOkResponse({ standardSchema: approvalView })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) approvalId: string,
    @Body({ schema: approvalAnswer }) body: ApprovalAnswer,
  ) {
    return this.approvals.decline(actor, approvalId, body);
  }
}
