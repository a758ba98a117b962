import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type PointConsent } from '@tactful/contact-planning';
import { type ConsentAct, type ConsentChange, type ConsentKind, type ConsentScope } from './consent.types.js';
import { type ConsentEntry } from './point-consent.decision.js';

/** The log and the present state of one address. */
export interface ScopeLog extends ConsentScope {
  readonly state: PointConsent;
  readonly entries: readonly ConsentEntry[];
}

/** A contact that has an address whose consent changed. */
export interface ScopeHolder extends ConsentScope {
  readonly customerId: string;
  readonly contactId: string;
}

/** An address of a customer with its state and its whole log, newest first. */
export interface PointRecord {
  readonly contactId: string;
  readonly channel: Channel;
  readonly address: string;
  readonly addressKey: string;
  readonly state: PointConsent;
  readonly since: string | null;
  readonly events: EntryRecord[];
}

/** One entry of the log as it is shown. */
export interface EntryRecord {
  readonly kind: ConsentKind;
  readonly at: string;
  readonly recordedAt: string;
  readonly wording: string | null;
  readonly language: string | null;
  readonly source: string;
  readonly actor: string;
  readonly reference: string;
  readonly proof: string | null;
}

/** The log of consent (append-only) and the state it adds up to. */
@Injectable()
export class ConsentStore {
  /** Appends entries; one that is in the log already (same address, kind and reference) is left out. */
  async append(
    tx: EntityManager,
    companyId: string,
    acts: readonly ConsentAct[],
    now: Temporal.Instant,
  ): Promise<void> {
    await tx.query(
      `insert into delivery.consent_event (company_id, address_key, channel, address, customer_id, contact_id, kind,
         wording, language, source, actor, reference, at, proof, recorded_at)
       select $1, a.*, $15 from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::text[],
         $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[], $14::text[]) as a
       on conflict (company_id, address_key, channel, kind, reference) do nothing`,
      [
        companyId,
        acts.map((act) => act.addressKey),
        acts.map((act) => act.channel),
        acts.map((act) => act.address),
        acts.map((act) => act.customerId),
        acts.map((act) => act.contactId),
        acts.map((act) => act.kind),
        acts.map((act) => act.wording),
        acts.map((act) => act.language),
        acts.map((act) => act.source),
        acts.map((act) => act.actor),
        acts.map((act) => act.reference),
        acts.map((act) => act.at.toString()),
        acts.map((act) => act.proof ?? null),
        now.toString(),
      ],
    );
  }

  /** Makes sure that every scope has a state row and locks it, in sorted order; the log may be read after that. */
  async lockStates(
    tx: EntityManager,
    companyId: string,
    scopes: readonly ConsentScope[],
    now: Temporal.Instant,
  ): Promise<void> {
    await tx.query(
      `insert into delivery.consent (company_id, address_key, channel, state, since)
       select $1, s.key, s.channel, 'none', $4 from unnest($2::text[], $3::text[]) as s (key, channel)
       order by s.key, s.channel
       on conflict (company_id, address_key, channel) do update set state = delivery.consent.state`,
      [companyId, scopes.map((scope) => scope.addressKey), scopes.map((scope) => scope.channel), now.toString()],
    );
  }

  /** The logs of these scopes with the states as stored. */
  async logs(tx: EntityManager, companyId: string, scopes: readonly ConsentScope[]): Promise<ScopeLog[]> {
    const rows = await tx.query<
      { address_key: string; channel: Channel; state: PointConsent; kind: ConsentKind | null; at: string | null }[]
    >(
      `select c.address_key, c.channel, c.state, e.kind, ${instantText('e.at')} as at
       from unnest($2::text[], $3::text[]) as s (key, channel)
       join delivery.consent c on c.company_id = $1 and c.address_key = s.key and c.channel = s.channel
       left join delivery.consent_event e
         on e.company_id = c.company_id and e.address_key = c.address_key and e.channel = c.channel`,
      [companyId, scopes.map((scope) => scope.addressKey), scopes.map((scope) => scope.channel)],
    );
    return [...Map.groupBy(rows, (row) => `${row.channel} ${row.address_key}`).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const entries = group.flatMap(({ kind, at }) => (kind && at ? [{ kind, at: Temporal.Instant.from(at) }] : []));
      return [{ addressKey: first.address_key, channel: first.channel, state: first.state, entries }];
    });
  }

  async saveStates(tx: EntityManager, companyId: string, changes: readonly ConsentChange[]): Promise<void> {
    await tx.query(
      `update delivery.consent c set state = s.state, since = s.since
       from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[]) as s (key, channel, state, since)
       where c.company_id = $1 and c.address_key = s.key and c.channel = s.channel`,
      [
        companyId,
        changes.map((change) => change.addressKey),
        changes.map((change) => change.channel),
        changes.map((change) => change.to),
        changes.map((change) => change.since.toString()),
      ],
    );
  }

  /** Everybody who has one of these addresses on that channel. */
  async holders(tx: EntityManager, companyId: string, scopes: readonly ConsentScope[]): Promise<ScopeHolder[]> {
    return tx.query<ScopeHolder[]>(
      `select a.address_key as "addressKey", a.channel, p.customer_id as "customerId", p.contact_id as "contactId"
       from unnest($2::text[], $3::text[]) as s (key, channel)
       join delivery.contact_point a
         on a.company_id = $1 and a.address_key = s.key and a.channel = s.channel and a.active
       join delivery.contact p on p.company_id = a.company_id and p.contact_id = a.contact_id and p.active
       order by p.customer_id, p.place`,
      [companyId, scopes.map((scope) => scope.addressKey), scopes.map((scope) => scope.channel)],
    );
  }

  /** The points of a customer's active contacts with their logs, for evidence. */
  async ofCustomer(tx: EntityManager, companyId: string, customerId: string): Promise<PointRecord[]> {
    return tx.query<PointRecord[]>(
      `select a.contact_id as "contactId", a.channel, a.address, a.address_key as "addressKey",
         coalesce(c.state, 'none') as state, ${instantText('c.since')} as since, log.events
       from delivery.contact p
       join delivery.contact_point a on a.company_id = p.company_id and a.contact_id = p.contact_id and a.active
       left join delivery.consent c
         on c.company_id = a.company_id and c.address_key = a.address_key and c.channel = a.channel
       cross join lateral (
         select coalesce(json_agg(json_build_object('kind', e.kind, 'at', ${instantText('e.at')},
           'recordedAt', ${instantText('e.recorded_at')}, 'wording', e.wording, 'language', e.language,
           'source', e.source, 'actor', e.actor, 'reference', e.reference,
           'proof', e.proof)
           order by e.at desc, e.consent_event_id desc), '[]'::json) as events
         from delivery.consent_event e
         where e.company_id = a.company_id and e.address_key = a.address_key and e.channel = a.channel) as log
       where p.company_id = $1 and p.customer_id = $2 and p.active
       order by p.place, a.channel`,
      [companyId, customerId],
    );
  }
}
