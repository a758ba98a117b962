/**
 * What makes a change of the past impossible, whoever writes. `refuse_closed_period`: no entry is dated into a closed
 * period; the shared lock orders it with the closing itself, which takes the lock alone. `refuse_late_posting`: an
 * entry's postings are written in its own transaction, none is added to it later.
 */
export const closingTables: readonly string[] = [
  `create function ledger.refuse_closed_period() returns trigger language plpgsql as $$
   declare
     closed record;
   begin
     perform pg_advisory_xact_lock_shared(hashtextextended('ledger.closing ' || current_setting('app.company_id', true), 0));
     select b.value_date, s.settings #>> '{journal,closedThrough}' as through into closed
     from booked b join ledger.settings s on s.company_id = b.company_id
     where b.value_date <= (s.settings #>> '{journal,closedThrough}')::date limit 1;
     if found then
       raise exception 'the books are closed through %', closed.through
         using errcode = 'LG001', detail = closed.through, hint = closed.value_date::text;
     end if;
     return null;
   end $$`,
  `create trigger closed_period after insert on ledger.entry referencing new table as booked
   for each statement execute function ledger.refuse_closed_period()`,
  // One look by the key for each posting. As a join, a plan made while the journal was young would read all of it.
  `create function ledger.refuse_late_posting() returns trigger language plpgsql
   set enable_seqscan = off set enable_bitmapscan = off as $$
   begin
     if exists (select from added a where pg_current_xact_id()::xid <> (select e.xmin from ledger.entry e
       where e.company_id = a.company_id and e.entry_id = a.entry_id)) then
       raise exception 'an entry is never added to' using errcode = 'LG002';
     end if;
     return null;
   end $$`,
  `create trigger late_posting after insert on ledger.posting referencing new table as added
   for each statement execute function ledger.refuse_late_posting()`,
];
