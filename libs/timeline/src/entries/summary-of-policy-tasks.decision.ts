import { codeInWords as inWords, type EventData } from '@tactful/contracts';
import { who } from './words.decision.js';

/** The sentences of what people are asked to do, and of messages that wait for their approval. */
export const policyTaskSummaries = {
  'policy.task.opened.v1': ({ task }: EventData<'policy.task.opened.v1'>) =>
    `A person is needed: ${task.title}${task.owner ? `, by ${task.owner.name}` : ''}${task.dueOn ? `, until ${task.dueOn}` : ''}.`,
  'policy.task.closed.v1': ({ outcome, by, note, followUpAt }: EventData<'policy.task.closed.v1'>) =>
    `Done by ${who(by)}: ${inWords(outcome)}${followUpAt ? `, again on ${dayAndTime(followUpAt)}` : ''}.${note ? ` “${note}”` : ''}`,
  'policy.task.assigned.v1': ({ title, owner, by }: EventData<'policy.task.assigned.v1'>) =>
    owner
      ? `${owner.name} now has the task “${title}” (${who(by)}).`
      : `The task “${title}” is the team's again (${who(by)}).`,
  'policy.task.snoozed.v1': ({ title, until, reason, by }: EventData<'policy.task.snoozed.v1'>) =>
    until
      ? `The task “${title}” rests until ${until}${reason ? `: ${reason}` : ''} (${who(by)}).`
      : `The task “${title}” is taken up again (${who(by)}).`,
  'policy.number.wrong.v1': ({ by }: EventData<'policy.number.wrong.v1'>) =>
    `${who(by)} called, and the number is somebody else's: nothing more is sent to it.`,
  'policy.approval.requested.v1': ({ approval }: EventData<'policy.approval.requested.v1'>) =>
    `${messageOf(approval)} waits until a person has approved of it${approval.validUntil ? `, at most until ${approval.validUntil}` : ''}.`,
  'policy.approval.edited.v1': ({ approval, changed, reason, by }: EventData<'policy.approval.edited.v1'>) =>
    `${messageOf(approval)} was changed (${changed.join(', ')}) before its approval: ${reason} (${who(by)}).`,
  'policy.approval.decided.v1': ({ approval, decision, reason, by }: EventData<'policy.approval.decided.v1'>) =>
    `${messageOf(approval)} was ${decision}${reason ? `: ${reason}` : ''} (${who(by)}).`,
  'policy.approval.lapsed.v1': ({ steps, because }: EventData<'policy.approval.lapsed.v1'>) =>
    `${messageOf({ steps })} waited for approval and does not leave: ${inWords(because)}.`,
} as const;

function messageOf({ steps }: { readonly steps: readonly { readonly step: string }[] }): string {
  const names = [...new Set(steps.map(({ step }) => step.replaceAll('_', ' ')))];
  return `The message (${names.join(', ')})`;
}

/** `2026-03-20T09:00:00Z` → `2026-03-20 09:00 UTC`. */
function dayAndTime(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
