import { type EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.js';

/** The Idempotency-Key of a request, with what it may only ever mean. */
export interface CommandKey {
  readonly key: string;
  /** SHA-256 of method, path and body: the same key with another body is refused. */
  readonly fingerprint: string;
}

interface StoredOutcome {
  readonly fingerprint: string;
  readonly outcome: unknown;
}

/**
 * Takes the key for this transaction (a second request waits here until the first ends) and
 * returns what an earlier request with it did, or a refusal when it was another request.
 */
export async function recallOutcome(
  tx: EntityManager,
  schema: string,
  companyId: string,
  key: CommandKey,
): Promise<{ readonly outcome: unknown } | undefined> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${schema}:${companyId}:${key.key}`]);
  const rows = await tx.query<StoredOutcome[]>(
    `select fingerprint, outcome from ${schema}.command_key where company_id = $1 and key = $2`,
    [companyId, key.key],
  );
  const stored = rows[0];
  if (!stored) return undefined;
  if (stored.fingerprint === key.fingerprint) return { outcome: stored.outcome };
  const detail = 'This Idempotency-Key was used before for a request with another body.';
  return {
    outcome: new Refusal(422, 'idempotency_key_reused', detail, [
      { in: 'header', pointer: '/idempotency-key', detail },
    ]),
  };
}

/** Stores what the request did, in its own transaction. */
export async function recordOutcome(
  tx: EntityManager,
  schema: string,
  done: { readonly companyId: string; readonly key: CommandKey; readonly outcome: unknown },
): Promise<void> {
  await tx.query(`insert into ${schema}.command_key (company_id, key, fingerprint, outcome) values ($1, $2, $3, $4)`, [
    done.companyId,
    done.key.key,
    done.key.fingerprint,
    JSON.stringify(done.outcome ?? null),
  ]);
}

/**
 * Empties what was answered to requests whose answers mention one of these ids: of each answer its own `id` stays, so
 * that a repeated request still does nothing a second time. For the erasure of people.
 */
export async function forgetOutcomes(
  tx: EntityManager,
  schema: string,
  forget: { readonly companyId: string; readonly mentioning: readonly string[] },
): Promise<void> {
  if (forget.mentioning.length === 0) return;
  await tx.query(
    `update ${schema}.command_key k set outcome = jsonb_strip_nulls(jsonb_build_object('id', k.outcome -> 'id'))
     where k.company_id = $1 and k.outcome::text ~ $2`,
    [forget.companyId, forget.mentioning.join('|')],
  );
}
