import { type EventType } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { type NoticeOrder } from './notice.types.js';

/** Events that give something to tell, or take it away again. */
export const noticeEventTypes = [
  'ledger.statement.issued.v1',
  'ledger.statement.sending_asked.v1',
  'ledger.collection.announced.v1',
  'ledger.collection.failed.v1',
  'ledger.collection.due.v1',
  'ledger.collection.cancelled.v1',
] as const satisfies readonly EventType[];

/** One of {@link noticeEventTypes}, as it came. */
export type NoticeEvent = {
  [Type in (typeof noticeEventTypes)[number]]: BusEvent<Type>;
}[(typeof noticeEventTypes)[number]];

/**
 * What an event asks for. A statement is told when it was issued to be sent, or is sent later; a collection is announced once for each
 * attempt to make it, and what still waits is withdrawn when it was called off or its day has come.
 */
export function ordersOf(event: NoticeEvent): NoticeOrder[] {
  switch (event.type) {
    case 'ledger.statement.issued.v1': {
      const { statementId, from, to, send } = event.data;
      if (send !== true) return [];
      const notice = { kind: 'statement', subjectId: statementId, round: 1 } as const;
      return [tell(event, { kind: 'notice', notice, invoiceId: null, period: { from, to } })];
    }
    case 'ledger.statement.sending_asked.v1': {
      const { statementId, from, to, round } = event.data;
      const notice = { kind: 'statement', subjectId: statementId, round } as const;
      return [tell(event, { kind: 'notice', notice, invoiceId: null, period: { from, to } })];
    }
    case 'ledger.collection.announced.v1':
      return [announce(event)];
    case 'ledger.collection.failed.v1':
      return event.data.retryOn === null ? [] : [announce(event)];
    case 'ledger.collection.due.v1':
      return [withdraw(event, 'collection_due')];
    case 'ledger.collection.cancelled.v1':
      return [withdraw(event, event.data.collection.reason?.slice(0, longestReason) ?? 'collection_called_off')];
  }
}

/** As much of a reason as the events of delivery carry. */
const longestReason = 80;

type CollectionEvent = Extract<NoticeEvent, { type: `ledger.collection.${string}` }>;

function announce(event: CollectionEvent): NoticeOrder {
  const { collectionId: subjectId, attempt: round, invoiceId } = event.data.collection;
  const notice = { kind: 'collection_announced', subjectId, round } as const;
  return tell(event, { kind: 'notice', notice, invoiceId, period: null });
}

function tell({ subject: customerId }: NoticeEvent, content: (NoticeOrder & { kind: 'tell' })['content']): NoticeOrder {
  return { kind: 'tell', customerId, content };
}

function withdraw(event: CollectionEvent, because: string): NoticeOrder {
  const { subject: customerId, sequence, time: at, data } = event;
  const { collectionId: subjectId, invoiceId } = data.collection;
  return { kind: 'withdraw', customerId, subjectId, invoiceId, because, sequence, at };
}
