import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../../fields/ids.js';
import {
  type CollectionFailure,
  collectionFailure,
  collectionPage,
  type CollectionQuery,
  collectionQuery,
  type CollectionSuccess,
  collectionSuccess,
  collectionView,
} from './collection.schemas.js';
import { CollectionsService } from './collections.service.js';

/** Collections by mandate. */
@ApiTags('ledger')
@Controller('v1/collections')
export class CollectionsController {
  constructor(private readonly collections: CollectionsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List collections, newest first' })
  @ApiOkResponse({ standardSchema: collectionPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: collectionQuery }) query: CollectionQuery) {
    return this.collections.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One collection' })
  @ApiOkResponse({ standardSchema: collectionView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) collectionId: string) {
    return this.collections.find(actor.companyId, collectionId);
  }

  @Post(':id/succeeded')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'A collection brought the money', description: 'Its payment is booked.' })
  @ApiOkResponse({ standardSchema: collectionView })
  succeed(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) collectionId: string,
    @Body({ schema: collectionSuccess }) body: CollectionSuccess,
  ) {
    return this.collections.succeed(actor, collectionId, body);
  }

  @Post(':id/failed')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'A collection did not bring the money',
    description: 'It is announced once more; after the second failure the invoice is asked for like others.',
  })
  @ApiOkResponse({ standardSchema: collectionView })
  fail(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) collectionId: string,
    @Body({ schema: collectionFailure }) body: CollectionFailure,
  ) {
    return this.collections.fail(actor, collectionId, body);
  }
}
