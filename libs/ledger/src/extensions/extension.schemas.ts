import { extension, id, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newExtension = z
  .strictObject({
    invoiceId: givenId,
    newDueDate: documentDate,
    reason: note(1_000).nullable().optional(),
    /** The id of one of the customer's contacts, or a name. Left out: the customer. */
    requestedBy: line(200).nullable().optional(),
  })
  .meta({
    id: 'NewExtension',
    examples: [
      {
        invoiceId: '01980000-0000-7000-8000-000000000004',
        newDueDate: '2026-03-17',
        reason: 'Our own customer pays late this month.',
        requestedBy: 'Jana Linde',
      },
    ],
  });
export type NewExtension = z.infer<typeof newExtension>;

export const extensionGrant = z
  .strictObject({
    /** Left out: the date that was asked for. */
    newDueDate: documentDate.optional(),
  })
  .meta({ id: 'ExtensionGrant', examples: [{ newDueDate: '2026-03-17' }] });
export type ExtensionGrant = z.infer<typeof extensionGrant>;

export const extensionDecline = z
  .strictObject({
    /** What the customer is told, and what is offered instead. */
    explanation: note(1_000).refine((text) => text.trim().length > 0, 'must not be empty'),
  })
  .meta({ id: 'ExtensionDecline', examples: [{ explanation: 'We can offer you a payment plan instead.' }] });
export type ExtensionDecline = z.infer<typeof extensionDecline>;

export const extensionView = extension.omit({ extensionId: true }).extend({ id }).meta({ id: 'Extension' });
export type ExtensionView = z.infer<typeof extensionView>;
export const extensionPage = pageOf(extensionView).meta({ id: 'ExtensionPage' });

export const extensionQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  invoiceId: givenId.optional(),
  state: extension.shape.state.optional(),
});
export type ExtensionQuery = z.infer<typeof extensionQuery>;
