import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { buildWorld } from './company-world.js';
import { EdgeSystem } from './edge-system.js';
import { queryAs } from './second-company.js';

jest.setTimeout(120_000);

interface Table {
  readonly name: string;
  readonly isForced: boolean;
}

/** Tables that know a company and are read across companies, each with why that gives nothing away. */
const acrossCompanies: Readonly<Record<string, string>> = {
  'bus.dead_letter': 'events that a consumer could not take, for the operator',
  'bus.erasure': 'routing: whose events in the log are still to be emptied',
  'bus.outbox': 'the log of events: consumer groups read it as a whole',
  'delivery.awaited_news': 'routing: an attempt and when to ask for news of it',
  'delivery.link_route': 'the hash of a token leads to its company',
  'delivery.open_attempt': 'routing: an attempt and when to look it up',
  'delivery.own_message_due': 'routing: a message to the company’s own people and when it is due',
  'delivery.queue': 'routing: a message and when it is due',
  'delivery.sender': 'the token bucket of a sender',
  'delivery.sender_address': 'an address of ours leads to its company',
  'delivery.whatsapp_look': 'routing: a company and when its WhatsApp account is looked at',
  'identity.agent': 'sign-in: a user leads to their company',
  'identity.api_key': 'sign-in: the hash of a key leads to its company',
  'ledger.agenda': 'routing: what falls due by itself, and when',
  'ledger.import_due': 'routing: an import and its turn',
  'ledger.import_unclaimed': 'routing: an upload that no import has claimed yet',
  'policy.agenda': 'routing: what falls due by itself, and when',
  'policy.simulation_due': 'routing: a run of the simulator and its turn',
  'policy.wake_up': 'routing: a customer and when to look again',
};

describe('a company sees only its own, because the database says so', () => {
  let system: EdgeSystem;
  let tables: readonly Table[];

  const forced = (): readonly string[] => tables.flatMap(({ name, isForced }) => (isForced ? [name] : []));

  /** How many rows of each isolated table a role sees, with a company set or none. */
  const countsAs = async (url: string, companyId: string | null): Promise<Record<string, number>> => {
    const parts = forced().map((name) => `select '${name}' as name, count(*)::int as seen from ${name}`);
    const rows = await queryAs<{ name: string; seen: number }>(
      url,
      `with company as materialized (select set_config('app.company_id', $1, false) as set)
       select counted.* from company, lateral (select company.set) as first, lateral (${parts.join(' union all ')}) counted`,
      [companyId ?? ''],
    );
    return Object.fromEntries(rows.map(({ name, seen }) => [name, seen]));
  };

  beforeAll(async () => {
    system = await EdgeSystem.start();
    await buildWorld(system, { client: system.client, place: '11', until: '2026-06-01T12:00:00Z' });
    tables = await queryAs<Table>(
      system.database.adminUrl,
      `select c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity as "isForced"
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    );
  });
  afterAll(() => system.stop());

  it('every table with a company is isolated, but for those that lead from an id to its company', () => {
    expect(tables.filter(({ isForced }) => !isForced).map(({ name }) => name)).toEqual(Object.keys(acrossCompanies));
    expect(forced().length).toBeGreaterThan(40);
  });

  it('without a company the services see no row of any of them', async () => {
    const seen = await countsAs(system.database.url, null);
    expect(Object.keys(seen)).toHaveLength(forced().length);
    expect(Object.values(seen).every((rows) => rows === 0)).toBe(true);
  });

  it('with another company neither, and with the right one what is there', async () => {
    const stored = await countsAs(system.database.adminUrl, null);
    const other = await countsAs(system.database.url, randomUUID());
    expect(Object.values(other).every((rows) => rows === 0)).toBe(true);
    expect(await countsAs(system.database.url, system.credentials.companyId)).toEqual(stored);
    expect(Object.values(stored).filter((rows) => rows > 0).length).toBeGreaterThan(20);
  });

  it('a service cannot write a row for another company', async () => {
    const writing = queryAs(
      system.database.url,
      `with company as materialized (select set_config('app.company_id', $1, false) as set)
       insert into identity.company (company_id, settings) select $2::uuid, '{}' from company where set is not null`,
      [system.credentials.companyId, randomUUID()],
    );
    await expect(writing).rejects.toThrow(/row-level security/);
  });

  it('and its role cannot step around that', async () => {
    const [role] = await queryAs<Record<string, boolean>>(
      system.database.url,
      `select rolsuper as "isSuper", rolbypassrls as "bypasses", exists (
         select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as "ownsTables"
       from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({ isSuper: false, bypasses: false, ownsTables: false });
  });
});
