import { type EventDraft, findEvent } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type Pool } from 'pg';
import { expectEqual } from '../bench.js';

/** Events of one transaction of the writer. */
export const perTransaction = 200;
/** Most events of one transaction of a consumer: what our consumers take. */
export const perBatch = 500;
const customers = 500;
const fullSize = 20_000;
const type = 'ledger.invoice.issued.v1';

/** The events of one run: real ones, of one company and 500 customers, in the writer's transactions. */
export interface BusWork {
  readonly companyId: string;
  readonly events: number;
  readonly transactions: readonly (readonly EventDraft[])[];
}

/** Makes the work of a bench once; every run of it carries the same events. */
export function makeWork(scale: number): BusWork {
  const companyId = randomUUIDv7();
  const subjects = Array.from({ length: customers }, () => randomUUIDv7());
  const sample = findEvent(type)?.sample;
  if (!sample) throw new Error(`${type} has no sample`);
  const time = Temporal.Instant.from('2026-03-02T09:00:00Z');
  const count = Math.max(1, Math.round((fullSize * scale) / perTransaction));
  const transactions = Array.from({ length: count }, (_, at) =>
    Array.from({ length: perTransaction }, (_, place) => {
      const subject = subjects[(at * perTransaction + place) % customers] ?? '';
      return { type, companyId, subject, time, data: sample } satisfies EventDraft;
    }),
  );
  return { companyId, events: count * perTransaction, transactions };
}

/** Tells when the last of the expected events has been committed. */
export class Finish {
  #left: number;
  readonly #done = Promise.withResolvers<undefined>();

  constructor(events: number) {
    this.#left = events;
  }

  get reached(): boolean {
    return this.#left <= 0;
  }

  count(events: number): void {
    this.#left -= events;
    if (this.#left <= 0) this.#done.resolve(undefined);
  }

  fail(error: unknown): void {
    this.#done.reject(error instanceof Error ? error : new Error(String(error)));
  }

  async within(seconds: number): Promise<void> {
    const late = setTimeout(
      () => this.fail(new Error(`${this.#left} events are missing after ${seconds} s`)),
      seconds * 1_000,
    );
    await this.#done.promise.finally(() => clearTimeout(late));
  }
}

/** What a handler writes for each event, in one statement per batch; the key refuses a second time. */
export const insertEffects = `insert into bench.effect (event_id, company_id, subject, sequence)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[])`;

/** The tables of the effects and of the floor's queue. */
export async function makeTables(owner: Pool, role: string): Promise<void> {
  await owner.query(`create schema bench;
    create table bench.effect (event_id uuid primary key, company_id uuid not null, subject text not null, sequence bigint not null);
    create table bench.queue (id bigint generated always as identity primary key, event jsonb not null);
    grant usage on schema bench to ${role}; grant select, insert, update, delete on all tables in schema bench to ${role}`);
}

/** Each event once, and each customer's sequence without a gap. */
export async function checkEffects(owner: Pool, work: BusWork): Promise<void> {
  const { rows } = await owner.query<{ effects: number; gaps: number }>(
    `select coalesce(sum(s.events), 0)::int as effects, coalesce(sum(s.span - s.events), 0)::int as gaps from (
       select count(*) as events, max(sequence) - min(sequence) + 1 as span from bench.effect group by subject) s`,
  );
  expectEqual('effects', rows[0], { effects: work.events, gaps: 0 });
}
