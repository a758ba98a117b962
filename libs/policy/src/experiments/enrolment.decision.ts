import { localDateAt } from '@tactful/contact-rules';
import { type KnownObligation, type ObligationRow } from '../accounts/projection.types.js';
import { type ExperimentView } from './experiment.types.js';
import { holdOutId } from './hold-out.js';
import { variantOf } from './variant.decision.js';

/** An obligation that comes under an experiment, unless its customer or invoice has a ladder of its own. */
export interface Enrolment {
  readonly obligationId: string;
  readonly customerId: string;
  readonly variant: string;
  readonly policyId: string;
  readonly at: string;
}

/**
 * Which of a batch of obligations come under the running experiment: those that were not known before, became known
 * since its start, up to its last day, and are not due yet. What was there before, or came to us late, stays outside.
 */
export function enrolmentsOf(
  obligations: readonly ObligationRow[],
  {
    experiment,
    known,
    zone,
  }: {
    readonly experiment: ExperimentView;
    readonly known: readonly KnownObligation[];
    readonly zone: string;
  },
): readonly Enrolment[] {
  const before = new Set(known.map((one) => one.obligation_id));
  return obligations.flatMap((obligation) => {
    if (before.has(obligation.obligation_id) || !isNew(obligation, experiment, zone)) return [];
    const variant = variantOf(experiment.id, obligation.customer_id, experiment.variants);
    return [
      {
        obligationId: obligation.obligation_id,
        customerId: obligation.customer_id,
        variant: variant.key,
        policyId: variant.policyId ?? holdOutId,
        at: obligation.known_at,
      },
    ];
  });
}

/** Instalments of a plan follow what was agreed with the customer, and are no new invoices. */
function isNew(obligation: ObligationRow, { startedAt, endsOn }: ExperimentView, zone: string): boolean {
  const { known_at: knownAt, due_date: dueDate, state, is_instalment: isInstalment } = obligation;
  if (startedAt === null || isInstalment || (state !== 'open' && state !== 'scheduled')) return false;
  const known = Temporal.Instant.from(knownAt);
  if (Temporal.Instant.compare(known, startedAt) < 0) return false;
  const knownOn = localDateAt(known, zone).toString();
  return knownOn <= endsOn && dueDate >= knownOn;
}
