import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, createTestDatabase } from '@tactful/testing';
import { CHANNELS, type Channel, housePack } from '../index.js';
import { COUNTRY_ZONES } from '../zones/country-zones.data.js';
import { compileWindows } from './local-window.js';
import { openSpanAt } from './spans.js';

const zones = Object.values(COUNTRY_ZONES).flatMap((names) => names.split(' '));
const INSTANTS_PER_ZONE = 400;

/** PostgreSQL reads the tz database with code of its own: it shares nothing with Temporal or with ours. */
describe('hours of the house, against AT TIME ZONE of PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase([]);
  });
  afterAll(() => database.drop());

  it.each(CHANNELS)('are open for %s at the same instants, in every zone of the world', async (channel) => {
    const rows = await database.admin.query<OracleRow[]>(ORACLE, [zones, INSTANTS_PER_ZONE, ...hoursOf(channel)]);
    expect(rows).toHaveLength(zones.length * INSTANTS_PER_ZONE);
    expect(new Set(rows.map((row) => row.is_open)).size).toBe(2);
    expect(rows.filter((row) => isOpen(channel, row) !== row.is_open)).toEqual([]);
  });
});

interface OracleRow {
  readonly zone: string;
  readonly at_ms: string;
  readonly is_open: boolean;
}

function isOpen(channel: Channel, { zone, at_ms }: OracleRow): boolean {
  const span = openSpanAt(compileWindows(rulesOf(channel).windows), zone, Number(at_ms));
  return span !== undefined && span.from <= Number(at_ms);
}

function rulesOf(channel: Channel): NonNullable<typeof housePack.windows>[number] {
  return housePack.windows!.find(({ channels }) => channels.includes(channel))!;
}

function hoursOf(channel: Channel): readonly string[] {
  const window = rulesOf(channel).windows[0]!;
  return [window.start, window.end];
}

/**
 * Instants of 2005 to mid-2026 by a fixed seed, half of them on the full hour so that bounds are hit. Later ones would
 * compare releases of the tz database rather than our windows: Node may know of a change of law that PostgreSQL, built
 * earlier, does not (Morocco and Alberta in autumn 2026).
 */
const ORACLE = `
  with seeded as (select setseed(0.42)),
  instants as (
    select zone, case when n % 2 = 0 then date_trunc('hour', at) else date_trunc('milliseconds', at) end as at
    from seeded, unnest($1::text[]) as zone, generate_series(1, $2::int) as n,
      lateral (select timestamptz '2005-01-01Z' + random() * interval '7850 days' + n * interval '0' as at) as drawn
  )
  select zone, (extract(epoch from at) * 1000)::bigint::text as at_ms,
    extract(isodow from at at time zone zone) <= 6
      and (at at time zone zone)::time >= $3::time and (at at time zone zone)::time < $4::time as is_open
  from instants`;
