import { type Pool } from 'pg';

/** What one pass over the facts of all accounts found. */
export interface FactsRead {
  readonly accounts: number;
  readonly obligations: number;
}

const rowsAtOnce = 2_000;

/**
 * What somebody would write by hand who needs the facts of every account that is not due, once: one statement over a
 * cursor, each row parsed and let go. Returns how much there was.
 */
export async function readByOneStatement(
  owner: Pool,
  companyId: string,
  evaluatedAt: Temporal.Instant,
): Promise<FactsRead> {
  const client = await owner.connect();
  const found = { accounts: 0, obligations: 0 };
  try {
    await client.query('begin');
    // All rows will be read: the plan is to be the best for all of them, not for the first ones.
    await client.query('set local cursor_tuple_fraction = 1');
    await client.query(`declare facts no scroll cursor for ${statement(companyId, evaluatedAt)}`);
    for (;;) {
      const { rows } = await client.query<{ obligations: unknown[] | null }>(`fetch ${rowsAtOnce} from facts`);
      for (const row of rows) found.obligations += row.obligations?.length ?? 0;
      found.accounts += rows.length;
      if (rows.length < rowsAtOnce) break;
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return found;
}

/** A list of one kind of facts for each customer who has any. */
function listOf(columns: string, from: string, where: string): string {
  return `select x.customer_id, json_agg(json_build_array(${columns})) as list from ${from} where ${where} group by x.customer_id`;
}

const statement = (companyId: string, evaluatedAt: Temporal.Instant): string => {
  const ours = `x.company_id = '${companyId}'`;
  return `
  select w.customer_id, w.due_at::text, a.name, a.kind, a.segment, a.zones, a.people, a.account_owner, c.time_zone,
    s.decision_fingerprint, s.planned_fingerprint, late.customer_id is not null as has_paid_late,
    obligation.list as obligations, pause.list as pauses, consumed.list as consumed, contact.list as contacts,
    reply.list as replies, task.list as tasks, act.list as acts, raise.list as raises, warning.list as warnings,
    closed.list as closed, parked.subject is null as complete
  from policy.wake_up w
  join policy.account a using (company_id, customer_id)
  join policy.company c using (company_id)
  left join policy.standing s using (company_id, customer_id)
  left join (select distinct x.customer_id from policy.obligation x where ${ours} and x.state = 'paid'
    and (x.closed_at at time zone 'UTC')::date > x.due_date + 1) late on late.customer_id = w.customer_id
  left join (${listOf(
    `x.obligation_id, x.invoice_id, x.number, x.issue_date, x.due_date, x.currency, x.open_minor, x.disputed_minor, x.state,
     x.has_late_fee, x.is_instalment, x.known_at, x.closed_at, x.policy_id, x.entered_at, x.ladder_run`,
    'policy.obligation x',
    `${ours} and not x.settled`,
  )}) obligation on obligation.customer_id = w.customer_id
  left join (${listOf(
    'x.kind, x.obligation_id, x.invoice_id, x.reason, x.from_at, x.until_date, x.ended_at, x.promise',
    'policy.pause x',
    ours,
  )}) pause on pause.customer_id = w.customer_id
  left join (${listOf(
    `y.obligation_id, y.ladder_run, y.step, y.outcome, y.at, case y.outcome when 'requested' then y.reason end, y.asked_tone`,
    'policy.obligation x join policy.step_consumed y using (company_id, obligation_id, ladder_run)',
    `${ours} and not x.settled`,
  )}) consumed on consumed.customer_id = w.customer_id
  left join (${listOf(
    `x.attempt_id, x.obligation_ids, x.tone, x.receipts_exist, x.accepted_at, x.received_at, x.failed_at, x.answered_at, x.level`,
    'policy.contact x',
    ours,
  )}) contact on contact.customer_id = w.customer_id
  left join (${listOf('x.reply_id, x.at', 'policy.reply x', `${ours} and x.read_at is null`)}) reply
    on reply.customer_id = w.customer_id
  left join (${listOf('x.task_id, x.key, x.kind, x.closed_at', 'policy.task x', `${ours} and x.source = 'policy'`)}) task
    on task.customer_id = w.customer_id
  left join (${listOf('x.kind, x.at, x.invoice_ids', 'policy.good_faith x', `${ours} and x.undone_at is null`)}) act
    on act.customer_id = w.customer_id
  left join (${listOf('x.obligation_ids, x.tone, x.raised_at', 'policy.tone_raise x', `${ours} and x.lifted_at is null`)}) raise
    on raise.customer_id = w.customer_id
  left join (${listOf(
    'x.warning_id, x.level, x.obligation_ids, x.warned_at, t.outcome',
    'policy.owner_warning x left join policy.task t on t.company_id = x.company_id and t.task_id = x.warning_id',
    ours,
  )}) warning on warning.customer_id = w.customer_id
  left join (${listOf('x.contact_id, x.channel, x.mark', 'policy.closed_channel x', `${ours} and x.state <> 'open'`)}) closed
    on closed.customer_id = w.customer_id
  left join bus.position parked on parked.consumer = 'policy' and parked.parked is not null
    and parked.subject = w.customer_id::text
  where w.company_id = '${companyId}' and (w.due_at is null or w.due_at > '${evaluatedAt.toString()}')`;
};
