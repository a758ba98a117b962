/** An entry of the customer's timeline, as far as a dossier needs it. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: string;
  readonly summary: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One thing that happened. */
export interface HistoryLine {
  readonly at: string;
  readonly kind: string;
  readonly summary: string;
  /** What the customer wrote, in full. */
  readonly text: string | null;
}

/** What left, how it fared, and what came back. What was planned and not sent is nobody's business but ours. */
const contactKinds: ReadonlySet<string> = new Set([
  'message.accepted',
  'message.delivered',
  'message.read',
  'message.failed',
  'message.crossed',
  'reply.received',
]);
const agreementKinds = ['dispute.', 'promise.', 'plan.', 'extension.'];

/** The two histories of a dossier out of a customer's timeline, each oldest first. */
export function historyOf(entries: readonly TimelineEntry[]): {
  readonly contacts: readonly HistoryLine[];
  readonly agreements: readonly HistoryLine[];
} {
  const oldestFirst = entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    contacts: oldestFirst.filter(({ kind }) => contactKinds.has(kind)).map(toLine),
    agreements: oldestFirst.filter(({ kind }) => agreementKinds.some((start) => kind.startsWith(start))).map(toLine),
  };
}

function toLine({ at, kind, summary, data }: TimelineEntry): HistoryLine {
  const text = kind === 'reply.received' && typeof data['text'] === 'string' ? data['text'] : null;
  return { at, kind, summary, text };
}
