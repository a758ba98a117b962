import { Injectable } from '@nestjs/common';
import { type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { entriesLink, openInvoicesLink } from '../drill-down.js';
import { notApplicable, quotient } from '../quotient.js';
import { dayBefore, type Period, type UsualLength } from '../report-period.js';
import { ReportReading } from '../report-reading.service.js';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  countbackDso,
  effectivenessIndex,
  simpleDso,
  toFacts,
  wholeMonths,
} from './collecting.decision.js';
import { definitions } from './collecting.definitions.js';
import {
  type AddReport,
  type BpdsoReport,
  type CeiReport,
  type CollectingQuery,
  type DsoReport,
} from './collecting.schemas.js';
import { collectingRows, paidOffRows } from './collecting.store.js';
import { type CollectingFacts } from './collecting.types.js';

const quarter: UsualLength = { days: 90 };
const month: UsualLength = { months: 1 };

/** How fast, and how much of what is due, comes in. */
@Injectable()
export class CollectingService {
  constructor(private readonly reading: ReportReading) {}

  dso(companyId: string, query: CollectingQuery): Promise<DsoReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: quarter }, async (tx, period) => {
      const items = (await factsOf(tx, companyId, period)).map((facts) => ({
        ...amountsOf(facts),
        simple: simpleDso(facts, period.days),
        countback: countbackDso(facts.receivableMinor, facts.months),
        ...drillDown(facts, period),
      }));
      return { ...period, definitions: { simple: definitions.simple, countback: definitions.countback }, items };
    });
  }

  bestPossible(companyId: string, query: CollectingQuery): Promise<BpdsoReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: quarter }, async (tx, period) => {
      const items = (await factsOf(tx, companyId, period)).map((facts) => ({
        ...amountsOf(facts),
        bestPossible: bestPossibleDso(facts, period.days),
        ...drillDown(facts, period),
      }));
      return { ...period, definition: definitions.bestPossible, items };
    });
  }

  delinquency(companyId: string, query: CollectingQuery): Promise<AddReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: quarter }, async (tx, period) => {
      const paid = new Map((await paidOffRows(tx, companyId, period)).map((row) => [row.currency, row]));
      const items = (await factsOf(tx, companyId, period)).map((facts) => {
        const { currency } = facts;
        const paidOff = BigInt(paid.get(currency)?.invoices ?? 0);
        return {
          ...amountsOf(facts),
          averageDaysDelinquent: averageDaysDelinquent(facts, period.days),
          simpleDso: simpleDso(facts, period.days),
          bestPossibleDso: bestPossibleDso(facts, period.days),
          averageDaysLate: quotient(BigInt(paid.get(currency)?.daysLate ?? 0), paidOff, 'no invoice was paid off'),
          paidOff: Number(paidOff),
          ...drillDown(facts, period),
          paymentEntries: entriesLink({ accounts: ['cash', 'unapplied_cash'], currency, ...daysOf(period) }),
        };
      });
      const { averageDaysDelinquent: delinquent, averageDaysLate: late } = definitions;
      return { ...period, definitions: { averageDaysDelinquent: delinquent, averageDaysLate: late }, items };
    });
  }

  effectiveness(companyId: string, query: CollectingQuery): Promise<CeiReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: month }, async (tx, period) => {
      const months = wholeMonths(period);
      const items = (await factsOf(tx, companyId, period)).map((facts) => {
        const { currency, receivableMinor: closingMinor, currentMinor: closingCurrentMinor } = amountsOf(facts);
        return {
          currency,
          openingMinor: Number(facts.openingMinor),
          salesMinor: Number(facts.salesMinor),
          closingMinor,
          closingCurrentMinor,
          period: effectivenessIndex(facts),
          averageMonth:
            months === undefined ? notApplicable('the period is not whole months') : effectivenessIndex(facts, months),
          ...drillDown(facts, period),
          openingInvoices: openInvoicesLink({ asOf: dayBefore(period.from), currency }),
        };
      });
      return { ...period, definitions: { period: definitions.period, averageMonth: definitions.averageMonth }, items };
    });
  }
}

async function factsOf(tx: EntityManager, companyId: string, period: Period): Promise<CollectingFacts[]> {
  const rows = Map.groupBy(await collectingRows(tx, companyId, period), (row) => row.currency);
  return [...rows].map(([currency, mine]) => toFacts(currency, mine, period.to));
}

function amountsOf({ currency, receivableMinor, currentMinor, salesMinor }: CollectingFacts) {
  return {
    currency,
    receivableMinor: Number(receivableMinor),
    currentMinor: Number(currentMinor),
    salesMinor: Number(salesMinor),
  };
}

function drillDown({ currency }: CollectingFacts, period: Period) {
  return {
    openInvoices: openInvoicesLink({ asOf: period.to, currency }),
    salesEntries: entriesLink({ accounts: ['sales'], currency, ...daysOf(period) }),
  };
}

function daysOf({ from, to }: Period): { readonly from: string; readonly to: string } {
  return { from, to };
}
