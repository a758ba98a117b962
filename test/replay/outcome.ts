import { Api } from '../system/api.js';
import { type Credentials } from '../system/running-system.js';

/** A message as the sandbox logged it, with what the API tells of its attempt. */
export interface SentMessage {
  readonly at: Temporal.Instant;
  readonly channel: string;
  readonly to: string;
  readonly attemptId: string;
  /** The one it was addressed to. */
  readonly customerId: string;
  /** Everyone it spoke of. */
  readonly accounts: readonly { readonly customerId: string }[];
  readonly tone: string;
  readonly steps: readonly { readonly invoiceId: string; readonly step: string }[];
  readonly amounts: readonly { readonly currency: string; readonly amountMinor: number }[];
}

/** Why a step of an invoice was consumed without a message. */
export interface StoredReason {
  readonly invoiceId: string;
  readonly step: string;
  readonly kind: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** A wait that was written down. */
export interface StoredDeferral {
  readonly because: string;
}

/** Everything that can be seen of a run from outside. */
export interface Outcome {
  readonly sent: readonly SentMessage[];
  readonly reasons: readonly StoredReason[];
  readonly deferrals: readonly StoredDeferral[];
  readonly parked: number;
  readonly invoiceNumbers: ReadonlyMap<string, string>;
  readonly customerIds: ReadonlyMap<string, string>;
}

interface LoggedMessage {
  readonly at: string;
  readonly channel: string;
  readonly to: string;
  readonly attemptId: string | null;
  readonly status: string;
}

interface Entry {
  readonly kind: string;
  readonly at: string;
  readonly data: {
    readonly because?: string;
    readonly steps?: readonly { readonly invoiceId: string; readonly step: string; readonly reason?: string }[];
    readonly replacedBy?: string | null;
  };
}

const atOnce = 8;

/** Reads the sandbox's log, each attempt and each customer's timeline through the public API. */
export async function collectOutcome(credentials: Credentials): Promise<Outcome> {
  const api = Api.of(credentials);
  const log = (await (await fetch(`${credentials.sandboxUrl}/sandbox/log`)).json()) as { messages: LoggedMessage[] };
  const sent = await inParallel(log.messages, (message) => describe(api, message));
  const customers: { id: string; externalId: string }[] = await Array.fromAsync(api.all('/v1/customers'));
  const invoices: { id: string; number: string }[] = await Array.fromAsync(api.all('/v1/invoices'));
  const timelines = await inParallel(customers, async ({ id }) =>
    Array.fromAsync(api.all<Entry>(`/v1/customers/${id}/timeline`)),
  );
  const entries = timelines.flat();
  return {
    sent,
    reasons: entries.flatMap(reasonsIn),
    deferrals: entries
      .filter((entry) => entry.kind === 'contact.deferred')
      .map((entry) => ({ because: entry.data.because ?? '?' })),
    parked: entries.filter((entry) => entry.kind === 'message.parked').length,
    invoiceNumbers: new Map(invoices.map(({ id, number }) => [id, number])),
    customerIds: new Map(customers.map(({ id, externalId }) => [externalId, id])),
  };
}

async function describe(api: Api, message: LoggedMessage): Promise<SentMessage> {
  if (message.attemptId === null) throw new Error(`A message to ${message.to} has no attempt`);
  const attempt = await api.get<Omit<SentMessage, 'at' | 'channel' | 'to' | 'attemptId'>>(
    `/v1/attempts/${message.attemptId}`,
  );
  return {
    at: Temporal.Instant.from(message.at),
    channel: message.channel,
    to: message.to,
    attemptId: message.attemptId,
    customerId: attempt.customerId,
    accounts: attempt.accounts,
    tone: attempt.tone,
    steps: attempt.steps,
    amounts: attempt.amounts,
  };
}

const endings = new Set(['step.skipped', 'contact.suppressed', 'contact.superseded', 'contact.expired']);

function reasonsIn(entry: Entry): StoredReason[] {
  if (!endings.has(entry.kind)) return [];
  return (entry.data.steps ?? []).map((step) => ({
    invoiceId: step.invoiceId,
    step: step.step,
    kind: entry.kind,
    reason: step.reason ?? entry.data.because ?? '?',
    at: Temporal.Instant.from(entry.at),
  }));
}

async function inParallel<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results = new Array<Out>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const place = next++;
      results[place] = await work(items[place]!);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
