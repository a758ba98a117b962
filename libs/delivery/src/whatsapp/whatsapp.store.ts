import { Injectable } from '@nestjs/common';
import { Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { blockCodes } from '../twilio/twilio-codes.js';
import { type ContentRecord, type SenderRecord } from './whatsapp.types.js';

/** A company whose WhatsApp account is to be looked at. */
export interface DueLook {
  readonly companyId: string;
}

const contentColumns = `c.content_sid as "contentSid", c.name, c.approval, c.category, c.rejection_reason as "rejectionReason",
  ${instantText('c.looked_at')} as "lookedAt", ${instantText('c.stopped_at')} as "stoppedAt",
  c.released_by as "releasedBy", c.released_why as "releasedWhy"`;
const senderColumns = `s.quality, s.taken, s.blocked, ${instantText('s.looked_at')} as "lookedAt",
  s.paused_because as "pausedBecause", ${instantText('s.paused_at')} as "pausedAt",
  ${instantText('s.resumed_at')} as "resumedAt", s.resumed_by as "resumedBy", s.resumed_why as "resumedWhy"`;
/** Companies looked at in one round. */
const largestRound = 20;

/** What was last seen of companies' WhatsApp accounts, and when to look again. */
@Injectable()
export class WhatsappStore {
  constructor(private readonly database: Database) {}

  /** Looks at a company's account not later than this. */
  async lookBy(tx: EntityManager, companyId: string, at: Temporal.Instant): Promise<void> {
    await tx.query(
      `insert into delivery.whatsapp_look as l (company_id, look_at) values ($1, $2)
       on conflict (company_id) do update set look_at = least(l.look_at, excluded.look_at)`,
      [companyId, at.toString()],
    );
  }

  /** Looks at a company's account next at this instant; null: not any more. */
  async lookNext(tx: EntityManager, companyId: string, at: Temporal.Instant | null): Promise<void> {
    if (at === null) await tx.query(`delete from delivery.whatsapp_look where company_id = $1`, [companyId]);
    else {
      await tx.query(`update delivery.whatsapp_look set look_at = $2, lease_until = null where company_id = $1`, [
        companyId,
        at.toString(),
      ]);
    }
  }

  /** Takes companies that are due; nobody else takes the same ones for `leaseMs` (machine time). */
  takeDue(now: Temporal.Instant, leaseMs: number): Promise<DueLook[]> {
    return this.database.acrossCompanies(async (tx) => {
      const [rows] = await tx.query<[DueLook[], number]>(
        `update delivery.whatsapp_look l set lease_until = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
         where l.company_id in (select d.company_id from delivery.whatsapp_look d
           where d.look_at <= $1 and (d.lease_until is null or d.lease_until < clock_timestamp())
           order by d.look_at limit ${largestRound} for update skip locked)
         returning l.company_id as "companyId"`,
        [now.toString(), leaseMs],
      );
      return rows;
    });
  }

  /** When the next look is due. */
  async nextDueAt(): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(look_at)')} as due from delivery.whatsapp_look`,
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }

  /** The company's templates by SID, as they were last seen. */
  async contents(tx: EntityManager, companyId: string): Promise<ReadonlyMap<string, ContentRecord>> {
    const rows = await tx.query<ContentRecord[]>(
      `select ${contentColumns} from delivery.content_template c where c.company_id = $1 order by c.name`,
      [companyId],
    );
    return new Map(rows.map((row) => [row.contentSid, row]));
  }

  /** Keeps what was seen; templates that the settings do not name any more are kept with it. */
  async saveContents(tx: EntityManager, companyId: string, contents: readonly ContentRecord[]): Promise<void> {
    await tx.query(
      `insert into delivery.content_template (company_id, content_sid, name, approval, category, rejection_reason, looked_at,
         stopped_at, released_by, released_why)
       select $1, c."contentSid", c.name, c.approval, c.category, c."rejectionReason", c."lookedAt", c."stoppedAt",
         c."releasedBy", c."releasedWhy"
       from jsonb_to_recordset($2::jsonb) as c ("contentSid" text, name text, approval text, category text,
         "rejectionReason" text, "lookedAt" timestamptz, "stoppedAt" timestamptz, "releasedBy" text, "releasedWhy" text)
       on conflict (company_id, content_sid) do update set name = excluded.name, approval = excluded.approval,
         category = excluded.category, rejection_reason = excluded.rejection_reason, looked_at = excluded.looked_at,
         stopped_at = excluded.stopped_at, released_by = excluded.released_by, released_why = excluded.released_why`,
      [companyId, JSON.stringify(contents)],
    );
  }

  /** The company's sender as it was last seen; null before the first look. */
  async sender(tx: EntityManager, companyId: string): Promise<SenderRecord | null> {
    const rows = await tx.query<SenderRecord[]>(
      `select ${senderColumns} from delivery.whatsapp_sender s where s.company_id = $1`,
      [companyId],
    );
    return rows[0] ?? null;
  }

  async saveSender(tx: EntityManager, companyId: string, sender: SenderRecord): Promise<void> {
    await tx.query(
      `insert into delivery.whatsapp_sender (company_id, quality, taken, blocked, looked_at, paused_because, paused_at,
         resumed_at, resumed_by, resumed_why)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (company_id) do update set quality = excluded.quality, taken = excluded.taken,
         blocked = excluded.blocked, looked_at = excluded.looked_at, paused_because = excluded.paused_because,
         paused_at = excluded.paused_at, resumed_at = excluded.resumed_at, resumed_by = excluded.resumed_by,
         resumed_why = excluded.resumed_why`,
      [
        ...[companyId, sender.quality, sender.taken, sender.blocked, sender.lookedAt, sender.pausedBecause],
        ...[sender.pausedAt, sender.resumedAt, sender.resumedBy, sender.resumedWhy],
      ],
    );
  }

  /** WhatsApp messages that the provider took since then, and how many of them people blocked or WhatsApp withheld. */
  async blocks(
    tx: EntityManager,
    companyId: string,
    since: Temporal.Instant,
  ): Promise<{ readonly taken: number; readonly blocked: number }> {
    const [row] = await tx.query<{ taken: number; blocked: number }[]>(
      `select count(*)::int as taken, (count(*) filter (where a.error_code = any($3::text[])))::int as blocked
       from delivery.attempt a where a.company_id = $1 and a.channel = 'whatsapp' and a.accepted_at >= $2`,
      [companyId, since.toString(), blockCodes],
    );
    return row ?? { taken: 0, blocked: 0 };
  }
}
