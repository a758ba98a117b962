import { type Api } from '../system/api.js';
import { type StoryCustomer } from './story.js';

/** A message that reached the provider. */
export interface SentMessage {
  readonly at: Temporal.ZonedDateTime;
  readonly channel: string;
  readonly steps: readonly string[];
  readonly tone: string | null;
  readonly body: string;
}

/** A line of the timeline. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: string;
  readonly summary: string;
  readonly data: {
    readonly because?: string;
    readonly localTime?: string;
    readonly tone?: string | null;
    readonly steps?: readonly { readonly step: string; readonly reason?: string }[];
    readonly task?: { readonly kind: string; readonly because: string };
    readonly [field: string]: unknown;
  };
}

interface LoggedMessage {
  readonly at: string;
  readonly channel: string;
  readonly to: string;
  readonly body: string;
  readonly attemptId: string | null;
}

const endings = ['step.skipped', 'contact.suppressed', 'contact.superseded', 'contact.expired'];

/** What one customer got, and what they did not get and why: the sandbox's log beside the timeline. */
export class Diary {
  private constructor(
    /** Oldest first. */
    readonly messages: readonly SentMessage[],
    /** Oldest first. */
    readonly timeline: readonly TimelineEntry[],
  ) {}

  static async read(api: Api, sandboxUrl: string, customer: StoryCustomer): Promise<Diary> {
    const log = (await (await fetch(`${sandboxUrl}/sandbox/log`)).json()) as { messages: LoggedMessage[] };
    const own = log.messages.filter(({ to }) => to === customer.phone || to === customer.email);
    const entries: TimelineEntry[] = await Array.fromAsync(api.all(`/v1/customers/${customer.id}/timeline`));
    const messages = own.map((message) => toldBy(entries, message, customer.zone));
    return new Diary(messages, entries.toReversed());
  }

  /** `-3 08:00 email upcoming`: days from a date, the customer's local time, channel, steps. */
  sent(from: Temporal.PlainDate): string[] {
    return this.messages.map(({ at, channel, steps }) => {
      const days = from.until(at.toPlainDate(), { largestUnit: 'days' }).days;
      const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
      return [days > 0 ? `+${days}` : `${days}`, time, channel, ...steps].join(' ');
    });
  }

  /** `fee_notice: no_fee_in_terms`: steps that ended without a message. */
  reasons(): string[] {
    return this.timeline
      .filter(({ kind }) => endings.includes(kind))
      .flatMap(({ data }) =>
        (data.steps ?? []).map(({ step, reason }) => `${step}: ${reason ?? data.because ?? 'no reason'}`),
      );
  }

  /** `nudge: budget`: messages that waited, each reason once for each step. */
  deferrals(): string[] {
    const waited = this.timeline.filter(({ kind }) => kind === 'contact.deferred');
    const lines = waited.flatMap(({ data }) => (data.steps ?? []).map(({ step }) => `${step}: ${data.because ?? ''}`));
    return [...new Set(lines)];
  }

  /** What an agent reads about the wait of a step: the sentences of its plans and deferrals. */
  summaryOf(step: string): string {
    return this.timeline
      .filter(({ kind, data }) => /planned|deferred/.test(kind) && data.steps?.some((one) => one.step === step))
      .map(({ summary }) => summary)
      .join('\n');
  }

  /** `call: no_receipts`: what a person was asked to do. */
  tasks(): string[] {
    return this.timeline
      .filter(({ kind }) => kind === 'task.opened')
      .map(({ data }) => `${data.task?.kind ?? '?'}: ${data.task?.because ?? '?'}`);
  }

  entries(kind: string): readonly TimelineEntry[] {
    return this.timeline.filter((entry) => entry.kind === kind);
  }
}

/** Every message that reached a provider has its line on the timeline, which says what it was. */
function toldBy(entries: readonly TimelineEntry[], message: LoggedMessage, zone: string): SentMessage {
  const accepted = entries.find(
    ({ kind, data }) => kind === 'message.accepted' && data['attemptId'] === message.attemptId,
  );
  if (!accepted) throw new Error(`The timeline does not know this message: ${JSON.stringify(message)}`);
  return {
    at: Temporal.Instant.from(message.at).toZonedDateTimeISO(zone),
    channel: message.channel,
    steps: (accepted.data.steps ?? []).map(({ step }) => step),
    tone: accepted.data.tone ?? null,
    body: message.body,
  };
}
