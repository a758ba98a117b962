import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorthSending, toContent } from './statement.decision.js';
import { type StatementFacts } from './statement.types.js';

const movement = (amountMinor: number) => ({ date: '2026-03-01', kind: 'invoice_issued', reference: 'A', amountMinor });
const item = (openMinor: number) => ({
  number: 'A',
  issueDate: '2026-03-01',
  dueDate: '2026-03-31',
  amountMinor: 1_000,
  openMinor,
});

describe('a statement', () => {
  const facts: StatementFacts = {
    openingMinor: 500,
    movements: [movement(1_000), movement(-700), movement(-300)],
    openItems: [item(600)],
  };

  it('tells the balance after each movement', () => {
    const content = toContent(facts, 'activity');
    expect(content.activity.map((line) => line.balanceMinor)).toEqual([1_500, 800, 500]);
    expect(content).toMatchObject({
      openingMinor: 500,
      chargesMinor: 1_000,
      settlementsMinor: 1_000,
      closingMinor: 500,
    });
  });

  it('tells what is open, and apart from it the credit that speaks against it', () => {
    expect(toContent(facts, 'open_item')).toMatchObject({ openItems: [item(600)], creditsMinor: -100, activity: [] });
  });

  it('adds up whatever moved', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, fc.array(amount), (openingMinor, amounts) => {
        const content = toContent({ openingMinor, movements: amounts.map(movement), openItems: [] }, 'activity');
        expect(content.openingMinor + content.chargesMinor - content.settlementsMinor).toBe(content.closingMinor);
        expect(content.activity.at(-1)?.balanceMinor ?? openingMinor).toBe(content.closingMinor);
      }),
    );
  });

  it('goes out by itself only when something stood or stands open', () => {
    expect(isWorthSending({ openingMinor: 0, movements: [], openItems: [] })).toBe(false);
    expect(isWorthSending({ openingMinor: 0, movements: [movement(1)], openItems: [] })).toBe(true);
    expect(isWorthSending({ openingMinor: -5, movements: [], openItems: [] })).toBe(true);
  });
});
