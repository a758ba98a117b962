import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  type ExtensionDecline,
  extensionDecline,
  type ExtensionGrant,
  extensionGrant,
  extensionPage,
  type ExtensionQuery,
  extensionQuery,
  extensionView,
  type NewExtension,
  newExtension,
} from './extension.schemas.js';
import { ExtensionsService } from './extensions.service.js';

/** More time to pay. */
@ApiTags('ledger')
@Controller('v1/extensions')
export class ExtensionsController {
  constructor(private readonly extensions: ExtensionsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Ask for a later due date',
    description:
      'Granted at once when it lies within the company’s limits. Else a person decides, and the invoice is not asked for meanwhile.',
  })
  @ApiCreatedResponse({ standardSchema: extensionView })
  request(@CurrentActor() actor: Actor, @Body({ schema: newExtension }) body: NewExtension) {
    return this.extensions.request(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List requests for more time, newest first' })
  @ApiOkResponse({ standardSchema: extensionPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: extensionQuery }) query: ExtensionQuery) {
    return this.extensions.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'Look up a request for more time' })
  @ApiOkResponse({ standardSchema: extensionView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) extensionId: string) {
    return this.extensions.find(actor.companyId, extensionId);
  }

  @Post(':id/grant')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Grant it, with the date asked for or another',
    description: 'The due date moves: steps of the ladder that were not reached yet move with it. 409 when answered.',
  })
  @ApiOkResponse({ standardSchema: extensionView })
  grant(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) extensionId: string,
    @Body({ schema: extensionGrant }) body: ExtensionGrant,
  ) {
    return this.extensions.grant(actor, extensionId, body);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Decline it with an explanation', description: '409 when it was answered already.' })
  @ApiOkResponse({ standardSchema: extensionView })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) extensionId: string,
    @Body({ schema: extensionDecline }) body: ExtensionDecline,
  ) {
    return this.extensions.decline(actor, extensionId, body);
  }
}
