import { currencyCode } from '@tactful/contracts';
import { z } from 'zod';
import { type ApprovalRule } from './approval-facts.types.js';

/** Which messages wait until a person has approved of them; steps whose ladder says so always do. */
export const approvalSettings = z
  .strictObject({
    everything: z.boolean().default(false).describe("The whole day's batch waits for a person."),
    fromAmount: z
      .record(currencyCode, z.int().min(1))
      .default({})
      .describe('By currency, in minor units: messages to customers who owe so much or more.'),
    segments: z
      .array(z.string().min(1).max(80))
      .max(50)
      .default([])
      .describe('Messages to customers of these segments.'),
  })
  .prefault({});
export type ApprovalSettings = z.infer<typeof approvalSettings>;

/** The rule that a company's settings make; null: they hold nothing back. */
export function ruleOf({ everything, fromAmount, segments }: ApprovalSettings): ApprovalRule | null {
  const isNone = !everything && segments.length === 0 && Object.keys(fromAmount).length === 0;
  return isNone ? null : { everything, fromAmount, segments };
}
