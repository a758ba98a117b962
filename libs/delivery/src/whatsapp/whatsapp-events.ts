import { draftEvent, type EventDraft } from '@tactful/contracts';
import { type LookedContent } from './content.decision.js';
import { type ContentRecord, type SenderRecord } from './whatsapp.types.js';

/** When something is told, and of which company. */
interface Telling {
  readonly companyId: string;
  readonly now: Temporal.Instant;
}

/** "WhatsApp thinks otherwise of a template." */
export function contentEvent(
  { record, before }: Pick<LookedContent, 'record' | 'before'>,
  telling: Telling,
): EventDraft {
  const { contentSid, name, approval, category, rejectionReason, stoppedAt } = record;
  return draftEvent('delivery.content_template.changed.v1', aboutCompany(telling), {
    ...{ contentSid, name, approval, category, rejectionReason },
    isStopped: stoppedAt !== null,
    before: before ? { approval: before.approval, category: before.category } : null,
    at: telling.now.toString(),
  });
}

/** "A person lets a template go on." */
export function releasedEvent(
  { contentSid, name }: ContentRecord,
  { by, why }: { readonly by: string; readonly why: string },
  telling: Telling,
): EventDraft {
  const data = { contentSid, name, by, why, at: telling.now.toString() };
  return draftEvent('delivery.content_template.released.v1', aboutCompany(telling), data);
}

/** "The WhatsApp sender rests." */
export function pausedEvent({ pausedBecause, quality, taken, blocked }: SenderRecord, telling: Telling): EventDraft {
  return draftEvent('delivery.sender.paused.v1', aboutCompany(telling), {
    ...{ channel: 'whatsapp', quality, taken, blocked },
    because: pausedBecause ?? 'quality_low',
    at: telling.now.toString(),
  });
}

/** "A person lets the WhatsApp sender go on." */
export function resumedEvent(said: { readonly by: string; readonly why: string }, telling: Telling): EventDraft {
  const data = { channel: 'whatsapp', ...said, at: telling.now.toString() } as const;
  return draftEvent('delivery.sender.resumed.v1', aboutCompany(telling), data);
}

function aboutCompany({ companyId, now }: Telling) {
  return { companyId, subject: companyId, time: now };
}
