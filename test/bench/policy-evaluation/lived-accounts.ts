import { type Pool } from 'pg';
import { type PolicyApp } from '../policy-app.js';
import { copyAccounts } from './copied-accounts.js';

/** Accounts that live through their invoices day by day; all others are their copies, with ids of their own. */
export const livesLived = 1_000;
export const companyId = '00000000-0000-7000-8000-000000000000';
/** The instant at which everything is evaluated, a minute after the last decisions. */
export const evaluatedAt = Temporal.Instant.from('2030-03-15T10:01:00Z');
const lastDecidedAt = Temporal.Instant.from('2030-03-15T10:00:00Z');
const days = 100;

/**
 * Fills the policy schema with `count` open accounts as events and decisions would leave them. A thousand accounts live
 * through a hundred days with the service's own decisions: invoices come in, step after step is consumed, messages
 * arrive or fail, some pay in part, promise, dispute or write back. On the last day everyone is looked at. Then they are
 * copied set-based.
 */
export async function fillLivedAccounts(owner: Pool, policy: PolicyApp, count: number): Promise<void> {
  await owner.query(schema);
  for (const statement of customers) await owner.query(statement, [livesLived]);
  const decide = policy.timer('policy-wake-ups');
  const firstDay = lastDecidedAt.toZonedDateTimeISO('UTC').subtract({ days });
  for (let day = 0; day <= days; day += 1) {
    const morning = firstDay.add({ days: day }).toInstant();
    for (const happening of happenings) await owner.query(wakingAll(happening), [morning.toString()]);
    if (day === days) await owner.query('update policy.wake_up set due_at = $1', [morning.toString()]);
    await decide.runDue(morning);
  }
  await owner.query(ownTaskIds);
  await copyAccounts(owner, Math.ceil(count / livesLived) - 1);
  await owner.query(newsOfSome, [evaluatedAt.toString()]);
  await owner.query('truncate policy.decision, bus.outbox');
  await owner.query('vacuum analyze');
}

const company = `'${companyId}'::uuid`;
const now = '$1::timestamptz';
const today = '$1::timestamptz::date';
/** Ids that begin with zeros, so that a copy's can begin with its number instead. */
const idOf = (kind: number, n: string) => `bench.id(${kind}, (${n})::int)`;

const schema = `
  create schema bench;
  create function bench.id(kind int, n int) returns uuid immutable language sql
    return ('00000000-0000-7000-800' || to_hex(kind) || '-' || lpad(to_hex(n), 12, '0'))::uuid;
  create function bench.own(id uuid) returns uuid immutable language sql
    return overlay(id::text placing '00000000' from 1 for 8)::uuid;
  create table bench.invoice (n int, nth int, customer_id uuid, issue_date date, due_date date, paid_on date);
  insert into policy.company (company_id, time_zone, name, sequence) values (${company}, 'Europe/Berlin', 'Harbour Studio', 1)`;

/** $1: how many. The first invoice of each stays open; one in three of the others is paid a week late. */
const customers = [
  `insert into policy.account (company_id, customer_id, name, kind, segment, zones, people, account_owner, sequence)
   select ${company}, ${idOf(1, 'n')}, 'Customer ' || n, case n % 3 when 0 then 'person' else 'company' end,
     case n % 4 when 0 then 'retail' end,
     case n % 10 when 0 then '{}'::text[] when 1 then '{Europe/Berlin,America/New_York}' else '{Europe/Berlin}' end,
     jsonb_build_array(
       jsonb_build_object('id', ${idOf(2, 'n')}, 'role', 'billing', 'level', 0, 'channels', '{"email": "m1"}'::jsonb))
     || case n % 3 when 1 then jsonb_build_array(jsonb_build_object('id', ${idOf(3, 'n')}, 'role', 'manager', 'level', 1,
       'channels', '{"email": "m1", "sms": "m2"}'::jsonb)) else '[]' end,
     case n % 5 when 0 then '{"name": "Mia", "email": "mia@example.com"}'::jsonb end, 1
   from generate_series(1, $1::int) n`,
  `insert into bench.invoice
   select n, nth, ${idOf(1, 'n')}, issued, issued + 14 + n % 2 * 16,
     case when nth % 3 = 1 then issued + 21 + n % 2 * 16 end
   from generate_series(1, $1::int) n, generate_series(0, (array[0, 0, 0, 1, 1, 2, 0, 1, 0, 1])[n % 10 + 1]) nth,
     lateral (select date '2029-12-05' + (n * 37 + nth * 53) % ${days} as issued) i`,
];

/** What happened since yesterday. Each names the customers whom it is about. */
const happenings = [
  `insert into policy.obligation (company_id, obligation_id, customer_id, invoice_id, number, issue_date, due_date,
     currency, open_minor, disputed_minor, state, has_late_fee, is_instalment, known_at, policy_id, entered_at, sequence)
   select ${company}, ${idOf(4, 'n * 10 + nth')}, i.customer_id, ${idOf(4, 'n * 10 + nth')}, 'INV-' || n || '-' || nth, issue_date,
     due_date, 'EUR', 1000 + n * 97 % 90000, 0, 'open', n % 6 = 0, false, ${now}, 'considerate@1', ${now}, 1
   from bench.invoice i where i.issue_date = ${today}`,
  `update policy.obligation o set state = 'paid', open_minor = 0, closed_at = ${now}, sequence = 2 from bench.invoice i
   where o.company_id = ${company} and o.obligation_id = ${idOf(4, 'i.n * 10 + i.nth')} and i.paid_on = ${today}`,
  `insert into policy.good_faith (company_id, act_id, customer_id, kind, at, invoice_ids)
   select ${company}, ${idOf(5, 'n')}, i.customer_id, 'part_payment', ${now}, array[${idOf(4, 'n * 10')}]
   from bench.invoice i where n % 8 = 0 and nth = 0 and i.due_date + 10 = ${today}`,
  `insert into policy.pause (company_id, pause_id, customer_id, kind, invoice_id, obligation_id, reason, from_at, until_date)
   select ${company}, 'hold:' || ${idOf(6, 'n')}, i.customer_id, 'hold', ${idOf(4, 'n * 10')}, null, 'promise', ${now},
     ${today} + 5 + n % 30 from bench.invoice i where n % 12 = 0 and nth = 0 and i.due_date + 5 = ${today}`,
  `insert into policy.pause (company_id, pause_id, customer_id, kind, invoice_id, obligation_id, reason, from_at)
   select ${company}, 'dispute:' || ${idOf(6, 'n')}, i.customer_id, 'dispute', null, ${idOf(4, 'n * 10')}, 'wrong_amount', ${now}
   from bench.invoice i where n % 25 = 1 and nth = 0 and i.due_date + 8 = ${today}`,
  `insert into policy.reply (company_id, reply_id, customer_id, at)
   select ${company}, ${idOf(7, 'n')}, i.customer_id, ${now}
   from bench.invoice i where n % 100 = 2 and nth = 0 and i.issue_date + 30 = ${today}`,
  // One message in ten fails, one in twenty is answered.
  `insert into policy.contact (company_id, attempt_id, message_id, customer_id, obligation_ids, tone, receipts_exist,
     accepted_at, received_at, failed_at, answered_at, contact_id, level)
   select ${company}, bench.own(s.decision_id), bench.own(s.decision_id), s.customer_id, array_agg(distinct s.obligation_id),
     min(s.asked_tone), true, min(s.at) + interval '40 minutes',
     case when draw >= 10 then min(s.at) + interval '45 minutes' end,
     case when draw < 10 then min(s.at) + interval '42 minutes' end,
     case when draw between 10 and 14 then min(s.at) + interval '9 hours' end, (k.people->0->>'id')::uuid, 0
   from policy.step_consumed s join policy.account k on k.company_id = ${company} and k.customer_id = s.customer_id,
     lateral (select abs(hashtext(s.decision_id::text)) % 100 as draw) d
   where s.outcome = 'requested' and s.at < ${now} and not exists (select from policy.contact c
     where c.company_id = ${company} and c.attempt_id = bench.own(s.decision_id))
   group by s.decision_id, s.customer_id, k.people, draw`,
];

function wakingAll(happening: string): string {
  return `with happened as (${happening} returning ${happening.startsWith('update') ? 'o.' : ''}customer_id)
    insert into policy.wake_up (company_id, customer_id, due_at)
    select distinct ${company}, customer_id, ${now} from happened
    on conflict (company_id, customer_id) do update set due_at = excluded.due_at`;
}

/** Tasks and warnings got ids of the service's making. */
const ownTaskIds = `
  update policy.task set task_id = bench.own(task_id);
  update policy.owner_warning set warning_id = bench.own(warning_id)`;

/** One account in forty is due: a fact about it has just come in. */
const newsOfSome = `update policy.wake_up set due_at = $1 where hashtext(customer_id::text) % 40 = 0`;
