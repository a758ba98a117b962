import { draftEvent, type EventDraft, type Extension } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type ExtensionView } from './extension.schemas.js';

const typeOf = {
  requested: 'ledger.extension.requested.v1',
  granted: 'ledger.extension.granted.v1',
  declined: 'ledger.extension.declined.v1',
} as const;

/** The event of a request for more time that was just made or answered. */
export function toExtensionDraft(writing: Writing, extension: Extension, invoice: InvoiceRecord): EventDraft {
  const data = { extension, obligations: toObligations(invoice), by: writing.by };
  return draftEvent(typeOf[extension.state], about(writing, extension.customerId), data);
}

/** A request for more time as the API shows it. */
export function toExtensionView({ extensionId: id, ...rest }: Extension): ExtensionView {
  return { id, ...rest };
}
