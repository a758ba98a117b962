import { type CompanySettings } from '@tactful/contracts';
import { type DeliveryWorld } from './delivery-world.js';
import { aCompany, companyEvent } from './told.js';

// From here on Germany has no public holiday on a weekday until winter time: 09:00 in Berlin is 07:00Z.
const firstMonday = Temporal.PlainDate.from('2026-06-08');

/** When a world begins whose tests have weeks of their own: at the first Monday in Berlin. */
export const weeksBegin = '2026-06-07T22:00:00Z';

/** The weeks of one world, one for each test, so that nothing of one test is due in another. */
export class TestWeeks {
  #monday = firstMonday.subtract({ weeks: 1 });

  constructor(private readonly world: DeliveryWorld) {}

  /** Goes to the next week. It has a company of its own, nothing fails, and the ledger answers as usual. */
  async begin(): Promise<CompanySettings> {
    const { world } = this;
    this.#monday = this.#monday.add({ weeks: 1 });
    await world.noFaults();
    world.gate.before = () => Promise.resolve();
    world.gate.sending = 'live';
    await world.moveTo(this.at(0, '00:00'));
    world.gate.readAt = this.at(0, '00:00');
    const company = aCompany();
    await world.tell([companyEvent(company)]);
    return company;
  }

  /** A date of this week: 0 is Monday. */
  day(offset: number): string {
    return this.#monday.add({ days: offset }).toString();
  }

  /** A moment of this week, in UTC. */
  at(offset: number, time: string): string {
    return `${this.day(offset)}T${time}:00Z`;
  }
}
