import { type EventData } from '@tactful/contracts';
import { who } from './words.decision.js';

type Change = EventData<'policy.change.proposed.v1'>;

/** The sentences of policy changes. */
export const policyChangeSummaries = {
  'policy.change.proposed.v1': (change: Change) =>
    `${who(change.by)} proposed that ${whom(change)} ${led(change)} from ${change.effectiveOn} on: ${change.reason}.`,
  'policy.change.confirmed.v1': (change: Change) =>
    `${who(change.by)} confirmed that ${whom(change)} ${led(change)} from ${change.effectiveOn} on.`,
  'policy.change.cancelled.v1': (change: Change) => `${who(change.by)} called off that ${whom(change)} ${led(change)}.`,
  'policy.change.applied.v1': (change: Change) =>
    `From now on ${whom(change)} ${led(change)}; ${moved[change.inFlight](change.appliedObligations)}.`,
} as const;

const moved = {
  keep: () => 'invoices on their way keep to the ladder that they began with',
  reenter: (count: number) => `${count} invoices on their way go on there by their age`,
  restart: (count: number) => `${count} invoices on their way begin it anew`,
} as const;

function whom({ scope, subject }: Change): string {
  return scope === 'company' ? 'the company' : `the ${scope} ${subject ?? ''}`.trim();
}

function led({ policyId }: Change): string {
  return policyId === null ? 'is led by no ladder of its own any more' : `is led by the ladder ${inWords(policyId)}`;
}

/** `key_account@2` → "key account, version 2". */
function inWords(policyId: string): string {
  const [name = '', version = ''] = policyId.split('@');
  return `${name.replaceAll('_', ' ')}, version ${version}`;
}
