import { amountMinor, id, isoDate, isoInstant, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { pageQuery } from '../paging/paging.js';
import { statementForms } from './statement.types.js';

export const newStatement = z
  .strictObject({
    currency: knownCurrency,
    /** First and last day, in the company's time zone. */
    from: documentDate,
    to: documentDate,
    form: z.enum(statementForms),
    /** Tell the customer that it is ready, by the next message that may be sent. */
    send: z.boolean().default(false),
  })
  .meta({
    id: 'NewStatement',
    examples: [{ currency: 'EUR', from: '2026-02-01', to: '2026-02-28', form: 'activity', send: true }],
  });
export type NewStatement = z.infer<typeof newStatement>;

const summary = {
  id,
  customerId: id,
  currency: z.string(),
  from: isoDate,
  to: isoDate,
  form: z.enum(statementForms),
  /** What was owed the evening before the first day, credits taken off. */
  openingMinor: amountMinor,
  chargesMinor: amountMinor,
  settlementsMinor: amountMinor,
  /** Opening + charges − settlements. */
  closingMinor: amountMinor,
  /** True when its schedule issued it. */
  scheduled: z.boolean(),
  issuedAt: isoInstant,
  issuedBy: z.string(),
  /** Where it is as a paper and as a table. */
  pdf: z.string(),
  csv: z.string(),
};

export const statementView = z
  .object({
    ...summary,
    activity: z.array(
      z.object({ date: isoDate, kind: z.string(), reference: z.string(), amountMinor, balanceMinor: amountMinor }),
    ),
    openItems: z.array(
      z.object({
        number: z.string(),
        issueDate: isoDate,
        dueDate: isoDate,
        amountMinor,
        openMinor: amountMinor,
      }),
    ),
    creditsMinor: amountMinor,
  })
  .meta({ id: 'Statement' });
export type StatementView = z.infer<typeof statementView>;

export const statementSummary = z.object(summary).meta({ id: 'StatementSummary' });
export type StatementSummary = z.infer<typeof statementSummary>;
export const statementPage = pageOf(statementSummary).meta({ id: 'StatementPage' });

export const statementQuery = z.strictObject(pageQuery);
export type StatementQuery = z.infer<typeof statementQuery>;
