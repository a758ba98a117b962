import { draftEvent, type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { removeFromAgenda } from '../agenda/agenda.store.js';
import { wakeAt } from '../escalations/wake-ups.store.js';
import { endSilence, silentCustomers } from './enrolment.store.js';
import { type ExperimentView } from './experiment.types.js';
import { writeStop } from './experiments.store.js';

/** How and why an experiment ends. */
export interface Ending {
  readonly because: NonNullable<ExperimentView['stoppedBecause']>;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/**
 * Ends a running experiment: nothing new comes under it, and what was left in silence goes on under its usual ladder.
 * Invoices of the other variants keep to the ladder that they began with. Returns what to tell.
 */
export async function endExperiment(
  tx: EntityManager,
  { companyId, experiment }: { readonly companyId: string; readonly experiment: ExperimentView },
  ending: Ending,
): Promise<EventDraft> {
  const { because, reason, by, at } = ending;
  const about = { experimentId: experiment.id, at };
  // First the wake-ups, as the one who decides locks them first too: neither waits for the other in a circle.
  const customerIds = await silentCustomers(tx, companyId, experiment.id);
  await wakeAt(tx, companyId, { customerIds, at });
  await endSilence(tx, companyId, about);
  await writeStop(tx, experiment.id, ending);
  await removeFromAgenda(tx, { kind: 'experiment_look', companyId, subjectId: experiment.id });
  const told = { ...toldOf(experiment), because, reason, by, at: at.toString() };
  return draftEvent('policy.experiment.stopped.v1', { companyId, subject: companyId, time: at }, told);
}

/** What every event of an experiment tells of it. */
export function toldOf({ id, name, variants, endsOn }: ExperimentView) {
  return { experimentId: id, name, variants: variants.map(({ key, policyId }) => ({ key, policyId })), endsOn };
}
