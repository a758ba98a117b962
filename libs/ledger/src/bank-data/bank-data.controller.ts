import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { type BankDataMark, bankDataMark, bankDataView } from './bank-data.schemas.js';
import { BankDataService } from './bank-data.service.js';

/** How fresh the company's bank data are. */
@ApiTags('ledger')
@Controller('v1/bank-data')
export class BankDataController {
  constructor(private readonly bankData: BankDataService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'How far the bank data reach' })
  @ApiOkResponse({ standardSchema: bankDataView })
  read(@CurrentActor() actor: Actor) {
    return this.bankData.read(actor.companyId);
  }

  @Put()
  @Requires('write')
  @ApiOperation({
    summary: 'Tell how far the bank data reach',
    description:
      'All money that reached the bank before `until` has been recorded. Where the settings require fresh bank data ' +
      '(`gate.bankDataMaxAgeHours`), nobody is asked while they are older; what waits goes on with a new mark.',
  })
  @ApiOkResponse({ standardSchema: bankDataView })
  set(@CurrentActor() actor: Actor, @Body({ schema: bankDataMark }) mark: BankDataMark) {
    return this.bankData.set(actor, mark);
  }
}
