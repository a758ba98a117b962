import { type PauseReason, type QualityRating, type SenderRecord } from './whatsapp.types.js';

/** Of 1,000 messages so many may be blocked, reported or withheld for what people think of them. */
export const mostBlockedPerThousand = 10;
/** Fewer messages than this say nothing about a share. */
const fewestForShare = 100;
/** How far back blocks are counted. */
export const blockDays = 7;

/** What a look found. */
export interface LookedSender {
  readonly quality: QualityRating;
  readonly taken: number;
  readonly blocked: number;
}

/**
 * What a look makes of the sender. A rating that falls to low, or too many blocks, lets it rest until a person resumes
 * it; a rating that was low already when a person resumed it is no news.
 */
export function lookAtSender(looked: LookedSender, before: SenderRecord | null, now: Temporal.Instant): SenderRecord {
  const pause = before?.pausedBecause ?? pauseFor(looked, before);
  return {
    ...looked,
    lookedAt: now.toString(),
    pausedBecause: pause,
    pausedAt: pause === null ? null : (before?.pausedAt ?? now.toString()),
    resumedAt: before?.resumedAt ?? null,
    resumedBy: before?.resumedBy ?? null,
    resumedWhy: before?.resumedWhy ?? null,
  };
}

function pauseFor({ quality, taken, blocked }: LookedSender, before: SenderRecord | null): PauseReason | null {
  if (quality === 'low' && before?.quality !== 'low') return 'quality_low';
  return taken >= fewestForShare && blocked * 1_000 > taken * mostBlockedPerThousand ? 'too_many_blocks' : null;
}
