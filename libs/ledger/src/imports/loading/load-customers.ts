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
import { type ImportMode } from '../import.kinds.js';
import { type FieldChange } from '../import.schemas.js';
import { type CustomerRow } from '../rows/customer-row.decision.js';
import { customerDifferences } from './field-changes.decision.js';
import { documentKey, knownRows } from './known-rows.js';
import { type Chunk, type Loading, type RowProblem, TakenMeanwhile } from './loading.types.js';

/** Finds out what customers of a file come to. */
export async function loadCustomers(tx: EntityManager, writing: Writing, chunk: Chunk<CustomerRow>): Promise<Loading> {
  const known = await knownRows(chunk, (ids) => lockedCustomers(tx, writing.companyId, ids));
  const problems: RowProblem[] = [];
  const created: CustomerSnapshot[] = [];
  const updated: CustomerSnapshot[] = [];
  const changes: FieldChange[] = [];
  for (const { row, value } of chunk.rows) {
    const { externalId } = value;
    const before = known.get(externalId);
    const decided = decide(before, value, chunk.mode);
    if ('problems' in decided) problems.push(...decided.problems.map((problem) => ({ row, ...problem })));
    else if (!before) created.push(decided.customer);
    else if (!isSameCustomer(before, decided.customer)) {
      updated.push(decided.customer);
      const differences = customerDifferences(before, decided.customer);
      changes.push(...differences.map((difference) => ({ row, externalId, ...difference })));
    }
  }
  return {
    problems,
    created: created.length,
    changed: updated.length,
    changes,
    previews: () => [...created, ...updated].map((value) => ({ key: documentKey(value.externalId), value })),
    write: () => write(tx, writing, { created, updated }),
  };
}

async function write(
  tx: EntityManager,
  writing: Writing,
  decided: { readonly created: readonly CustomerSnapshot[]; readonly updated: readonly CustomerSnapshot[] },
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const { created, updated } = decided;
  const written = await insertCustomers(tx, companyId, { customers: created, now: day.now });
  if (written.size < created.length) throw new TakenMeanwhile(created.map((customer) => customer.externalId ?? ''));
  await updateCustomers(tx, companyId, { customers: updated, now: day.now });
  return [
    ...created.map((customer) => toDraft(writing, 'ledger.customer.created.v1', customer)),
    ...updated.map((customer) => toDraft(writing, 'ledger.customer.updated.v1', customer)),
  ];
}

/** Customers with these external ids, locked and as they are under the lock. */
async function lockedCustomers(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<readonly CustomerSnapshot[]> {
  const seen = await customersByExternalId(tx, companyId, externalIds);
  if (seen.length === 0) return [];
  await lockCustomers(
    tx,
    companyId,
    seen.map((customer) => customer.id),
  );
  return (await customersByExternalId(tx, companyId, externalIds)).map(toSnapshot);
}

type Decided = { readonly customer: CustomerSnapshot } | { readonly problems: Omit<RowProblem, 'row'>[] };

function decide(known: CustomerSnapshot | undefined, row: CustomerRow, mode: ImportMode): Decided {
  if (known?.erasedAt) {
    const message = 'the customer with this externalId was erased; who comes back is a new customer';
    return { problems: [{ field: 'externalId', code: 'customer_erased', message }] };
  }
  if (known && mode === 'upsert') return upsert(known, row);
  const contacts = Object.keys(row.contact).length === 0 ? [] : [row.contact];
  const given = { kind: 'company' as const, ...row.fields, externalId: row.externalId, contacts };
  const outcome = createCustomer(given, { customerId: randomUUIDv7(), source: 'import', nextId: () => randomUUIDv7() });
  if (outcome.kind === 'bad_fields') return { problems: problemsOf(outcome) };
  if (!known || isSameCustomer(known, outcome.customer)) return outcome;
  const message = 'a customer with this externalId exists and says something else';
  return { problems: [{ field: 'externalId', code: 'already_exists', message }] };
}

/** The row's contact is the customer's first one. */
function upsert(known: CustomerSnapshot, row: CustomerRow): Decided {
  const first = known.contacts[0];
  const contact = Object.keys(row.contact).length === 0 ? [] : [{ ...(first && { id: first.id }), ...row.contact }];
  const outcome = patchCustomer(known, { ...row.fields, contacts: contact }, () => randomUUIDv7());
  return outcome.kind === 'bad_fields' ? { problems: problemsOf(outcome) } : outcome;
}

function problemsOf(outcome: Extract<CustomerOutcome, { kind: 'bad_fields' }>): Omit<RowProblem, 'row'>[] {
  return outcome.fields.map(({ pointer, detail }) => {
    const field = pointer.slice(pointer.lastIndexOf('/') + 1);
    return { field, code: `invalid_${field}`, message: detail };
  });
}

function toDraft(
  writing: Writing,
  type: 'ledger.customer.created.v1' | 'ledger.customer.updated.v1',
  customer: CustomerSnapshot,
): EventDraft {
  return draftEvent(type, about(writing, customer.customerId), { customer, by: writing.by });
}
