import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  afterCommit,
  BusinessTimers,
  Clock,
  CurrentActor,
  Database,
  type Refusal,
  Requires,
} from '@tactful/runtime';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { planMonthlyInterest } from '../charges/posting/monthly.js';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { refuseClosing } from '../journal/closing.js';
import { type LedgerSettings, ledgerSettings } from './settings.schemas.js';
import { readSettings, saveSettings } from './settings.store.js';

/** What a company decides about its books. */
@ApiTags('ledger')
@Controller('v1/ledger-settings')
export class SettingsController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

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
  ): Promise<LedgerSettings | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany<LedgerSettings | Refusal>(actor.companyId, async (tx) => {
      const { companyId } = actor;
      const day = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const refusal = refuseClosing(settings.journal.closedThrough, day.today);
      if (refusal) return refusal;
      await saveSettings(tx, companyId, settings);
      await planMonthlyInterest(tx, { companyId, day }, settings.charges);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return settings;
    });
  }
}
