import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import {
  apiKeyList,
  apiKeyView,
  type ApiKeyView,
  createdApiKey,
  type CreatedApiKey,
  newApiKeyBody,
  type NewApiKeyBody,
} from './api-key.types.js';
import { ApiKeysService } from './api-keys.service.js';

@ApiTags('identity')
@Controller('v1/api-keys')
@Requires('settings')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Post()
  @ApiOperation({ summary: 'Make a key; it is shown in this answer only' })
  @ApiCreatedResponse({ standardSchema: createdApiKey })
  create(@CurrentActor() actor: Actor, @Body({ schema: newApiKeyBody }) body: NewApiKeyBody): Promise<CreatedApiKey> {
    return this.keys.create(actor.companyId, body);
  }

  @Get()
  @ApiOperation({ summary: 'Your keys, without the keys themselves' })
  @ApiOkResponse({ standardSchema: apiKeyList })
  list(@CurrentActor() actor: Actor): Promise<{ items: ApiKeyView[]; nextCursor: null }> {
    return this.keys.list(actor.companyId);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Revoke a key; it is dead within 5 seconds' })
  @ApiOkResponse({ standardSchema: apiKeyView })
  revoke(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<ApiKeyView | Refusal> {
    return this.keys.revoke(actor.companyId, id);
  }
}
