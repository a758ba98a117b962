import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, type Refusal, Requires } from '@tactful/runtime';
import { policySettings, type PolicySettings } from './settings.schemas.js';
import { readSettings, saveSettings } from './settings.store.js';

/** What a company decides about its policies. */
@ApiTags('policy')
@Controller('v1/policy-settings')
export class PolicySettingsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Settings of policies', description: 'Every field is there, with its default if unset.' })
  @ApiOkResponse({ standardSchema: policySettings })
  read(@CurrentActor() actor: Actor): Promise<PolicySettings> {
    return this.database.inCompany(actor.companyId, (tx) => readSettings(tx, actor.companyId));
  }

  @Put()
  @Requires('settings')
  @ApiOperation({ summary: 'Set them', description: 'A field left out goes back to its default.' })
  @ApiOkResponse({ standardSchema: policySettings })
  replace(
    @CurrentActor() actor: Actor,
    @Body({ schema: policySettings }) settings: PolicySettings,
  ): Promise<PolicySettings | Refusal> {
    return this.database.inCompany(actor.companyId, async (tx) => {
      await saveSettings(tx, actor.companyId, settings);
      return settings;
    });
  }
}
