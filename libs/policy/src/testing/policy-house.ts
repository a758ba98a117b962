import { busSchema, Outbox, WakeUps } from '@tactful/messaging';
import { BusinessTimers, type Database, VirtualClock } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { AccountFacts } from '../accounts/account-facts.service.js';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { policySchema } from '../database/policy.schema.js';
import { EscalationsService } from '../escalations/escalations.service.js';

/** The policy service on a database of its own, with time in the spec's hand. */
export class PolicyHouse {
  readonly clock = new VirtualClock(Temporal.Instant.from('2026-01-01T00:00:00Z'));
  readonly database: Database;
  readonly outbox = new Outbox('policy', new WakeUps());
  readonly facts: AccountFacts;
  readonly escalations: EscalationsService;

  private constructor(readonly test: TestDatabase) {
    this.database = test.as('policy');
    this.facts = new AccountFacts(this.clock, new BusinessTimers(this.clock), this.outbox);
    this.escalations = new EscalationsService(this.database, this.outbox);
  }

  static async open(): Promise<PolicyHouse> {
    return new PolicyHouse(await createTestDatabase([busSchema, policySchema]));
  }

  close(): Promise<void> {
    return this.test.drop();
  }

  /** Hands over a batch of events of one company, as the bus does. */
  async take(...events: AccountEvent[]): Promise<void> {
    const companyId = events[0]?.companyId ?? '';
    await this.database.inCompany(companyId, (tx) => this.facts.takeUp(tx, events));
  }

  /** Moves business time, and decides about what is due then. */
  async goTo(instant: string): Promise<void> {
    this.clock.advance(Temporal.Instant.from(instant));
    await this.escalations.decideDue(this.clock.now());
  }

  /** What policy has told, oldest first. */
  async told(companyId: string): Promise<{ type: string; subject: string; time: string; data: unknown }[]> {
    return this.test.admin.query(
      `select o.type, o.subject, o.time::text, o.data from bus.outbox o where o.company_id = $1 order by o.xid, o.id`,
      [companyId],
    );
  }

  async wakeUpOf(customerId: string): Promise<string | null> {
    const rows = await this.test.admin.query<{ due_at: Date | null }[]>(
      `select w.due_at from policy.wake_up w where w.customer_id = $1`,
      [customerId],
    );
    return rows[0]?.due_at?.toISOString() ?? null;
  }
}
