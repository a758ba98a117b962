import { type Collection, draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../../company/writing.js';
import { type CollectionRecord } from '../mandate.types.js';
import { type CollectionView } from './collection.schemas.js';

/** The collection as events tell it. */
export function toEventCollection(record: CollectionRecord): Collection {
  const { holdId: _, paymentId: __, toldOn: ___, untoldBecause: ____, ...collection } = record;
  return collection;
}

/** The collection as the API tells it. */
export function toCollectionView({
  holdId: _,
  untoldBecause: __,
  collectionId: id,
  ...rest
}: CollectionRecord): CollectionView {
  return { id, ...rest };
}

/** The event of what became of a collection. */
export function collectionDraft(
  writing: Writing,
  what: 'announced' | 'postponed' | 'due' | 'succeeded' | 'cancelled',
  collection: CollectionRecord,
): EventDraft {
  const data = { collection: toEventCollection(collection), by: writing.by };
  return draftEvent(`ledger.collection.${what}.v1`, about(writing, collection.customerId), data);
}

/** The event of a collection that failed. */
export function failedDraft(writing: Writing, collection: CollectionRecord, retryOn: string | null): EventDraft {
  const data = { collection: toEventCollection(collection), retryOn, by: writing.by };
  return draftEvent('ledger.collection.failed.v1', about(writing, collection.customerId), data);
}
