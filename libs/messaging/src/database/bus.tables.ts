/**
 * The outbox is a log in the order (xid, id), read only below the oldest running transaction; kept by month.
 * An event can be written only by a transaction of its own company; consumers read all companies.
 */
export const outboxTables: readonly string[] = [
  `create sequence bus.outbox_id`,
  `create table bus.outbox (
    topic text not null,
    xid xid8 not null default pg_current_xact_id(),
    id bigint not null default nextval('bus.outbox_id'),
    recorded_at timestamptz not null default now(),
    event_id uuid not null default gen_random_uuid(),
    source text not null,
    type text not null,
    company_id uuid not null,
    subject text not null,
    sequence bigint not null,
    time timestamptz not null,
    data jsonb not null,
    correlation_id text,
    causation_id text,
    traceparent text,
    primary key (topic, xid, id, recorded_at)
  ) partition by range (recorded_at)`,
  `create table bus.outbox_other partition of bus.outbox default`,
  `alter table bus.outbox enable row level security`,
  `create policy everyone_reads on bus.outbox for select using (true)`,
  `create policy own_company_writes on bus.outbox for insert
    with check (company_id = (select nullif(current_setting('app.company_id', true), '')::uuid))`,
  // Reached through the log only: without a policy of its own a partition shows and takes no row.
  `alter table bus.outbox_other enable row level security`,
  `create table bus.sequence (
    source text collate "C" not null,
    subject text collate "C" not null,
    last bigint not null,
    primary key (source, subject)
  ) with (fillfactor = 70)`,
  `create table bus.relay (
    only_row boolean primary key default true check (only_row),
    xid xid8 not null default '0',
    id bigint not null default 0,
    recorded_at timestamptz not null default '-infinity'
  )`,
  `insert into bus.relay default values`,
];

/** How far each consumer has read (`consumer`), what it has applied of each subject (`position`), and what waits (`held`). */
export const consumerTables: readonly string[] = [
  `create table bus.consumer (
    name text primary key,
    topics text[] not null,
    xid xid8 not null default '0',
    id bigint not null default 0,
    recorded_at timestamptz not null default '-infinity'
  )`,
  `create table bus.position (
    consumer text collate "C" not null,
    source text collate "C" not null,
    subject text collate "C" not null,
    sequence bigint not null default 0,
    held integer not null default 0,
    parked text check (parked in ('poison', 'gap')),
    parked_at timestamptz,
    primary key (consumer, source, subject)
  ) with (fillfactor = 70)`,
  `create index position_waiting on bus.position (consumer) where held > 0 and parked is null`,
  `create index position_parked on bus.position (consumer, subject) where parked is not null`,
  `create table bus.held (
    consumer text collate "C" not null,
    source text collate "C" not null,
    subject text collate "C" not null,
    sequence bigint not null,
    event jsonb not null,
    held_at timestamptz not null default clock_timestamp(),
    primary key (consumer, source, subject, sequence)
  )`,
];

/** What a consumer could not take, with why. Rows stay as history; `resolved_at` tells that the subject went on. */
export const deadLetterTables: readonly string[] = [
  `create table bus.dead_letter (
    id uuid primary key default gen_random_uuid(),
    consumer text not null,
    source text not null,
    subject text not null,
    company_id uuid,
    sequence bigint not null,
    kind text not null check (kind in ('poison', 'gap', 'unreadable')),
    event jsonb,
    error text not null,
    tries integer not null,
    recorded_at timestamptz not null default clock_timestamp(),
    resolved_at timestamptz
  )`,
  `create unique index dead_letter_open on bus.dead_letter (consumer, source, subject, sequence)
    where resolved_at is null and kind <> 'unreadable'`,
];

/** The runtime role may not create tables; this function lets it open the partitions of the coming months. */
export const partitionFunction: readonly string[] = [
  `create function bus.open_partitions() returns void language plpgsql security definer set search_path = bus, pg_catalog as $$
    declare
      first date;
      name text;
    begin
      for ahead in 0..2 loop
        first := date_trunc('month', now() at time zone 'UTC')::date + make_interval(months => ahead);
        name := 'outbox_' || to_char(first, 'YYYY_MM');
        perform pg_advisory_xact_lock(hashtext('bus.' || name));
        if to_regclass('bus.' || name) is null
          and not exists (select from bus.outbox_other o
            where o.recorded_at >= first::timestamp at time zone 'UTC'
            and o.recorded_at < (first + interval '1 month') at time zone 'UTC') then
          execute format('create table bus.%I partition of bus.outbox for values from (%L) to (%L)', name,
            first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
          execute format('alter table bus.%I enable row level security', name);
        end if;
      end loop;
    end $$`,
  `revoke execute on function bus.open_partitions() from public`,
  `select bus.open_partitions()`,
];

/**
 * Reading the log is always a walk along the index. Left alone, the planner takes young tables for small ones, and a
 * consumer that is a million events behind would sort all of them for each page.
 */
export const readLogFunction: readonly string[] = [
  `create function bus.read_log(topics text[], after_xid xid8, after_id bigint, since timestamptz, most integer)
    returns setof bus.outbox language sql stable set enable_seqscan = off set enable_bitmapscan = off as $$
      select r.* from unnest(topics) as t (name) cross join lateral (
        select o.* from bus.outbox o
        where o.topic = t.name and (o.xid, o.id) > (after_xid, after_id) and o.recorded_at >= since - interval '1 day'
        order by o.xid, o.id limit most) r
      order by r.xid, r.id limit most $$`,
];

/**
 * Whose events in the log are still to be emptied of people, and how far that has come. The log is never changed but
 * by the function, and that changes nothing but the data of events of these subjects.
 */
export const erasureTables: readonly string[] = [
  `create table bus.erasure (
    company_id uuid not null,
    source text collate "C" not null,
    subject text collate "C" not null,
    mentioning text not null,
    since xid8 not null default pg_current_xact_id(),
    xid xid8 not null default '0',
    id bigint not null default 0,
    recorded_at timestamptz not null default '-infinity',
    primary key (source, subject, mentioning)
  )`,
  `create function bus.empty_events(of_source text, of_subject text, events jsonb) returns void
    language plpgsql security definer set search_path = bus, pg_catalog as $$
    begin
      if not exists (select from bus.erasure e where e.source = of_source and e.subject = of_subject) then
        raise exception 'nobody asked to erase %', of_subject;
      end if;
      update bus.outbox o set data = n.data
        from jsonb_to_recordset(events) as n (topic text, xid text, id bigint, "recordedAt" timestamptz, data jsonb)
        where o.topic = n.topic and o.xid = n.xid::xid8 and o.id = n.id and o.recorded_at = n."recordedAt"
          and o.source = of_source and o.subject = of_subject;
    end $$`,
  `revoke execute on function bus.empty_events(text, text, jsonb) from public`,
];
