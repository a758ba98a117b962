import { Injectable } from '@nestjs/common';
import { type Refusal } from '@tactful/runtime';
import { entriesLink, link, openInvoicesLink } from '../drill-down.js';
import { quotient } from '../quotient.js';
import { type Period } from '../report-period.js';
import { ReportReading } from '../report-reading.service.js';
import { type OutcomesQuery, type PromisesReport, type RollReport, type WriteOffReport } from './outcomes.schemas.js';
import { promisesKept } from './promises-kept.decision.js';
import { type PromiseRow, promiseRows, rollRows, type WriteOffRow, writeOffRows } from './outcomes.store.js';
import { rollsOf } from './roll-rates.decision.js';

const definitions = {
  rollRate:
    'Of the amount that stood in the bucket at the end of the first day, the percentage that stands in a worse bucket at ' +
    'the end of the last day. An invoice stands in the bucket of its oldest open date.',
  cureRate:
    'Of the same amount, the percentage that was settled since (paid, credited, waived, written off or sold) or is not ' +
    'overdue any more.',
  byCount:
    'Of the promises that ended in the period, the percentage that was kept: kept / (kept + partly kept + broken). Kept ' +
    'means that the cash allocated to its invoices came to what was promised, less the tolerance, by its date and grace.',
  byAmount: 'The same by what was promised.',
  received: 'What came in for these promises, in percent of what was promised.',
  writeOffs:
    'What was written off in the period by value date, less write-offs that were taken back and less what came in after ' +
    'all (money that did not hold counts against that); in percent of the sales of the period.',
};

/** What became of what was open. */
@Injectable()
export class OutcomesService {
  constructor(private readonly reading: ReportReading) {}

  rollRates(companyId: string, query: OutcomesQuery): Promise<RollReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: { months: 1 } }, async (tx, period) => {
      const rows = Map.groupBy(await rollRows(tx, companyId, period), (row) => row.currency);
      const { from: asOf, to } = period;
      const items = [...rows].map(([currency, mine]) => ({
        currency,
        buckets: rollsOf(mine).map((roll) => ({
          ...roll,
          now: [...roll.now],
          openInvoices: openInvoicesLink({ asOf, currency, bucket: roll.bucket }),
        })),
        entries: entriesLink({ accounts: ['receivable', 'placed'], currency, from: asOf, to }),
      }));
      return { ...period, definitions: { rollRate: definitions.rollRate, cureRate: definitions.cureRate }, items };
    });
  }

  promises(companyId: string, query: OutcomesQuery): Promise<PromisesReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: { days: 90 } }, async (tx, period) => {
      const rows = Map.groupBy(await promiseRows(tx, companyId, period), (row) => row.currency);
      const items = [...rows].map(([currency, mine]) => {
        const endings = mine.map(toEndings);
        return { currency, endings, ...promisesKept(endings) };
      });
      const { byCount, byAmount, received } = definitions;
      return { ...period, definitions: { byCount, byAmount, received }, items };
    });
  }

  writeOffs(companyId: string, query: OutcomesQuery): Promise<WriteOffReport | Refusal> {
    return this.reading.over(companyId, { ...query, usual: { days: 90 } }, async (tx, period) => {
      const rows = await writeOffRows(tx, companyId, period);
      return { ...period, definition: definitions.writeOffs, items: rows.map((row) => toWriteOffs(row, period)) };
    });
  }
}

function toWriteOffs(row: WriteOffRow, { from, to }: Period) {
  const { currency } = row;
  const { writtenOff, takenBack, recovered } = row;
  const net = BigInt(writtenOff) - BigInt(takenBack) - BigInt(recovered);
  const sales = BigInt(row.sales);
  return {
    currency,
    writtenOffMinor: Number(writtenOff),
    takenBackMinor: Number(takenBack),
    recoveredMinor: Number(recovered),
    netMinor: Number(net),
    invoices: Number(row.invoices),
    salesMinor: Number(sales),
    ofSales: quotient(net * 100n, sales, 'nothing was sold in the period'),
    entries: entriesLink({ accounts: ['bad_debt'], currency, from, to }),
  };
}

function toEndings({ state, promises, promised, received }: PromiseRow) {
  const list = link('/v1/promises', { state });
  return { state, promises: Number(promises), promisedMinor: Number(promised), receivedMinor: Number(received), list };
}
