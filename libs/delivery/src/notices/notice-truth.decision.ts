import { type GateAccount, type GateCollection, type GateObligation } from '@tactful/contracts';
import { type MessageFields, type TemplateKind } from '@tactful/templates';
import { type NoticeContent } from '../queue/message.types.js';

/** What is true of a notice right now: it may be told with these facts, it rests, or there is nothing to tell. */
export type NoticeTruth =
  | {
      readonly kind: 'true';
      readonly template: TemplateKind;
      /** What it names, each with the amount that it names. */
      readonly obligations: readonly GateObligation[];
      readonly told: Pick<MessageFields, 'statement' | 'collection'>;
    }
  | { readonly kind: 'rests'; readonly because: 'collection_on_hold' }
  | { readonly kind: 'gone'; readonly because: string };

/**
 * Looks a notice up in the gate's answer. A statement names no figure, and is kept as it was issued: it stays true. Of a
 * collection everything comes from the gate: that it is still announced, its amount and its day. An invoice that was asked
 * for is sent whatever is agreed about it, for it asks for nothing, but not once it is settled.
 */
export function noticeTruth(
  content: NoticeContent,
  account: GateAccount | undefined,
  companyToday: string,
): NoticeTruth {
  const { notice, period } = content;
  switch (notice.kind) {
    case 'statement':
      return { kind: 'true', template: 'statement', obligations: [], told: { statement: period ?? undefined } };
    case 'invoice_copy': {
      const obligations = account?.obligations.filter(({ invoiceId }) => content.invoiceIds?.includes(invoiceId)) ?? [];
      if (obligations.length === 0) return { kind: 'gone', because: 'nothing_left_to_pay' };
      return { kind: 'true', template: 'invoice_copy', obligations, told: {} };
    }
    case 'collection_announced': {
      const found = account?.collections?.find(
        ({ collectionId, attempt }) => collectionId === notice.subjectId && attempt === notice.round,
      );
      return collectionTruth(found, account, companyToday);
    }
  }
}

/** What was agreed or disputed about an invoice may end before the day, so it is looked at again; what is settled is not. */
function collectionTruth(
  collection: GateCollection | undefined,
  account: GateAccount | undefined,
  companyToday: string,
): NoticeTruth {
  if (!collection) return { kind: 'gone', because: 'collection_called_off' };
  if (collection.collectOn <= companyToday) return { kind: 'gone', because: 'collection_due' };
  const { invoiceId, amountMinor, notCollectable, method, collectOn: on } = collection;
  const obligation = account?.obligations.find((one) => one.invoiceId === invoiceId);
  if (!obligation) return { kind: 'gone', because: 'nothing_left_to_pay' };
  if (notCollectable !== null || amountMinor <= 0) return { kind: 'rests', because: 'collection_on_hold' };
  const obligations = [{ ...obligation, askableMinor: amountMinor }];
  return { kind: 'true', template: 'collection_announced', obligations, told: { collection: { method, on } } };
}
