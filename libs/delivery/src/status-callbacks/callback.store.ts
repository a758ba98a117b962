import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** One thing a provider told about one attempt. */
export interface ProviderReport {
  readonly provider: 'twilio' | 'sendgrid';
  /** The same key is the same telling. */
  readonly eventKey: string;
  readonly attemptId: string;
  /** The provider's own word. */
  readonly word: string;
  readonly code: string | null;
}

/** What providers told, word for word; each telling once. */
@Injectable()
export class CallbackStore {
  /** Keeps reports and returns those that were not known yet. */
  async add<T extends ProviderReport>(
    tx: EntityManager,
    companyId: string,
    reports: readonly T[],
    now: Temporal.Instant,
  ): Promise<T[]> {
    const rows = await tx.query<{ event_key: string }[]>(
      `insert into delivery.callback (company_id, provider, event_key, attempt_id, word, code, received_at)
       select $1, r.*, $7 from unnest($2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[]) as r
       on conflict do nothing returning event_key`,
      [
        companyId,
        reports.map((report) => report.provider),
        reports.map((report) => report.eventKey),
        reports.map((report) => report.attemptId),
        reports.map((report) => report.word),
        reports.map((report) => report.code),
        now.toString(),
      ],
    );
    const fresh = new Set(rows.map((row) => row.event_key));
    return reports.filter((report) => fresh.delete(report.eventKey));
  }
}
