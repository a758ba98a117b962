import { type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { who } from './words.decision.js';

/** The sentences of statements of account. */
export const statementSummaries = {
  'ledger.statement.issued.v1': (data: EventData<'ledger.statement.issued.v1'>) =>
    `A statement of account from ${data.from} to ${data.to} was issued ${
      data.scheduled ? 'by its schedule' : `(${who(data.by)})`
    }: ${formatMoney(data.closingMinor, data.currency, 'en')} at its end.${
      data.send === true ? ' The customer is told that it is ready.' : ''
    }`,
  'ledger.statement.sending_asked.v1': ({ from, to, round, by }: EventData<'ledger.statement.sending_asked.v1'>) =>
    `The customer is told${round > 1 ? ' once more' : ''} that the statement of account from ${from} to ${to} is ready (${who(by)}).`,
} as const;
