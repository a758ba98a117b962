import { codeInWords as inWords, type EventData } from '@tactful/contracts';
import { changesInWords, sizeInWords, who } from './words.decision.js';

/** The sentences of what happens to disputes and holds while they last. */
export const disputeAndHoldSummaries = {
  'ledger.dispute.changed.v1': ({ dispute, number, by }: EventData<'ledger.dispute.changed.v1'>) =>
    dispute.owner
      ? `${dispute.owner} looks into the dispute about invoice ${number} (${who(by)}).`
      : `Nobody looks into the dispute about invoice ${number} any more (${who(by)}).`,
  'ledger.dispute.overdue.v1': ({ dispute, number }: EventData<'ledger.dispute.overdue.v1'>) =>
    `The dispute about invoice ${number} waits for our answer: we wanted to give it by ${dispute.answerBy ?? 'now'}.`,
  'ledger.evidence.added.v1': ({ evidence, by }: EventData<'ledger.evidence.added.v1'>) =>
    `“${evidence.name}” (${sizeInWords(evidence.sizeBytes)}) was added to the ${evidence.about} (${who(by)}).`,
  'ledger.hold.changed.v1': ({ hold, changed, by }: EventData<'ledger.hold.changed.v1'>) =>
    changed.includes('claim')
      ? 'A part of the payment that the customer told us about came in.'
      : `The hold (${inWords(hold.reason)}) changed: ${changesInWords(hold, changed)} (${who(by)}).`,
  'ledger.hold.review_due.v1': ({ hold }: EventData<'ledger.hold.review_due.v1'>) => {
    const [owner, next] = [hold.owner ? `, ${hold.owner}` : '', hold.nextStep ? `: ${hold.nextStep}` : ''];
    return `Time to look at the hold (${inWords(hold.reason)}) again${owner}${next}.`;
  },
} as const;

/** The sentence of a hold that begins. */
export function holdPlaced({ hold, by }: EventData<'ledger.hold.placed.v1'>): string {
  const until = hold.until === null ? '' : ` until ${hold.until}`;
  if (hold.reason === 'claims_paid') return `The customer says it is paid; we wait for the money${until} (${who(by)}).`;
  const why = by === 'delivery' ? 'for what the customer wrote' : who(by);
  return `On hold: ${inWords(hold.reason)}${until} (${why}).`;
}

/** The sentence of a hold that ends. */
export function holdReleased({ hold, by }: EventData<'ledger.hold.released.v1'>): string {
  const payment = 'payment that the customer told us about';
  if (hold.claim?.arrived === 'all') return `The ${payment} came in.`;
  if (hold.claim?.arrived === 'part') return `Only a part of the ${payment} came in.`;
  if (hold.claim && by === 'ledger') return `The ${payment} has not come in; we ask kindly.`;
  return `The hold (${inWords(hold.reason)}) ended (${who(by)}).`;
}
