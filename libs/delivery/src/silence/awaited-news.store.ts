import { Injectable } from '@nestjs/common';
import { channel, type Channel } from '@tactful/contracts';
import { Database, instantText } from '@tactful/runtime';
import { patience } from './silence.decision.js';

/** An attempt of whose end nothing has been told. */
export interface SilentAttempt {
  readonly companyId: string;
  readonly attemptId: string;
  readonly channel: Channel;
}

/** Asked about in one round. */
const largestRound = 100;

/** Attempts that providers took and told nothing more of, across companies: ids and due instants only. */
@Injectable()
export class AwaitedNewsStore {
  constructor(private readonly database: Database) {}

  /**
   * Takes attempts about which to ask now, those who have waited longest first. Each is due again after its channel's
   * interval: whoever asks need not come back, and nobody else asks meanwhile.
   */
  takeDue(channels: readonly Channel[], now: Temporal.Instant): Promise<SilentAttempt[]> {
    return this.database.acrossCompanies(async (tx) => {
      const [rows] = await tx.query<[SilentAttempt[], number]>(
        `update delivery.awaited_news a set ask_at = $2::timestamptz + make_interval(hours => p.hours)
         from unnest($3::text[], $4::int[]) as p (channel, hours)
         where p.channel = a.channel and a.attempt_id in (select d.attempt_id from delivery.awaited_news d
           where d.channel = any($1::text[]) and d.ask_at <= $2
           order by d.ask_at limit ${largestRound} for update skip locked)
         returning a.attempt_id as "attemptId", a.company_id as "companyId", a.channel`,
        [channels, now.toString(), channel.options, channel.options.map((name) => patience[name].askEveryHours)],
      );
      return rows;
    });
  }

  /** When somebody is to be asked next. */
  async nextDueAt(channels: readonly Channel[]): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(n.ask_at)')} as due from unnest($1::text[]) as c (channel) cross join lateral (
         select a.ask_at from delivery.awaited_news a where a.channel = c.channel order by a.ask_at limit 1) n`,
      [channels],
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }
}
