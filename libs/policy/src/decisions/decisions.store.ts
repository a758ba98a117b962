import { cutPageById, type PageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type DecisionReason } from '../escalations/escalation.types.js';
import { type DecisionList, type DecisionView } from './decision.types.js';
import { type DecisionToSum, summaryOf } from './summary.decision.js';
import { sentenceOf } from './sentence.decision.js';

/** A page of decisions about a customer. Ids are made in the order of deciding, so they are the cursor. */
export async function readDecisions(tx: EntityManager, customerId: string, page: PageById): Promise<DecisionList> {
  const rows = await tx.query<DecisionRow[]>(
    `select d.decision_id as id, d.customer_id as "customerId", ${instantText('d.decided_at')} as at,
       d.policy_version as "policyVersion", d.rules_version as "rulesVersion", d.severity, d.reasons, d.guards, d.actions,
       d.holds, d.next, d.next_because as "nextBecause", ${instantText('d.next_wake_up_at')} as "nextLookAt", d.facts,
       d.facts_hash as "factsHash"
     from policy.decision d
     where d.customer_id = $1 and ($2::uuid is null or d.decision_id < $2)
     order by d.decision_id desc limit $3`,
    [customerId, page.cursor ?? null, page.limit + 1],
  );
  const { items, nextCursor } = cutPageById(rows, page.limit);
  return { items: items.map(viewOf), nextCursor };
}

function viewOf(row: DecisionRow): DecisionView {
  return {
    ...row,
    summary: summaryOf(row),
    reasons: row.reasons.map((reason) => ({ ...reason, sentence: sentenceOf(reason) })),
  };
}

interface DecisionRow extends Omit<DecisionView, 'reasons' | 'summary' | 'facts'> {
  readonly reasons: readonly DecisionReason[];
  readonly facts: DecisionView['facts'] & DecisionToSum['facts'];
}
