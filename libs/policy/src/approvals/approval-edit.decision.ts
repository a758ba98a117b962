import { type Channel, type Tone, toneRank } from '@tactful/contracts';
import { type AccountCalendar, laterOf } from '../escalations/calendar.decision.js';
import { type StoredRequest } from './stored-request.js';
import { type EditBody } from './approval.types.js';

/** What a person makes of a waiting message, or why it may not be made so. */
export type EditOutcome =
  | { readonly kind: 'ok'; readonly request: StoredRequest; readonly changed: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly code:
        'firmer_than_wanted' | 'higher_than_wanted' | 'channel_not_in_step' | 'beyond_last_date' | 'changes_nothing';
      readonly pointer: string;
      readonly detail: string;
    };

/** What an edit is measured by. */
export interface EditFacts {
  /** What the ladder wanted. */
  readonly asked: StoredRequest;
  /** The message as it stands. */
  readonly request: StoredRequest;
  /** The last date of its steps; null: none. */
  readonly validUntil: string | null;
  readonly calendar: AccountCalendar;
}

/**
 * An edit makes a message gentler, later, or sends it another way. Nothing may be firmer, go higher, use a channel that
 * the step does not allow, or leave after its last date: the ladder's word is the limit. What was made gentler may be
 * raised again up to it.
 */
export function planEdit(edit: EditBody, facts: EditFacts): EditOutcome {
  const refusal =
    toneProblem(edit, facts) ?? audienceProblem(edit, facts) ?? channelProblem(edit, facts) ?? dateProblem(edit, facts);
  if (refusal) return refusal;
  const { request } = facts;
  const edited: StoredRequest = {
    ...request,
    ...(edit.tone && { wantedTone: edit.tone }),
    ...(edit.audience && { audience: edit.audience }),
    ...(edit.channels && { channels: edit.channels }),
    ...(edit.notBeforeDate !== undefined && { earliestAt: laterStart(edit.notBeforeDate, facts) }),
  };
  const changed = (['wantedTone', 'audience', 'channels', 'earliestAt'] as const).filter(
    (field) => JSON.stringify(edited[field]) !== JSON.stringify(request[field]),
  );
  if (changed.length === 0) return refused('changes_nothing', '', 'It is so already.');
  return { kind: 'ok', request: edited, changed: changed.map((field) => namesOfFields[field]) };
}

const namesOfFields = { wantedTone: 'tone', audience: 'audience', channels: 'channels', earliestAt: 'date' } as const;

type Refused = Extract<EditOutcome, { kind: 'refused' }>;

function refused(code: Refused['code'], pointer: string, detail: string): Refused {
  return { kind: 'refused', code, pointer, detail };
}

function toneProblem({ tone }: EditBody, { asked }: EditFacts): Refused | null {
  if (!tone || !isFirmer(tone, asked.wantedTone)) return null;
  return refused('firmer_than_wanted', '/tone', `The ladder wants it ${inWords(asked.wantedTone)} at most.`);
}

function audienceProblem({ audience }: EditBody, { asked }: EditFacts): Refused | null {
  if (!audience || audience.level <= asked.audience.level) return null;
  return refused('higher_than_wanted', '/audience/level', `The ladder goes to level ${asked.audience.level} at most.`);
}

function channelProblem({ channels }: EditBody, { asked }: EditFacts): Refused | null {
  const allowed = asked.channels;
  const place = allowed && channels ? channels.findIndex((channel: Channel) => !allowed.includes(channel)) : -1;
  if (place < 0) return null;
  return refused('channel_not_in_step', `/channels/${place}`, `The step allows ${allowed?.join(', ') ?? ''} only.`);
}

function dateProblem({ notBeforeDate }: EditBody, { validUntil }: EditFacts): Refused | null {
  if (notBeforeDate === undefined || validUntil === null || notBeforeDate <= validUntil) return null;
  return refused('beyond_last_date', '/notBeforeDate', `Its last date is ${validUntil}.`);
}

/** Never before what the ladder wanted. */
function laterStart(date: string, { asked, calendar }: EditFacts): string {
  const start = calendar.startOfDate(Temporal.PlainDate.from(date));
  return laterOf(Temporal.Instant.from(asked.earliestAt), start).toString();
}

function isFirmer(a: Tone, b: Tone): boolean {
  return toneRank[a] > toneRank[b];
}

function inWords(tone: Tone): string {
  return tone.replaceAll('_', ' ');
}
