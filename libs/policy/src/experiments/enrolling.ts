import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { type KnownObligation, type ObligationRow } from '../accounts/projection.types.js';
import { type Enrolment, enrolmentsOf } from './enrolment.decision.js';
import { readRunning } from './experiments.store.js';

/** What of a batch comes under the running experiment. */
export interface Enrolling {
  readonly experimentId: string;
  readonly rows: readonly Enrolment[];
}

/** Which obligations of a batch come under the company's running experiment; null: it has none, or none does. */
export async function enrolling(
  tx: EntityManager,
  companyId: string,
  {
    obligations,
    known,
  }: { readonly obligations: readonly ObligationRow[]; readonly known: readonly KnownObligation[] },
): Promise<Enrolling | null> {
  if (obligations.every((one) => known.some((before) => before.obligation_id === one.obligation_id))) return null;
  const experiment = await readRunning(tx, companyId);
  if (!experiment) return null;
  const rows = enrolmentsOf(obligations, { experiment, known, zone: await readZone(tx, companyId) });
  return rows.length > 0 ? { experimentId: experiment.id, rows } : null;
}
