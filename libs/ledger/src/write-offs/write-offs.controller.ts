import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { approvalView } from '../approvals/approval.schemas.js';
import { PendingIsAccepted } from '../approvals/pending-is-accepted.js';
import { givenId } from '../fields/ids.js';
import {
  type NewWriteOff,
  newWriteOff,
  writeOffPage,
  type WriteOffQuery,
  writeOffQuery,
  type WriteOffReversal,
  writeOffReversal,
  writeOffView,
} from './write-off.schemas.js';
import { WriteOffsService } from './write-offs.service.js';

/** Write-offs. */
@ApiTags('ledger')
@Controller('v1/write-offs')
export class WriteOffsController {
  constructor(private readonly writeOffs: WriteOffsService) {}

  @Post()
  @Requires('write')
  @UseInterceptors(PendingIsAccepted)
  @ApiOperation({
    summary: 'Let a debt go, in whole or in part',
    description:
      'It is not asked for any more; money that names the invoice is still taken. Above the limit of `approvals.writeOffAboveMinor` it waits for a second person (202), and nothing has changed yet.',
  })
  @ApiCreatedResponse({ standardSchema: writeOffView })
  @ApiAcceptedResponse({ standardSchema: approvalView })
  writeOff(@CurrentActor() actor: Actor, @Body({ schema: newWriteOff }) body: NewWriteOff) {
    return this.writeOffs.writeOff(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List write-offs, newest first' })
  @ApiOkResponse({ standardSchema: writeOffPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: writeOffQuery }) query: WriteOffQuery) {
    return this.writeOffs.list(actor.companyId, query);
  }

  @Post(':id/reverse')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Take a write-off back',
    description: 'What was not recovered of it meanwhile is owed and asked for again.',
  })
  @ApiOkResponse({ standardSchema: writeOffView })
  reverse(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) writeOffId: string,
    @Body({ schema: writeOffReversal }) body: WriteOffReversal,
  ) {
    return this.writeOffs.reverse(actor, writeOffId, body);
  }
}
