/**
 * Who was erased, when and why. What people wrote into rows that are never changed is emptied by one function, which
 * does it for recorded erasures only: the service itself still may not change those rows.
 */
export const erasureTables: readonly string[] = [
  `create table ledger.erasure (
    company_id uuid not null,
    erasure_id uuid not null,
    customer_id uuid not null,
    contact_id uuid,
    reason text not null,
    erased_at timestamptz not null,
    erased_by text not null,
    primary key (company_id, erasure_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
  `create unique index erasure_once on ledger.erasure (company_id, customer_id, coalesce(contact_id, customer_id))`,
  `create function ledger.empty_written(company uuid, erasure uuid, persons text[]) returns void
    language plpgsql security definer set search_path = ledger, pg_catalog as $$
    declare
      done ledger.erasure;
    begin
      select * into strict done from ledger.erasure e where e.company_id = company and e.erasure_id = erasure;
      update ledger.terms_acceptance a set accepted_by = '', evidence = null
        where a.company_id = company and a.customer_id = done.customer_id
          and (done.contact_id is null or a.accepted_by = any (persons));
      if done.contact_id is not null then return; end if;
      update ledger.plan_history h set note = null from ledger.plan p
        where h.company_id = company and p.company_id = company and p.plan_id = h.plan_id and p.customer_id = done.customer_id;
      update ledger.placement_complaint c set complainant = '', words = '' from ledger.placement p
        where c.company_id = company and p.company_id = company and p.placement_id = c.placement_id
          and p.customer_id = done.customer_id;
      delete from ledger.dossier d using ledger.placement p
        where d.company_id = company and p.company_id = company and p.placement_id = d.placement_id
          and p.customer_id = done.customer_id;
      delete from ledger.evidence v where v.company_id = company and v.subject_id in (
        select d.dispute_id from ledger.dispute d where d.company_id = company and d.customer_id = done.customer_id
        union all
        select h.hold_id from ledger.hold h where h.company_id = company and h.customer_id = done.customer_id);
    end $$`,
  `revoke execute on function ledger.empty_written(uuid, uuid, text[]) from public`,
];
