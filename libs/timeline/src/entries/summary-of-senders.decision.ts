import { codeInWords as inWords, type EventData } from '@tactful/contracts';
import { who } from './words.decision.js';

/** What is said of a company's senders and of its WhatsApp templates. */
export const senderSummaries = {
  'delivery.content_template.changed.v1': (data: EventData<'delivery.content_template.changed.v1'>) => {
    const { name, approval, category, isStopped, rejectionReason } = data;
    const reason = rejectionReason ? ` (${rejectionReason})` : '';
    const stop = isStopped ? ' Nothing leaves by it until a person lets it go on.' : '';
    return `The WhatsApp template ${inWords(name)} is now: ${inWords(approval)}${reason}, category ${inWords(category)}.${stop}`;
  },
  'delivery.content_template.released.v1': ({ name, why, by }: EventData<'delivery.content_template.released.v1'>) =>
    `The WhatsApp template ${inWords(name)} may be used again: ${why} (${who(by)}).`,
  'delivery.sender.paused.v1': ({ because, taken, blocked }: EventData<'delivery.sender.paused.v1'>) =>
    `The WhatsApp sender rests: ${inWords(because)} (${blocked} of ${taken} messages blocked or withheld).`,
  'delivery.sender.resumed.v1': ({ why, by }: EventData<'delivery.sender.resumed.v1'>) =>
    `The WhatsApp sender goes on: ${why} (${who(by)}).`,
} as const;
