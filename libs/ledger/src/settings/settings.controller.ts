import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, Requires } from '@tactful/runtime';
import { type LedgerSettings, ledgerSettings } from './settings.schemas.js';
import { readSettings, saveSettings } from './settings.store.js';

/** What a company decides about its books. */
@ApiTags('ledger')
@Controller('v1/ledger-settings')
export class SettingsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Settings of the ledger', description: 'Every field is there, with its default if unset.' })
  @ApiOkResponse({ standardSchema: ledgerSettings })
  read(@CurrentActor() actor: Actor): Promise<LedgerSettings> {
    return this.database.inCompany(actor.companyId, (tx) => readSettings(tx, actor.companyId));
  }

  @Put()
  @Requires('settings')
  @ApiOperation({ summary: 'Set them', description: 'A field left out goes back to its default.' })
  @ApiOkResponse({ standardSchema: ledgerSettings })
  replace(
    @CurrentActor() actor: Actor,
    @Body({ schema: ledgerSettings }) settings: LedgerSettings,
  ): Promise<LedgerSettings> {
    return this.database.inCompany(actor.companyId, async (tx) => {
      await saveSettings(tx, actor.companyId, settings);
      return settings;
    });
  }
}
