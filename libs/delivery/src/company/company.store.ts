import { Injectable } from '@nestjs/common';
import { type Channel, type CompanySettings, companySettings } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

/** What a channel of a company may send, as its token bucket is kept. */
export interface SenderRate {
  readonly channel: Channel;
  readonly ratePerSecond: number;
}

/** Companies as delivery knows them: settings, and one token bucket for each sender. */
@Injectable()
export class CompanyStore {
  /** The settings of the company that `tx` sees, null when they have not arrived yet. */
  async find(tx: EntityManager, companyId: string): Promise<CompanySettings | null> {
    const rows = await tx.query<{ settings: unknown }[]>(
      `select settings from delivery.company where company_id = $1`,
      [companyId],
    );
    return rows[0] ? companySettings.parse(rows[0].settings) : null;
  }

  /** Keeps the newest settings; false when newer ones are there already. */
  async save(tx: EntityManager, settings: CompanySettings, sequence: number): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into delivery.company as c (company_id, settings, sequence) values ($1, $2, $3)
       on conflict (company_id) do update set settings = excluded.settings, sequence = excluded.sequence
         where c.sequence < excluded.sequence
       returning company_id`,
      [settings.companyId, JSON.stringify(settings), sequence],
    );
    return rows.length > 0;
  }

  /** Gives each sender its bucket, full at first; a changed rate counts from now on. */
  async saveSenders(
    tx: EntityManager,
    companyId: string,
    senders: readonly SenderRate[],
    buckets: { readonly now: Temporal.Instant; readonly capacitySeconds: number },
  ): Promise<void> {
    await tx.query(
      `insert into delivery.sender as s (company_id, channel, rate_per_second, tokens, refilled_at, ready_at)
       select $1, r.channel, r.rate, greatest(1, r.rate * $5), $4, $4 from unnest($2::text[], $3::float8[]) as r (channel, rate)
       on conflict (channel, company_id) do update set rate_per_second = excluded.rate_per_second`,
      [
        companyId,
        senders.map((sender) => sender.channel),
        senders.map((sender) => sender.ratePerSecond),
        buckets.now.toString(),
        buckets.capacitySeconds,
      ],
    );
  }
}
