import { type CustomerSnapshot, draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../../company/writing.js';
import {
  createCustomer,
  type CustomerOutcome,
  isSameCustomer,
  patchCustomer,
} from '../../customers/customer.decision.js';
import { toSnapshot } from '../../customers/customers.service.js';
import {
  customersByExternalId,
  insertCustomers,
  lockCustomers,
  updateCustomers,
} from '../../customers/customers.store.js';
import { type ImportMode } from '../import.schemas.js';
import { type CustomerRow } from '../rows/customer-row.decision.js';
import { type Loading, type NumberedRow, type RowProblem, TakenMeanwhile } from './loading.types.js';

interface Change {
  readonly isNew: boolean;
  readonly customer: CustomerSnapshot;
}

/** Loads customers whose external ids differ from each other. */
export async function loadCustomers(
  tx: EntityManager,
  writing: Writing,
  chunk: { readonly rows: readonly NumberedRow<CustomerRow>[]; readonly mode: ImportMode },
): Promise<Loading> {
  const { companyId, day } = writing;
  const externalIds = chunk.rows.map(({ value }) => value.externalId);
  const seen = await customersByExternalId(tx, companyId, externalIds);
  await lockCustomers(
    tx,
    companyId,
    seen.map((customer) => customer.id),
  );
  const known = new Map(
    (await customersByExternalId(tx, companyId, externalIds)).map((view) => [view.externalId, toSnapshot(view)]),
  );
  const problems: RowProblem[] = [];
  const changes: Change[] = [];
  for (const { row, value } of chunk.rows) {
    const decided = decide(known.get(value.externalId), value, chunk.mode);
    if ('problems' in decided) problems.push(...decided.problems.map((problem) => ({ row, ...problem })));
    else if (decided.change) changes.push(decided.change);
  }
  const created = changes.filter((change) => change.isNew).map((change) => change.customer);
  const updated = changes.filter((change) => !change.isNew).map((change) => change.customer);
  const written = await insertCustomers(tx, companyId, { customers: created, now: day.now });
  if (written.size < created.length) throw new TakenMeanwhile(created.map((customer) => customer.externalId ?? ''));
  await updateCustomers(tx, companyId, { customers: updated, now: day.now });
  return { problems, drafts: changes.map((change) => toDraft(writing, change)) };
}

type Decided = { readonly change: Change | undefined } | { readonly problems: Omit<RowProblem, 'row'>[] };

function decide(known: CustomerSnapshot | undefined, row: CustomerRow, mode: ImportMode): Decided {
  if (known && mode === 'upsert') return upsert(known, row);
  const contacts = Object.keys(row.contact).length === 0 ? [] : [row.contact];
  const given = { kind: 'company' as const, ...row.fields, externalId: row.externalId, contacts };
  const outcome = createCustomer(given, { customerId: randomUUIDv7(), source: 'import', nextId: () => randomUUIDv7() });
  if (outcome.kind === 'bad_fields') return { problems: problemsOf(outcome) };
  if (!known) return { change: { isNew: true, customer: outcome.customer } };
  if (isSameCustomer(known, outcome.customer)) return { change: undefined };
  const message = 'a customer with this externalId exists and says something else';
  return { problems: [{ field: 'externalId', code: 'already_exists', message }] };
}

/** The row's contact is the customer's first one. */
function upsert(known: CustomerSnapshot, row: CustomerRow): Decided {
  const first = known.contacts[0];
  const contact = Object.keys(row.contact).length === 0 ? [] : [{ ...(first && { id: first.id }), ...row.contact }];
  const outcome = patchCustomer(known, { ...row.fields, contacts: contact }, () => randomUUIDv7());
  if (outcome.kind === 'bad_fields') return { problems: problemsOf(outcome) };
  return { change: isSameCustomer(known, outcome.customer) ? undefined : { isNew: false, customer: outcome.customer } };
}

function problemsOf(outcome: Extract<CustomerOutcome, { kind: 'bad_fields' }>): Omit<RowProblem, 'row'>[] {
  return outcome.fields.map(({ pointer, detail }) => {
    const field = pointer.slice(pointer.lastIndexOf('/') + 1);
    return { field, code: `invalid_${field}`, message: detail };
  });
}

function toDraft(writing: Writing, { isNew, customer }: Change): EventDraft {
  const type = isNew ? 'ledger.customer.created.v1' : 'ledger.customer.updated.v1';
  return draftEvent(type, about(writing, customer.customerId), { customer, by: writing.by });
}
