import { Injectable } from '@nestjs/common';
import { type Actor, Clock, conflict, Database, type Refusal } from '@tactful/runtime';
import { companyDayAt } from '../../company/company-day.js';
import { zoneOfCompany } from '../../company/company-zone.store.js';
import { readSettings, saveSettings } from '../../settings/settings.store.js';
import { rateSeriesNames, type RateSeriesName } from '../../terms/charge-terms.schemas.js';
import { type ChargeSettings, mostStatedRates } from '../charges.settings.js';
import { chargePacks } from './packs.js';
import { type NewStatedRate, type ReferenceRateList, type ReferenceRateView } from './pack.schemas.js';
import { rateKnowledge, referenceRates } from './rates.js';
import { rateWarning } from './rate-warnings.decision.js';

/** Reference rates: what this system knows of them, and what a company states beyond. */
@Injectable()
export class ReferenceRatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list({ companyId }: Actor): Promise<ReferenceRateList> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const { charges } = await readSettings(tx, companyId);
      return { items: rateSeriesNames.map((name) => viewOf(name, charges, today)), nextCursor: null };
    });
  }

  /** Adds one rate to what the company states. Two that tell the same day are refused: which one holds? */
  state({ companyId }: Actor, given: NewStatedRate): Promise<ReferenceRateView | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany<ReferenceRateView | Refusal>(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const settings = await readSettings(tx, companyId);
      const { rates } = settings.charges;
      const other = rates.find(
        (rate) => rate.series === given.series && rate.from <= given.until && given.from <= rate.until,
      );
      if (other) {
        const detail = `You state ${other.percent} % from ${other.from} until ${other.until} already: change it in the settings.`;
        return conflict('rate_stated_already', detail, { stated: other });
      }
      if (rates.length >= mostStatedRates) {
        return conflict('too_many_rates', `No more than ${mostStatedRates} rates can be stated.`);
      }
      const charges = { ...settings.charges, rates: [...rates, given] };
      await saveSettings(tx, companyId, { ...settings, charges });
      return viewOf(given.series, charges, today);
    });
  }
}

function viewOf(name: RateSeriesName, { rates }: ChargeSettings, today: string): ReferenceRateView {
  const knowledge = rateKnowledge(name, rates);
  const own = rates.filter(({ series }) => series === name);
  return {
    ...knowledge,
    warning: rateWarning(knowledge, today),
    packs: chargePacks.filter(({ interest }) => interest?.series === name).map(({ id }) => id),
    known: referenceRates[name].series.toReversed().map(({ from, until, percent }) => ({ from, until, percent })),
    stated: own.map(({ from, until, percent, source }) => ({ from, until, percent, source })),
  };
}
