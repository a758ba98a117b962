import { type Channel, replyConcern, type ReplyConcern, type TaskKind } from '@tactful/contracts';
import { CERTAIN_FROM, type IntentReading } from '@tactful/understanding';
import { type InboundDecision } from './inbound.decision.js';
import { type CopyDecision } from './invoice-copy.decision.js';

/** What a person is asked to do about a reply. */
export interface ReplyTask {
  readonly kind: TaskKind;
  readonly title: string;
  /** Reason code. */
  readonly because: string;
}

/** A reply as it was read and decided. */
export interface JudgedReply {
  readonly decision: InboundDecision;
  readonly intents: readonly IntentReading[];
  readonly message: { readonly channel: Channel };
}

interface Concern {
  readonly kind: 'wrong_person' | 'vulnerable' | 'hardship' | 'upset';
  /** From this confidence on somebody is asked to take care. */
  readonly from: number;
  readonly title: string;
}

const likely = 0.5;

/** Who needs protection is rather asked about too often; who is upset only when the words say so. */
const concerns: readonly Concern[] = [
  { kind: 'wrong_person', from: CERTAIN_FROM, title: 'Somebody else answered: find out whom to write to' },
  { kind: 'vulnerable', from: likely, title: 'Take care of somebody who may be in a hard place: no pressure' },
  { kind: 'hardship', from: likely, title: 'Help somebody who cannot pay at present: a pause or a plan' },
  { kind: 'upset', from: CERTAIN_FROM, title: 'Calm a customer who is upset by our messages' },
];

/** The tasks that a reply opens beside being read, and beside the invoice that it has sent again. Each is a suggestion of the words' meaning: the person judges. */
export function replyTasks(
  { decision, intents, message: { channel } }: JudgedReply,
  copy?: CopyDecision['kind'],
): readonly ReplyTask[] {
  if (decision.kind === 'automatic') return [];
  const care = concerns
    .filter(({ kind, from }) => intents.some(({ intent, confidence }) => intent === kind && confidence >= from))
    .map(({ kind, title }) => ({ kind, title, because: `${kind}_by_${channel}` }));
  if (copy === 'again') return [lostAgain(channel), ...care];
  return decision.kind === 'stop' && !decision.isClear ? [unclearStop(channel), ...care] : care;
}

/** What of a reply the company should leave its customer in peace for: the same that somebody is asked to take care of. */
export function concernsOf(reply: JudgedReply): ReplyConcern[] {
  return replyTasks(reply).flatMap(({ kind }) => replyConcern.safeParse(kind).data ?? []);
}

function lostAgain(channel: Channel): ReplyTask {
  return {
    kind: 'find_contact',
    title: 'Find out where to send the invoice: it was sent again, and did not arrive',
    because: `not_received_again_by_${channel}`,
  };
}

function unclearStop(channel: Channel): ReplyTask {
  return {
    kind: 'reply',
    title: 'Ask what was meant: no more messages, or something else?',
    because: `unclear_stop_by_${channel}`,
  };
}
