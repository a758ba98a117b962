import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type NewStatement,
  newStatement,
  statementPage,
  type StatementQuery,
  statementQuery,
  statementView,
} from './statement.schemas.js';
import { StatementsService } from './statements.service.js';

/** The part of a reply that a download sets. */
interface DownloadReply {
  header(name: string, value: string): DownloadReply;
}

const file = { type: 'string', format: 'binary' } as const;

/** Statements of account. */
@ApiTags('ledger')
@Controller('v1')
export class StatementsController {
  constructor(private readonly statements: StatementsService) {}

  @Post('customers/:id/statements')
  @Requires('write')
  @ApiOperation({
    summary: 'Issue a statement of account',
    description:
      'Of any period in the past: `open_item` lists what is open on its last day, `activity` everything that moved the ' +
      'balance. It is kept as it was issued. With `send` the customer is told by message that it is ready.',
  })
  @ApiCreatedResponse({ standardSchema: statementView })
  issue(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Body({ schema: newStatement }) body: NewStatement,
  ) {
    return this.statements.issue(actor, customerId, body);
  }

  @Post('statements/:id/send')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Tell the customer that a statement is ready',
    description:
      'Of any statement that was issued, also once more, by the next message that may be sent. While one that tells of ' +
      'the same days waits, that message tells it.',
  })
  @ApiOkResponse({ standardSchema: statementView })
  send(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) statementId: string) {
    return this.statements.send(actor, statementId);
  }

  @Get('customers/:id/statements')
  @Requires('read')
  @ApiOperation({ summary: 'Statements of a customer, newest first' })
  @ApiOkResponse({ standardSchema: statementPage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Query({ schema: statementQuery }) query: StatementQuery,
  ) {
    return this.statements.list(actor.companyId, customerId, query);
  }

  @Get('statements/:id.pdf')
  @Requires('read')
  @ApiOperation({ summary: 'A statement as a paper' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: file })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) statementId: string,
    @Res({ passthrough: true }) reply: DownloadReply,
  ): Promise<StreamableFile | Refusal> {
    const content = await this.statements.pdf(actor.companyId, statementId);
    return download(reply, content, { name: `statement-${statementId}.pdf`, type: 'application/pdf' });
  }

  @Get('statements/:id.csv')
  @Requires('read')
  @ApiOperation({ summary: 'A statement as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: file })
  async csv(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) statementId: string,
    @Res({ passthrough: true }) reply: DownloadReply,
  ): Promise<StreamableFile | Refusal> {
    const content = await this.statements.csv(actor.companyId, statementId);
    return download(reply, content, { name: `statement-${statementId}.csv`, type: 'text/csv; charset=utf-8' });
  }

  @Get('statements/:id')
  @Requires('read')
  @ApiOperation({ summary: 'One statement, line by line' })
  @ApiOkResponse({ standardSchema: statementView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) statementId: string) {
    return this.statements.find(actor.companyId, statementId);
  }
}

function download(
  reply: DownloadReply,
  content: Buffer | Refusal,
  as: { readonly name: string; readonly type: string },
): StreamableFile | Refusal {
  if (isRefusal(content)) return content;
  reply
    .header('content-type', as.type)
    .header('content-disposition', `attachment; filename="${as.name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
  return new StreamableFile(content);
}
