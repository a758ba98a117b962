import { Client } from 'pg';
import { Api } from '../../system/api.js';
import { type Damage } from './fault-source.js';
import { type SenderFleet } from './sender-fleet.js';

/** What the provider took, by its own log. */
interface TakenMessage {
  readonly at: string;
  readonly channel: 'sms' | 'email';
  readonly to: string;
}

/** The house's windows on a weekday, written out again here. */
const windows = { sms: ['09:00', '19:00'], email: ['08:00', '19:00'] } as const;
const longestTakeoverSeconds = 60;

/** What was found, and what there is to tell. */
export interface Verdict {
  readonly taken: number;
  readonly parked: number;
  readonly findings: readonly string[];
}

/** Judges by the provider's log: nothing lost, nothing twice, nothing outside its window. */
export async function judge(
  fleet: SenderFleet,
  run: { readonly addresses: readonly string[]; readonly damage: Damage; readonly takeoverSeconds: number },
): Promise<Verdict> {
  const credentials = fleet.publicCredentials;
  const answer = await fetch(`${credentials.sandboxUrl}/sandbox/log`);
  const { messages } = (await answer.json()) as { messages: TakenMessage[] };
  const parked = await Array.fromAsync(Api.of(credentials).all<{ to: string }>('/v1/parked'));
  const touched = run.damage.inFlight['channel-email'] ?? 0;
  const findings = [
    ...oncePerAddress(messages),
    ...lostOf(run.addresses, messages, parked),
    ...(await outsideWindows(fleet.adminUrl, messages)),
    ...(parked.length > touched
      ? [`${parked.length} parked, but only ${touched} mails were in flight at a fault`]
      : []),
    ...(run.takeoverSeconds > longestTakeoverSeconds ? [`a call lay about for ${run.takeoverSeconds} s`] : []),
  ];
  return { taken: messages.length, parked: parked.length, findings };
}

function oncePerAddress(messages: readonly TakenMessage[]): string[] {
  const perAddress = Map.groupBy(messages, ({ to }) => to);
  return [...perAddress].flatMap(([to, all]) => (all.length > 1 ? [`${to} got ${all.length} messages`] : []));
}

function lostOf(
  addresses: readonly string[],
  messages: readonly TakenMessage[],
  parked: readonly { readonly to: string }[],
): string[] {
  const accountedFor = new Set([...messages, ...parked].map(({ to }) => to));
  return addresses.flatMap((to) => (accountedFor.has(to) ? [] : [`${to} got nothing, and nobody was told`]));
}

/** PostgreSQL tells the local time; nobody of ours computed it. */
async function outsideWindows(adminUrl: string, messages: readonly TakenMessage[]): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ place: number; local: string }>(
    `select m.place, to_char(m.at at time zone 'Europe/Berlin', 'HH24:MI:SS.US') as local
     from unnest($1::timestamptz[]) with ordinality as m (at, place)`,
    [messages.map(({ at }) => at)],
  );
  await client.end();
  return rows.flatMap(({ place, local }) => {
    const message = messages[place - 1];
    const [opens, closes] = windows[message?.channel ?? 'sms'];
    return local >= opens && local < closes ? [] : [`${message?.channel} to ${message?.to} left at ${local}`];
  });
}
