import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { type ChargePack, chargePacks } from './packs.js';
import {
  chargePackList,
  type ChargePackList,
  type ChargePackView,
  type NewStatedRate,
  newStatedRate,
  referenceRateList,
  type ReferenceRateList,
  referenceRateView,
  type ReferenceRateView,
} from './pack.schemas.js';
import { ReferenceRatesService } from './reference-rates.service.js';

/** What laws give a creditor who is paid late, and the reference rates behind it. */
@ApiTags('ledger')
@Controller('v1')
export class PacksController {
  constructor(private readonly rates: ReferenceRatesService) {}

  @Get('charge-packs')
  @Requires('read')
  @ApiOperation({
    summary: 'What the laws of countries give, as it is written down here',
    description: 'None of it was reviewed by a lawyer. Where a country has no pack, only agreed terms allow a charge.',
  })
  @ApiOkResponse({ standardSchema: chargePackList })
  packs(): ChargePackList {
    return { items: chargePacks.map(toView), nextCursor: null };
  }

  @Get('reference-rates')
  @Requires('read')
  @ApiOperation({
    summary: 'The reference rates, how far each is known, and what you state beyond',
    description: '`warning` says what to do about a rate that is not known today.',
  })
  @ApiOkResponse({ standardSchema: referenceRateList })
  list(@CurrentActor() actor: Actor): Promise<ReferenceRateList> {
    return this.rates.list(actor);
  }

  @Post('reference-rates')
  @Requires('settings')
  @ApiOperation({
    summary: 'State a rate of a reference, and where you read it',
    description:
      'It counts for the days that it names, also where this system knows another. 409 `rate_stated_already` when you state one of these days already: change or remove a rate in `charges.rates` of the settings.',
  })
  @ApiCreatedResponse({ standardSchema: referenceRateView })
  state(
    @CurrentActor() actor: Actor,
    @Body({ schema: newStatedRate }) body: NewStatedRate,
  ): Promise<ReferenceRateView | Refusal> {
    return this.rates.state(actor, body);
  }
}

function toView({ fixedSum, ...pack }: ChargePack): ChargePackView {
  if (!fixedSum) return { ...pack, fixedSum: null };
  const { currency, rule } = fixedSum;
  if (rule.kind === 'percent') throw new Error(`The fixed sum of ${pack.id} is no sum`);
  const brackets = rule.kind === 'flat' ? [{ belowMinor: null, amountMinor: rule.amountMinor }] : [...rule.brackets];
  return { ...pack, fixedSum: { currency, brackets } };
}
