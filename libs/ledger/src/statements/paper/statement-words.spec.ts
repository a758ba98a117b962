import { describe, expect, it } from '@jest/globals';
import { type Letterhead } from '../../company/letterhead.store.js';
import { entryKinds } from '../../journal/journal.types.js';
import { paperDates } from '../../pages/paper-dates.js';
import { type StatementView } from '../statement.schemas.js';
import { statementPdf } from './statement-pdf.js';
import { statementLanguages, statementWords } from './statement-words.js';

/** Entries that move nothing between a customer's own accounts and others. */
const silent = ['payment_applied', 'sale_price', 'sale_price_returned', 'invoices_placed', 'placement_ended'];
const partners = ['agency_fee', 'agency_fee_reversed'];

const statement: StatementView = {
  id: '01980000-0000-7000-8000-000000000001',
  customerId: 'c',
  currency: 'EUR',
  from: '2026-02-01',
  to: '2026-02-28',
  form: 'activity',
  openingMinor: 0,
  chargesMinor: 123_456,
  settlementsMinor: 0,
  closingMinor: 123_456,
  creditsMinor: 0,
  scheduled: false,
  issuedAt: '2026-03-01T00:00:00Z',
  issuedBy: 'api:main',
  pdf: '',
  csv: '',
  activity: [],
  openItems: [],
};
const letterhead = (locale?: string): Letterhead => ({ name: 'N', tradingName: 'T', ...(locale && { locale }) });

describe('the words of a statement', () => {
  it.each(statementLanguages)('in %s name every entry that moves what a customer owes', (language) => {
    const named = Object.keys(statementWords[language].kinds).toSorted();
    const moving = entryKinds.filter((kind) => !silent.includes(kind) && !partners.includes(kind)).toSorted();
    expect(named).toEqual(moving);
  });

  it.each(statementLanguages)('in %s leave room for what they stand for', (language) => {
    const { ifWrong, page } = statementWords[language];
    expect(ifWrong).toContain('{whom}');
    expect(page).toMatch(/\{page\}.*\{of\}/);
  });

  it.each([
    ['en-GB', '28 Feb 2026'],
    ['en-US', 'Feb 28, 2026'],
    ['de-DE', '28.02.2026'],
    ['id-ID', '28 Feb 2026'],
  ])('are dated as readers of %s do', (locale, written) => {
    expect(paperDates(locale)('2026-02-28')).toBe(written);
  });

  it.each([
    ['de-AT', 'en-GB', 'de-AT'],
    ['id', undefined, 'id-ID'],
    ['fr', 'de', 'de-DE'],
    [null, undefined, 'en-GB'],
  ])('are those of the customer (%s), else of the company (%s), else English: %s', async (own, company, expected) => {
    const customer = { name: 'Café Linde', locale: own };
    const pdf = await statementPdf(statement, { customer, letterhead: letterhead(company) });
    expect(pdf.toString('latin1')).toContain(`/Lang (${expected})`);
  });
});
