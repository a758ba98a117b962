import { collection, collectionState, id, isoDate, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../../fields/dates.js';
import { givenId } from '../../fields/ids.js';
import { pageQuery } from '../../paging/paging.js';

export const collectionSuccess = z
  .strictObject({
    /** When the money came; the company's today when left out. */
    receivedOn: documentDate.optional(),
  })
  .meta({ id: 'CollectionSuccess', examples: [{ receivedOn: '2026-03-16' }] });
export type CollectionSuccess = z.infer<typeof collectionSuccess>;

export const collectionFailure = z
  .strictObject({ reason: note(500).refine((text) => text.trim() !== '', 'must not be empty') })
  .meta({ id: 'CollectionFailure', examples: [{ reason: 'insufficient funds' }] });
export type CollectionFailure = z.infer<typeof collectionFailure>;

export const collectionView = collection
  .omit({ collectionId: true })
  .extend({
    id,
    paymentId: id.nullable(),
    /** The day on which the customer was told of it; null: not yet. Nothing is collected untold. */
    toldOn: isoDate.nullable(),
  })
  .meta({ id: 'Collection' });
export type CollectionView = z.infer<typeof collectionView>;
export const collectionPage = pageOf(collectionView).meta({ id: 'CollectionPage' });

export const collectionQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  state: collectionState.optional(),
});
export type CollectionQuery = z.infer<typeof collectionQuery>;
