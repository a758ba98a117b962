import { type EntityManager } from 'typeorm';
import { accountsOf, type MessageStep, stepKey, type StepMove } from '@tactful/contact-planning';
import { type StepRow, stepRow, toStep } from './message-rows.js';
import { type MessageRecord } from './message.types.js';

/** The steps that messages carry, by message; those that were dropped are left out. */
export async function loadSteps(
  tx: EntityManager,
  companyId: string,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MessageStep[]>> {
  const rows = await tx.query<StepRow[]>(
    `select o.message_id, o.obligation_id, o.invoice_id, o.ladder_run, o.step, o.customer_id, o.contact_id,
       o.valid_from::text as valid_from, o.valid_until::text as valid_until, o.escalation_id, o.wanted_tone, o.audience_role,
       o.audience_level, o.after, o.manner,
       o.raised_to
     from delivery.message_obligation o
     where o.company_id = $1 and o.message_id = any($2::uuid[]) and o.dropped_because is null
     order by o.message_id, o.obligation_id, o.step`,
    [companyId, messageIds],
  );
  const groups = Map.groupBy(rows, (row) => row.message_id);
  return new Map([...groups].map(([messageId, steps]) => [messageId, steps.map(toStep)]));
}

/** What names a step of an obligation for ever. */
export type StepName = Parameters<typeof stepKey>[0];

/** The keys of those of these steps that some message has already taken. */
export async function takenKeys(
  tx: EntityManager,
  companyId: string,
  steps: readonly StepName[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<StepRow[]>(
    `select o.obligation_id, o.ladder_run, o.step from delivery.message_obligation o
     join unnest($2::uuid[], $3::int[], $4::text[]) as s (obligation_id, ladder_run, step)
       on s.obligation_id = o.obligation_id and s.ladder_run = o.ladder_run and s.step = o.step
     where o.company_id = $1`,
    [companyId, steps.map((s) => s.obligationId), steps.map((s) => s.ladderRun), steps.map((s) => s.step)],
  );
  return new Set(
    rows.map((row) => stepKey({ obligationId: row.obligation_id, ladderRun: row.ladder_run, step: row.step })),
  );
}

/** Writes the steps of messages, carried and dropped. A step that another message has taken stays there. */
export async function saveSteps(
  tx: EntityManager,
  companyId: string,
  messages: readonly MessageRecord[],
): Promise<void> {
  const steps = messages.flatMap((message) => [
    ...message.steps.map((step) => ({ ...stepRow(message, step), dropped_because: null })),
    ...message.dropped.map((step) => ({ ...stepRow(message, step), dropped_because: step.because })),
  ]);
  if (steps.length === 0) return;
  await tx.query(
    `insert into delivery.message_obligation as old (company_id, obligation_id, ladder_run, step, invoice_id, customer_id,
       contact_id, message_id, escalation_id, wanted_tone, audience_role, audience_level, after, manner, valid_from, valid_until, raised_to, dropped_because)
     select $1, s.* from jsonb_to_recordset($2::jsonb) as s (obligation_id uuid, ladder_run int, step text, invoice_id uuid,
       customer_id uuid, contact_id uuid, message_id uuid, escalation_id uuid, wanted_tone text, audience_role text, audience_level int, after text, manner jsonb,
       valid_from date, valid_until date, raised_to text, dropped_because text)
     on conflict (company_id, obligation_id, ladder_run, step) do update
       set contact_id = excluded.contact_id, wanted_tone = excluded.wanted_tone,
         valid_until = excluded.valid_until, dropped_because = excluded.dropped_because
       where old.message_id = excluded.message_id
         and (old.contact_id, old.wanted_tone, old.valid_until, old.dropped_because) is distinct from
           (excluded.contact_id, excluded.wanted_tone, excluded.valid_until, excluded.dropped_because)`,
    [companyId, JSON.stringify(steps)],
  );
}

/**
 * Hands carried steps over to other messages of the same transaction: what a message says of an account goes on in
 * another one. Saves nothing else; call it before the messages are saved.
 */
export async function moveSteps(tx: EntityManager, companyId: string, moves: readonly StepMove[]): Promise<void> {
  // Seldom any, and in their order: a step may be handed on twice.
  for (const { fromMessageId, toMessageId, steps } of moves) {
    await tx.query(
      `update delivery.message_obligation o set message_id = $3
       from unnest($4::uuid[], $5::int[], $6::text[]) as s (obligation_id, ladder_run, step)
       where o.company_id = $1 and o.obligation_id = s.obligation_id and o.ladder_run = s.ladder_run and o.step = s.step
         and o.message_id = $2`,
      [
        ...[companyId, fromMessageId, toMessageId],
        ...[steps.map((s) => s.obligationId), steps.map((s) => s.ladderRun), steps.map((s) => s.step)],
      ],
    );
  }
}

/** Keeps which accounts messages speak of, and of which they still do while they wait. */
export async function saveAccounts(
  tx: EntityManager,
  companyId: string,
  messages: readonly MessageRecord[],
): Promise<void> {
  const accounts = messages.flatMap((message) =>
    accountsOf(message).map(({ customerId, contactId }) => ({
      message_id: message.messageId,
      customer_id: customerId,
      contact_id: contactId,
      waiting: message.state === 'waiting',
    })),
  );
  await tx.query(
    `with carried as (
       select c.* from jsonb_to_recordset($2::jsonb) as c (message_id uuid, customer_id uuid, contact_id uuid, waiting boolean)
     ), left_out as (
       update delivery.message_account o set waiting = false
       where o.company_id = $1 and o.message_id = any($3::uuid[]) and o.waiting
         and not exists (select from carried c where c.message_id = o.message_id and c.customer_id = o.customer_id)
     )
     insert into delivery.message_account as old (company_id, message_id, customer_id, contact_id, waiting)
     select $1, c.* from carried c
     on conflict (company_id, message_id, customer_id) do update
       set contact_id = excluded.contact_id, waiting = excluded.waiting
       where old.waiting <> excluded.waiting or old.contact_id is distinct from excluded.contact_id`,
    [companyId, JSON.stringify(accounts), messages.map((message) => message.messageId)],
  );
}
