import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { PreferencesService } from './preferences.service.js';
import {
  newPreferences,
  type NewPreferences,
  preferencesQuery,
  type PreferencesQuery,
  preferencesView,
  type PreferencesView,
} from './preferences.types.js';

/** What a customer wishes: channels in order, hours, language, silence. */
@ApiTags('delivery')
@Controller('v1/customers/:id/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'How a customer wishes to be reached; a field that is missing is unset' })
  @ApiOkResponse({ standardSchema: preferencesView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Query({ schema: preferencesQuery }) query: PreferencesQuery,
  ): Promise<PreferencesView | Refusal> {
    return this.preferences.find(actor, { customerId, ...query });
  }

  @Put()
  @Requires('write')
  @ApiOperation({ summary: 'Replaces how a customer wishes to be reached; a field left out is unset' })
  @ApiOkResponse({ standardSchema: preferencesView })
  replace(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Query({ schema: preferencesQuery }) query: PreferencesQuery,
    @Body({ schema: newPreferences }) wanted: NewPreferences,
  ): Promise<PreferencesView | Refusal> {
    return this.preferences.replace(actor, { customerId, ...query }, wanted);
  }
}
