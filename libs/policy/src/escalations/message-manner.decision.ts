import { type Channel, type MessageIntent } from '@tactful/contracts';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { type RequestContact } from './escalation.types.js';

type Manner = Pick<RequestContact, 'intent' | 'voice' | 'channels' | 'notBefore' | 'approval'>;

/**
 * How the message of these steps is sent: for what and in whose name as the firmest step has it, on channels that all of
 * them allow (where there is none, on those of the firmest), not before the latest of their times, and with a person's
 * approval if one of them asks for it.
 */
export function mannerOf(rungs: readonly LadderStep[], firmest: LadderStep): Manner {
  const { voice } = firmest;
  const intent = intentOf(rungs, firmest);
  const channels = commonChannels(rungs) ?? firmest.channels;
  const notBefore = rungs
    .flatMap((rung) => rung.notBefore ?? [])
    .toSorted()
    .at(-1);
  return {
    ...(intent && { intent }),
    ...(voice && { voice }),
    ...(channels && { channels }),
    ...(notBefore !== undefined && { notBefore }),
    ...(rungs.some(({ does }) => does === 'contact_on_approval') && { approval: 'person' }),
  };
}

/** Whether a step asks if an invoice arrived: it never shares a message with anything overdue. */
export function isCheckIn({ intent, first }: LadderStep): boolean {
  return intent === undefined ? first.from === 'issue' : intent === 'check_in';
}

function intentOf(rungs: readonly LadderStep[], firmest: LadderStep): MessageIntent | undefined {
  if (firmest.does === 'propose_plan') return 'offer_plan';
  return firmest.intent === 'check_in' && !rungs.every(isCheckIn) ? 'ask' : firmest.intent;
}

/** The channels that all steps allow; undefined: every one, or none. */
function commonChannels(rungs: readonly LadderStep[]): readonly Channel[] | undefined {
  const limited = rungs.flatMap(({ channels }) => (channels ? [channels] : []));
  const [first] = limited;
  const common = first?.filter((channel) => limited.every((channels) => channels.includes(channel))) ?? [];
  return common.length > 0 ? common : undefined;
}
