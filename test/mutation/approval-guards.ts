import { type Mutant } from './mutant.js';

/** What keeps a message that waits for a person from leaving, and an edit from making it firmer. */
export const approvalGuards: readonly Mutant[] = (
  [
    {
      guard: 'a step that its ladder wants approved waits for a person',
      source: "...(rungs.some(({ does }) => does === 'contact_on_approval') && { approval: 'person' }),",
      without: '',
    },
    {
      guard: 'what the company wants approved waits for a person',
      source:
        "return request.approval === undefined && isHeldByRule(account) ? { ...request, approval: 'batch' } : request;",
      without: 'return request;',
    },
    {
      guard: 'a waiting message about what was paid does not leave',
      source: "if (!obligation || obligation.state === 'paid') return 'paid';",
      without: "if (!obligation) return 'paid';",
    },
    {
      guard: 'a waiting message about what was taken back does not leave',
      source: "if (obligation.state === 'void') return 'void';",
      without: '',
    },
    {
      guard: 'a waiting message of a ladder that was begun anew does not leave',
      source: "if (obligation.ladderRun !== step.ladderRun) return 'policy_changed';",
      without: '',
    },
    {
      guard: 'a waiting message does not leave while what it asks for is paused',
      source: 'if (pause) return pause;',
      without: '',
    },
    {
      guard: 'a waiting message about what is disputed in whole does not leave',
      source: "if (openMinor <= disputedMinor) return 'disputed';",
      without: '',
    },
    {
      guard: 'a waiting message does not leave after its last date',
      source: "if (end && Temporal.Instant.compare(end, now) <= 0) return 'not_approved';",
      without: '',
    },
    {
      guard: 'a waiting message that a later step has overtaken does not leave',
      source: "return isSaidLater(step, askedAt, question) ? 'superseded_by_later_step' : null;",
      without: 'return null;',
    },
    {
      guard: 'no edit makes a message firmer than its ladder wants',
      source: 'if (!tone || !isFirmer(tone, asked.wantedTone)) return null;',
      without: 'if (tone !== asked.wantedTone) return null;',
    },
    {
      guard: 'no edit sends a message higher than its ladder wants',
      source: 'if (!audience || audience.level <= asked.audience.level) return null;',
      without: 'if (audience !== asked.audience) return null;',
    },
    {
      guard: 'no edit takes a channel that the step does not allow',
      source: 'channels.findIndex((channel: Channel) => !allowed.includes(channel)) : -1;',
      without: 'channels.findIndex((channel: Channel) => !allowed.includes(channel) && false) : -1;',
    },
    {
      guard: 'no edit lets a message leave after its last date',
      source: 'if (notBeforeDate === undefined || validUntil === null || notBeforeDate <= validUntil) return null;',
      without: 'if (notBeforeDate !== validUntil) return null;',
    },
  ] as const
).map((guard) => ({ ...guard, lib: 'policy' }));
