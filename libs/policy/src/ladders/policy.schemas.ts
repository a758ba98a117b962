import { isoInstant, pageLimit, pageOf, stepName } from '@tactful/contracts';
import { z } from 'zod';
import { complain, ladderFields } from './ladder.types.js';
import { policyId } from './policy-id.js';

/** What is asked for by its name: what no ladder can be called is not found. */
export const askedPolicyId = z.string().min(1).max(80);

export const policyQuery = z.strictObject({
  limit: pageLimit,
  cursor: policyId.optional(),
});
export type PolicyQuery = z.infer<typeof policyQuery>;

/** A ladder with its defaults spelled out: what a company may keep in git, and give back as it is. */
const ladderView = z.strictObject(ladderFields.shape).meta({ id: 'Ladder' });

/** A version of a ladder. */
export const policyView = z
  .strictObject({
    id: z.string(),
    name: stepName,
    version: z.int(),
    summary: z.string(),
    /** It comes with the product. */
    isShipped: z.boolean(),
    /** New invoices of the company keep to it, unless a nearer assignment says otherwise. */
    isDefault: z.boolean(),
    publishedAt: isoInstant.nullable(),
    publishedBy: z.string().nullable(),
    ladder: ladderView,
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof policyView>;

export const policyList = pageOf(policyView).meta({ id: 'PolicyList' });
export type PolicyList = z.infer<typeof policyList>;

const fileFields = ladderFields
  .extend({
    $schema: z.string().max(500).describe('Where editors find the schema of this file; not stored.').optional(),
    version: ladderFields.shape.version.describe('Left out: one more than the last of this name.').optional(),
  })
  .superRefine(complain);

/** The file of a ladder, as a company keeps it. */
export const ladderFile = fileFields.meta({
  id: 'LadderFile',
  examples: [
    {
      name: 'members',
      summary: 'Two gentle messages, then a person.',
      steps: [
        { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 3 }, last: { from: 'due', days: 9 } },
        { step: 'reminder', tone: 'clear', first: { from: 'due', days: 14 }, requires: 'delivered_contact' },
        { step: 'final_options', tone: 'clear', first: { from: 'due', days: 45 }, does: 'decide' },
      ],
      oldDebt: { step: 'nudge' },
    },
  ],
});
export type LadderFileGiven = z.output<typeof ladderFile>;

/** What publishing a file would do. */
export const policyCheck = z
  .strictObject({
    id: z.string(),
    /** False: this very version is published already, and publishing it again changes nothing. */
    isNew: z.boolean(),
    ladder: ladderView,
  })
  .meta({ id: 'PolicyCheck' });
export type PolicyCheck = z.infer<typeof policyCheck>;

/** The JSON Schema (draft 2020-12) of a ladder's file. It cannot say how steps must fit together; the check does. */
export function ladderJsonSchema(): object {
  const schema = z.toJSONSchema(fileFields, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'A ladder of Tactful' };
}
