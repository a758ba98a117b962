import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** An attempt whose end is not known. */
export interface OpenAttempt {
  readonly companyId: string;
  readonly attemptId: string;
  readonly channel: Channel;
}

const routing = `attempt_id as "attemptId", company_id as "companyId", channel`;
/** Looked up in one round. */
const largestRound = 100;

/** Attempts whose end is not known, across companies: ids and due instants only. */
@Injectable()
export class OpenAttemptsStore {
  constructor(private readonly database: Database) {}

  /** Intents whose lease and last possible request have ended: the process that held them is gone. */
  abandoned(channels: readonly Channel[], requestTimeoutMs: number): Promise<OpenAttempt[]> {
    return this.database.query<OpenAttempt>(
      `select ${routing} from delivery.open_attempt
       where channel = any($1::text[]) and look_up_at is null
         and lease_until < clock_timestamp() - make_interval(secs => $2::float8 / 1000)
       order by lease_until limit ${largestRound}`,
      [channels, requestTimeoutMs],
    );
  }

  /** True while a call may be on its way: business time must not move. */
  async hasIntents(channels: readonly Channel[]): Promise<boolean> {
    const [row] = await this.database.query<{ busy: boolean }>(
      `select exists (select from delivery.open_attempt where channel = any($1::text[]) and look_up_at is null) as busy`,
      [channels],
    );
    return row?.busy === true;
  }

  /**
   * Takes attempts whose look-up is due. Never before the lease and the request time-out have ended (machine time):
   * a request may still arrive until then. Nobody else looks the same ones up for `leaseMs`.
   */
  takeDue(
    channels: readonly Channel[],
    now: Temporal.Instant,
    limits: { readonly leaseMs: number; readonly requestTimeoutMs: number },
  ): Promise<OpenAttempt[]> {
    return this.database.acrossCompanies(async (tx) => {
      const [rows] = await tx.query<[OpenAttempt[], number]>(
        `update delivery.open_attempt o set looking_until = clock_timestamp() + make_interval(secs => $3::float8 / 1000)
         where o.attempt_id in (select d.attempt_id from delivery.open_attempt d
           where d.channel = any($1::text[]) and d.look_up_at <= $2
             and d.lease_until < clock_timestamp() - make_interval(secs => $4::float8 / 1000)
             and (d.looking_until is null or d.looking_until < clock_timestamp())
           order by d.look_up_at limit ${largestRound} for update skip locked)
         returning ${routing}`,
        [channels, now.toString(), limits.leaseMs, limits.requestTimeoutMs],
      );
      return rows;
    });
  }

  /** When the next look-up is due. */
  async nextDueAt(channels: readonly Channel[]): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(look_up_at)')} as due
       from delivery.open_attempt where channel = any($1::text[])`,
      [channels],
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }

  /** Which of these provider ids attempts are known by already. */
  async knownIds(tx: EntityManager, companyId: string, provider: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select provider_id as id from delivery.attempt
       where company_id = $1 and provider = $2 and provider_id = any($3::text[])`,
      [companyId, provider, ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** True when the provider told anything about other attempts after an instant: its silence about one means something. */
  async heardOfOthers(
    tx: EntityManager,
    companyId: string,
    { provider, attemptId, since }: { provider: string; attemptId: string; since: string },
  ): Promise<boolean> {
    const [row] = await tx.query<{ heard: boolean }[]>(
      `select exists (select from delivery.callback
         where company_id = $1 and provider = $2 and attempt_id <> $3 and received_at >= $4) as heard`,
      [companyId, provider, attemptId, since],
    );
    return row?.heard === true;
  }
}
