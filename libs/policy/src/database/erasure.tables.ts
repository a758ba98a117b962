/**
 * Who was erased, and the one way in which decisions, which are never changed, lose the names in what they rested on and
 * asked people to do: for recorded erasures only. The hash of the facts stays that of the facts as they were.
 */
export const erasureTables: readonly string[] = [
  `create table policy.erasure (
    company_id uuid not null, customer_id uuid not null, erased_at timestamptz not null,
    primary key (company_id, customer_id))`,
  `create function policy.empty_decisions(company uuid, customer uuid) returns void
    language plpgsql security definer set search_path = policy, pg_catalog as $$
    begin
      if not exists (select from policy.erasure e where e.company_id = company and e.customer_id = customer) then
        raise exception 'nobody asked to erase %', customer;
      end if;
      update policy.decision d set facts = d.facts || '{"name": ""}', actions = coalesce((
          select jsonb_agg(case when a.action ? 'title' then a.action || '{"title": ""}' else a.action end order by a.place)
          from jsonb_array_elements(d.actions) with ordinality as a (action, place)), '[]')
        where d.company_id = company and d.customer_id = customer;
    end $$`,
  `revoke execute on function policy.empty_decisions(uuid, uuid) from public`,
];

/** Those of them that belong to one company each. */
export const erasureTableNames = ['erasure'] as const;
