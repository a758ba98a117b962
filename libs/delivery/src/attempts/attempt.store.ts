import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ConsentScope } from '../consent/consent.types.js';
import { type AwaitedNews } from '../silence/silence.decision.js';
import { type AttachedFile, type AttemptContent, type AttemptRecord } from './attempt.types.js';
import { type StatusLine } from './transition.types.js';

/** An attempt's columns under the names of {@link AttemptRecord}. */
const attemptColumns = `a.attempt_id as "attemptId", a.message_id as "messageId", a.customer_id as "customerId",
  a.contact_id as "contactId", a.purpose, a.channel, a.provider, a.sender, a.address, a.address_key as "addressKey",
  a.tone, a.wanted_tone as "wantedTone", a.template_id as "templateId", a.locale, a.subject, a.body,
  a.body_hash as "bodyHash", a.token_hash as "tokenHash", a.notice, a.facts, ${instantText('a.gate_read_at')} as "gateReadAt",
  ${instantText('a.decided_at')} as "decidedAt", a.state, a.status_rank as "rank", a.provider_id as "providerId",
  ${instantText('a.accepted_at')} as "acceptedAt", ${instantText('a.received_at')} as "receivedAt", ${instantText('a.failed_at')} as "failedAt",
  a.error_class as "errorClass", a.error_code as "errorCode",
  a.absent_looks as "absentLooks", ${instantText('a.unknown_at')} as "unknownAt", a.attachments,
  (select json_agg(json_build_object('customerId', p.customer_id, 'contactId', p.contact_id, 'steps', p.steps,
     'amounts', p.amounts, 'invoiceNumbers', p.invoice_numbers, 'obligationIds', p.obligation_ids,
     'gateSequence', p.gate_sequence, 'crossedBy', p.crossed_by) order by p.place)
   from delivery.attempt_account p where p.company_id = a.company_id and p.attempt_id = a.attempt_id) as accounts`;

/** Attempts to send, their history, and the open ones that somebody has to look after. */
@Injectable()
export class AttemptStore {
  /** Writes intents with a lease that begins now, by the database's clock. */
  async addIntents(
    tx: EntityManager,
    companyId: string,
    attempts: readonly AttemptContent[],
    leaseMs: number,
  ): Promise<void> {
    await tx.query(
      `with intent as (
         insert into delivery.attempt (company_id, attempt_id, message_id, customer_id, contact_id, purpose, channel, provider,
           sender, address, address_key, tone, wanted_tone, template_id, locale, subject, body, body_hash, token_hash, notice,
           facts, gate_read_at, decided_at, state, lease_until)
         select $1, i.*, 'intent', clock_timestamp() + make_interval(secs => $3::float8 / 1000)
         from jsonb_to_recordset($2::jsonb) as i ("attemptId" uuid, "messageId" uuid, "customerId" uuid, "contactId" uuid,
           purpose text, channel text, provider text, sender text, address text, "addressKey" text, tone text, "wantedTone" text,
           "templateId" text, locale text, subject text, body text, "bodyHash" text, "tokenHash" text, notice jsonb,
           facts jsonb, "gateReadAt" timestamptz, "decidedAt" timestamptz)
         returning attempt_id, company_id, channel, lease_until
       ), said as (
         insert into delivery.attempt_account (company_id, attempt_id, customer_id, contact_id, place, steps, amounts,
           invoice_numbers, obligation_ids, gate_sequence)
         select $1, s.* from jsonb_to_recordset($4::jsonb) as s ("attemptId" uuid, "customerId" uuid, "contactId" uuid,
           place int, steps jsonb, amounts jsonb, "invoiceNumbers" jsonb, "obligationIds" uuid[], "gateSequence" bigint)
       )
       insert into delivery.open_attempt (attempt_id, company_id, channel, lease_until)
       select attempt_id, company_id, channel, lease_until from intent`,
      [companyId, JSON.stringify(attempts), leaseMs, JSON.stringify(attempts.flatMap(saidOf))],
    );
  }

  /** Keeps which files go along with an attempt that is about to leave. */
  async keepAttachments(
    tx: EntityManager,
    { companyId, attemptId }: { readonly companyId: string; readonly attemptId: string },
    files: readonly AttachedFile[],
  ): Promise<void> {
    await tx.query(`update delivery.attempt set attachments = $3::jsonb where company_id = $1 and attempt_id = $2`, [
      companyId,
      attemptId,
      JSON.stringify(files),
    ]);
  }

  /** Locks and loads attempts. Lock their messages first. */
  async lock(tx: EntityManager, companyId: string, attemptIds: readonly string[]): Promise<AttemptRecord[]> {
    const [, attempts] = await Promise.all([
      tx.query(
        `select from delivery.attempt a where a.company_id = $1 and a.attempt_id = any($2::uuid[])
         order by a.attempt_id for update`,
        [companyId, attemptIds],
      ),
      // In a statement of its own: what was marked by whoever held the lock is seen.
      tx.query<AttemptRecord[]>(
        `select ${attemptColumns} from delivery.attempt a
         where a.company_id = $1 and a.attempt_id = any($2::uuid[]) order by a.attempt_id`,
        [companyId, attemptIds],
      ),
    ]);
    return attempts;
  }

  /** The messages of these attempts. */
  async messagesOf(tx: EntityManager, companyId: string, attemptIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct message_id as id from delivery.attempt where company_id = $1 and attempt_id = any($2::uuid[])`,
      [companyId, attemptIds],
    );
    return rows.map((row) => row.id);
  }

  /** One attempt, unlocked. */
  async find(tx: EntityManager, companyId: string, attemptId: string): Promise<AttemptRecord | undefined> {
    const rows = await tx.query<AttemptRecord[]>(
      `select ${attemptColumns} from delivery.attempt a where a.company_id = $1 and a.attempt_id = $2`,
      [companyId, attemptId],
    );
    return rows[0];
  }

  /** The attempts that a provider took and that spoke of one of these customers. */
  async taken(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<AttemptRecord[]> {
    return tx.query<AttemptRecord[]>(
      `select ${attemptColumns} from delivery.attempt a
       where a.company_id = $1 and a.accepted_at is not null and a.attempt_id in (select s.attempt_id
         from delivery.attempt_account s where s.company_id = $1 and s.customer_id = any($2::uuid[]))
       order by a.attempt_id`,
      [companyId, customerIds],
    );
  }

  /** Parked attempts of the company, oldest first. */
  async parked(
    tx: EntityManager,
    companyId: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<AttemptRecord[]> {
    return tx.query<AttemptRecord[]>(
      `select ${attemptColumns} from delivery.attempt a
       where a.company_id = $1 and a.state = 'parked' and ($2::uuid is null or a.attempt_id > $2)
       order by a.attempt_id limit $3`,
      [companyId, page.cursor ?? null, page.limit],
    );
  }

  /** Writes what changed of attempts. */
  async save(tx: EntityManager, companyId: string, attempts: readonly AttemptRecord[]): Promise<void> {
    if (attempts.length === 0) return;
    await tx.query(
      `update delivery.attempt a set state = n.state, status_rank = n.rank, provider_id = n."providerId",
         accepted_at = n."acceptedAt", received_at = n."receivedAt", failed_at = n."failedAt",
         error_class = n."errorClass", error_code = n."errorCode", absent_looks = n."absentLooks", unknown_at = n."unknownAt"
       from jsonb_to_recordset($2::jsonb) as n ("attemptId" uuid, state text, rank int, "providerId" text,
         "acceptedAt" timestamptz, "receivedAt" timestamptz, "failedAt" timestamptz, "errorClass" text, "errorCode" text,
         "absentLooks" int, "unknownAt" timestamptz)
       where a.company_id = $1 and a.attempt_id = n."attemptId"`,
      [companyId, JSON.stringify(attempts)],
    );
  }

  /** Appends lines to histories. */
  async addHistory(
    tx: EntityManager,
    companyId: string,
    lines: readonly (StatusLine & { readonly attemptId: string })[],
    now: Temporal.Instant,
  ): Promise<void> {
    if (lines.length === 0) return;
    await tx.query(
      `insert into delivery.attempt_status (company_id, attempt_id, status, detail, at)
       select $1, h.*, $5 from unnest($2::uuid[], $3::text[], $4::text[]) as h`,
      [
        companyId,
        lines.map((line) => line.attemptId),
        lines.map((line) => line.status),
        lines.map((line) => line.detail),
        now.toString(),
      ],
    );
  }

  /** The history of an attempt, oldest first. */
  async history(
    tx: EntityManager,
    companyId: string,
    attemptId: string,
  ): Promise<{ status: string; detail: string | null; at: string }[]> {
    return tx.query(
      `select status, detail, ${instantText('at')} as at from delivery.attempt_status
       where company_id = $1 and attempt_id = $2 order by attempt_status_id`,
      [companyId, attemptId],
    );
  }

  /** Ends the care for attempts whose end is known. */
  async close(tx: EntityManager, attemptIds: readonly string[]): Promise<void> {
    if (attemptIds.length === 0) return;
    await tx.query(`delete from delivery.open_attempt where attempt_id = any($1::uuid[])`, [attemptIds]);
  }

  /** Says when providers are to be asked about attempts that they took, should they tell nothing until then. */
  async awaitNews(tx: EntityManager, companyId: string, awaited: readonly AwaitedNews[]): Promise<void> {
    if (awaited.length === 0) return;
    await tx.query(
      `insert into delivery.awaited_news (attempt_id, company_id, channel, ask_at)
       select a.attempt_id, $1, a.channel, a.ask_at
       from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as a (attempt_id, channel, ask_at)
       on conflict (attempt_id) do nothing`,
      [
        companyId,
        awaited.map(({ attemptId }) => attemptId),
        awaited.map(({ channel }) => channel),
        awaited.map(({ askAt }) => askAt.toString()),
      ],
    );
  }

  /** Ends the wait for news of attempts: it came, or nobody waits any longer. */
  async endWait(tx: EntityManager, attemptIds: readonly string[]): Promise<void> {
    if (attemptIds.length === 0) return;
    await tx.query(`delete from delivery.awaited_news where attempt_id = any($1::uuid[])`, [attemptIds]);
  }

  /** Says when to look attempts up (again). */
  async lookUpAt(
    tx: EntityManager,
    looks: readonly { readonly attemptId: string; readonly at: Temporal.Instant }[],
  ): Promise<void> {
    if (looks.length === 0) return;
    await tx.query(
      `update delivery.open_attempt o set look_up_at = l.at, looking_until = null
       from unnest($1::uuid[], $2::timestamptz[]) as l (attempt_id, at) where o.attempt_id = l.attempt_id`,
      [looks.map((look) => look.attemptId), looks.map((look) => look.at.toString())],
    );
  }

  /**
   * Marks the attempts that a fact of the ledger crossed: not in the gate's answer, and accepted after it began.
   * Returns those that are known to have left; the others tell it when they are.
   */
  async markCrossed(tx: EntityManager, companyId: string, crossing: Crossing): Promise<AttemptRecord[]> {
    // Locked: whoever is recording the outcome of one of them either sees the mark or has told of its acceptance.
    const met = await tx.query<{ id: string }[]>(
      `select a.attempt_id as id from delivery.attempt a
       join delivery.attempt_account s on s.company_id = a.company_id and s.attempt_id = a.attempt_id
       where a.company_id = $1 and s.customer_id = $2 and s.crossed_by is null and s.gate_sequence < $5
         and ($4::uuid[] is null or s.obligation_ids && $4::uuid[])
         and (a.accepted_at >= $3 or (a.accepted_at is null and a.state in ('intent', 'unknown', 'parked')))
       order by a.attempt_id for update of a`,
      [companyId, crossing.customerId, crossing.at.toString(), crossing.obligationIds, crossing.sequence],
    );
    if (met.length === 0) return [];
    // In a statement of its own: what was accepted while this one waited for the lock is seen as accepted.
    const [rows] = await tx.query<[AttemptRecord[], number]>(
      `update delivery.attempt_account s set crossed_by = $4
       from delivery.attempt a
       where a.company_id = $1 and a.attempt_id = any($2::uuid[])
         and s.company_id = a.company_id and s.attempt_id = a.attempt_id and s.customer_id = $3
       returning ${attemptColumns}`,
      [companyId, met.map(({ id }) => id), crossing.customerId, crossing.fact],
    );
    return rows.filter((row) => row.acceptedAt !== null);
  }

  /** Marks what is on its way to addresses that have just been opted out: should it have left, it crossed. */
  async markCrossedByOptOut(tx: EntityManager, companyId: string, scopes: readonly ConsentScope[]): Promise<void> {
    await tx.query(
      `with met as (
         select a.attempt_id from delivery.open_attempt o
         join delivery.attempt a on a.company_id = o.company_id and a.attempt_id = o.attempt_id
         join unnest($2::text[], $3::text[]) as s (address_key, channel)
           on a.address_key = s.address_key and a.channel = s.channel
         where o.company_id = $1 order by a.attempt_id for update of a
       )
       update delivery.attempt_account s set crossed_by = 'opt_out' from met
       where s.company_id = $1 and s.attempt_id = met.attempt_id and s.crossed_by is null`,
      [companyId, scopes.map((scope) => scope.addressKey), scopes.map((scope) => scope.channel)],
    );
  }
}

/** What an attempt says of each account, as rows. */
function saidOf({ attemptId, accounts }: AttemptContent) {
  return accounts.map((account, place) => ({ attemptId, place, ...account }));
}

/** A fact that may have landed while a message left. */
export interface Crossing {
  readonly customerId: string;
  readonly fact: string;
  readonly at: Temporal.Instant;
  /** Number of the fact's event: an attempt whose gate's answer reached so far knew of it. */
  readonly sequence: number;
  /** Null: whatever the message was about. */
  readonly obligationIds: readonly string[] | null;
}
