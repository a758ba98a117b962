import { type ContentCategory, type ContentRecord, type ToldContent } from './whatsapp.types.js';

/** A template that the company's settings name. */
export interface NamedContent {
  readonly name: string;
  readonly contentSid: string;
}

/** A template after a look, and whether that is news. */
export interface LookedContent {
  readonly record: ContentRecord;
  readonly before: ContentRecord | undefined;
  readonly isNews: boolean;
}

/** Why a message may not leave by its template. */
export type ContentProblem =
  | 'whatsapp_template_missing'
  | 'whatsapp_template_not_approved'
  | 'whatsapp_template_not_utility'
  | 'whatsapp_category_changed';

/**
 * What a look at the provider makes of the company's templates. One that was utility and is something else stops, and
 * stays stopped until a person lets it go on, whatever the provider says later.
 */
export function lookAtContents(
  named: readonly NamedContent[],
  told: readonly ToldContent[],
  known: ReadonlyMap<string, ContentRecord>,
  now: Temporal.Instant,
): LookedContent[] {
  const bySid = new Map(told.map((one) => [one.sid, one]));
  return named.map(({ name, contentSid }) => {
    const before = known.get(contentSid);
    const { approval, category, rejectionReason } = bySid.get(contentSid) ?? nothingTold;
    const record: ContentRecord = {
      ...{ contentSid, name, approval, category, rejectionReason, lookedAt: now.toString() },
      ...stopOf(before, category, now),
    };
    const isNews = before?.approval !== approval || before.category !== category;
    return { record, before, isNews };
  });
}

type Stop = Pick<ContentRecord, 'stoppedAt' | 'releasedBy' | 'releasedWhy'>;

/** A stop stays; a category that is not utility any more makes one, which no earlier word of a person undoes. */
function stopOf(before: ContentRecord | undefined, category: ContentCategory, now: Temporal.Instant): Stop {
  const { stoppedAt, releasedBy, releasedWhy } = before ?? neverStopped;
  const hasDrifted = before?.category === 'utility' && category !== 'utility' && category !== 'unknown';
  if (stoppedAt !== null || !hasDrifted) return { stoppedAt, releasedBy, releasedWhy };
  return { ...neverStopped, stoppedAt: now.toString() };
}

const neverStopped: Stop = { stoppedAt: null, releasedBy: null, releasedWhy: null };
const nothingTold = { approval: 'unknown', category: 'unknown', rejectionReason: null } as const;

/** What keeps messages from leaving by a template outside the 24-hour window; undefined: nothing. */
export function problemOf(content: ContentRecord | undefined): ContentProblem | undefined {
  if (content?.stoppedAt) return 'whatsapp_category_changed';
  if (content?.approval !== 'approved') return 'whatsapp_template_not_approved';
  return content.category === 'utility' ? undefined : 'whatsapp_template_not_utility';
}
