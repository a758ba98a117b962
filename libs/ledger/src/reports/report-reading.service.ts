import { Injectable } from '@nestjs/common';
import { Clock, Database, isRefusal, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { type AskedPeriod, dayOf, type Period, periodOf, type UsualLength } from './report-period.js';

/** Opens a company's books for a report, as of a day or over a period of the company's calendar. */
@Injectable()
export class ReportReading {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads as of the day asked for, today when none is. */
  on<T>(
    companyId: string,
    asked: Pick<AskedPeriod, 'asOf'>,
    read: (tx: EntityManager, asOf: string) => Promise<T>,
  ): Promise<T | Refusal> {
    return this.#read(companyId, (tx, today) => {
      const asOf = dayOf(asked, today);
      return isRefusal(asOf) ? Promise.resolve<T | Refusal>(asOf) : read(tx, asOf);
    });
  }

  /** Reads over the period asked for, the usual one when none is. */
  over<T>(
    companyId: string,
    asked: AskedPeriod & { readonly usual: UsualLength },
    read: (tx: EntityManager, period: Period) => Promise<T>,
  ): Promise<T | Refusal> {
    return this.#read(companyId, (tx, today) => {
      const period = periodOf(asked, asked.usual, today);
      return isRefusal(period) ? Promise.resolve<T | Refusal>(period) : read(tx, period);
    });
  }

  #read<T>(companyId: string, read: (tx: EntityManager, today: string) => Promise<T | Refusal>): Promise<T | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) =>
      read(tx, companyDayAt(now, await zoneOfCompany(tx, companyId)).today),
    );
  }
}
