import { describe, expect, it } from '@jest/globals';
import { type EventData, eventDefinitions } from '@tactful/contracts';
import { planSummaries } from './summary-of-plans.decision.js';

describe('what the timeline tells of the end of a payment plan', () => {
  it('names the reason, who ended it, and when the rest is due', () => {
    const definition = eventDefinitions.find(({ type }) => type === 'ledger.plan.ended.v1');
    const ended = definition?.data.parse(definition.sample) as EventData<'ledger.plan.ended.v1'>;
    expect(planSummaries['ledger.plan.ended.v1'](ended)).toBe(
      'The payment plan was ended: “the customer asks to pay the rest by loan” (mia). What is left is due on 2026-06-30.',
    );
  });
});
