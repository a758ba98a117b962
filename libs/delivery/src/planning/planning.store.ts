import { Injectable } from '@nestjs/common';
import { escalation, type Escalation } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

/** The latest change of what a customer owes, as far as sending must know of it. */
export interface LedgerFact {
  readonly customerId: string;
  readonly fact: string;
  /** Number of its event among those of the ledger about the customer. */
  readonly sequence: number;
}

/** What planning keeps beside messages: escalations that came before their customer, and the ledger's last facts. */
@Injectable()
export class PlanningStore {
  /** Keeps escalations of customers that are not known yet. */
  async keepEarly(tx: EntityManager, companyId: string, escalations: readonly Escalation[]): Promise<void> {
    await tx.query(
      `insert into delivery.early_escalation (company_id, escalation_id, customer_id, escalation)
       select $1, e.* from unnest($2::uuid[], $3::uuid[], $4::jsonb[]) as e on conflict do nothing`,
      [
        companyId,
        escalations.map((one) => one.escalationId),
        escalations.map((one) => one.customerId),
        escalations.map((one) => JSON.stringify(one)),
      ],
    );
  }

  /** Takes out the escalations that waited for these customers, in the order in which they came. */
  async takeEarly(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<Escalation[]> {
    const rows = await tx.query<{ escalation: unknown }[]>(
      `with gone as (
         delete from delivery.early_escalation where company_id = $1 and customer_id = any($2::uuid[])
         returning escalation_id, escalation
       ) select escalation from gone order by escalation_id`,
      [companyId, customerIds],
    );
    return rows.map((row) => escalation.parse(row.escalation));
  }

  /** Forgets how far people had raised these obligations. */
  async liftRaises(tx: EntityManager, companyId: string, obligationIds: readonly string[]): Promise<void> {
    await tx.query(
      `update delivery.message_obligation o set raised_to = null
       where o.company_id = $1 and o.obligation_id = any($2::uuid[]) and o.raised_to is not null`,
      [companyId, obligationIds],
    );
  }

  /** Remembers the newest fact of each customer. */
  async saveFacts(tx: EntityManager, companyId: string, facts: readonly LedgerFact[]): Promise<void> {
    const newest = new Map(facts.toSorted((a, b) => a.sequence - b.sequence).map((fact) => [fact.customerId, fact]));
    await tx.query(
      `insert into delivery.ledger_fact as f (company_id, customer_id, fact, sequence)
       select $1, n.* from unnest($2::uuid[], $3::text[], $4::bigint[]) as n
       on conflict (company_id, customer_id) do update set fact = excluded.fact, sequence = excluded.sequence
         where f.sequence < excluded.sequence`,
      [
        companyId,
        [...newest.keys()],
        [...newest.values()].map((fact) => fact.fact),
        [...newest.values()].map((fact) => fact.sequence),
      ],
    );
  }

  /** The newest fact of each of these customers. */
  async facts(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<LedgerFact[]> {
    const rows = await tx.query<{ customer_id: string; fact: string; sequence: string }[]>(
      `select customer_id, fact, sequence
       from delivery.ledger_fact where company_id = $1 and customer_id = any($2::uuid[])`,
      [companyId, customerIds],
    );
    return rows.map(({ customer_id: customerId, fact, sequence }) => ({
      customerId,
      fact,
      sequence: Number(sequence),
    }));
  }
}
