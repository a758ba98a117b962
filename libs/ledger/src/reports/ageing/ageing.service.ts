import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { isRefusal, type Refusal } from '@tactful/runtime';
import { toPage } from '../../paging/paging.js';
import { entriesLink, link, openInvoicesLink } from '../drill-down.js';
import { quotient } from '../quotient.js';
import { readReportCursor } from '../report-cursor.js';
import { ReportReading } from '../report-reading.service.js';
import { bucketOf, toAgeing } from './ageing.decision.js';
import {
  type AgeingQuery,
  type AgeingReport,
  type CustomerAgeing,
  type CustomerAgeingQuery,
  type OpenItem,
  type OpenItemQuery,
} from './ageing.schemas.js';
import { ageingOfCustomers, ageingRows, openItems } from './ageing.store.js';
import { type AgeingRow } from './ageing.types.js';

const definition =
  'What was open at the end of the day: invoices issued by then, with fees and interest, less everything that settled ' +
  'them with a value date up to then; in the bucket of the days past the date (the due date, of an instalment its own, ' +
  'or the invoice date). A due date is the one that counted on that day: before a later extension, and by the plan that ' +
  'was agreed by then. Unapplied cash and money for invoices not yet issued stand apart, negative.';

/** What is open, by age. */
@Injectable()
export class AgeingService {
  constructor(private readonly reading: ReportReading) {}

  report(companyId: string, query: AgeingQuery): Promise<AgeingReport | Refusal> {
    return this.reading.on(companyId, query, async (tx, asOf) => {
      const { by, customerId } = query;
      const rows = await ageingRows(tx, companyId, { asOf, by, customerId });
      const items = [...Map.groupBy(rows, (row) => row.currency)].map(([currency, mine]) => {
        const where = { asOf, by, currency, customerId };
        const ageing = withLinks(mine, where);
        const worst = ageing.buckets.at(-1)?.amountMinor ?? 0;
        return {
          currency,
          ...ageing,
          atRiskPercent: quotient(BigInt(worst) * 100n, BigInt(ageing.receivableMinor)).value,
          customers: link('/v1/reports/ageing/customers', { asOf, by, currency }),
          entries: entriesLink({
            accounts: ['receivable', 'placed', 'unapplied_cash'],
            currency,
            to: asOf,
            customerId,
          }),
        };
      });
      return { asOf, by, definition, items };
    });
  }

  customers(companyId: string, query: CustomerAgeingQuery): Promise<Page<CustomerAgeing> | Refusal> {
    const after = readReportCursor(query.cursor, 'amount');
    if (isRefusal(after)) return Promise.resolve(after);
    return this.reading.on(companyId, query, async (tx, asOf) => {
      const { by, currency, limit } = query;
      const found = await ageingOfCustomers(tx, companyId, { asOf, by, currency, limit, after });
      const page = toPage(found, limit, (row) => [row.receivable, row.customerId]);
      const items = page.items.map(({ rows, receivable: _, ...customer }) => ({
        ...customer,
        currency,
        ...withLinks(rows, { asOf, by, currency, customerId: customer.customerId }),
      }));
      return { ...page, items };
    });
  }

  invoices(companyId: string, query: OpenItemQuery): Promise<Page<OpenItem> | Refusal> {
    const after = readReportCursor(query.cursor, 'date');
    if (isRefusal(after)) return Promise.resolve(after);
    return this.reading.on(companyId, query, async (tx, asOf) => {
      const { by, currency, customerId, bucket, limit } = query;
      const found = await openItems(tx, companyId, { asOf, by, currency, customerId, bucket, limit, after });
      const items = found.map((item) => ({ ...item, bucket: bucketOf(item.days) }));
      return toPage(items, limit, (item) => [item.dueDate, item.invoiceId]);
    });
  }
}

function withLinks(rows: readonly AgeingRow[], where: Readonly<Record<string, string | undefined>>) {
  const ageing = toAgeing(rows);
  const filled = ageing.buckets.map((cell) => ({
    ...cell,
    invoices: openInvoicesLink({ ...where, bucket: cell.bucket }),
  }));
  return { ...ageing, buckets: filled };
}
