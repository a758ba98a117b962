import { type CompanySettings } from '@tactful/contracts';
import { readContentName } from '@tactful/templates';
import { problemOf } from './content.decision.js';
import { type ContentRecord, type SenderRecord } from './whatsapp.types.js';
import { type ContentView, type WhatsappView } from './whatsapp-views.js';

/** A company's WhatsApp account as people see it. */
export function viewOf(
  companyId: string,
  company: CompanySettings | null,
  seen: { readonly sender: SenderRecord | null; readonly contents: ReadonlyMap<string, ContentRecord> },
): WhatsappView {
  const sender = company?.senders.whatsapp;
  const named = Object.entries(sender?.contentSids ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    companyId,
    from: sender?.from ?? null,
    because: problemOfSender(company, seen.sender),
    sender: sender ? seen.sender : null,
    contents: named.map(([name, contentSid]) => contentView({ name, contentSid }, seen.contents.get(contentSid))),
  };
}

function problemOfSender(company: CompanySettings | null, seen: SenderRecord | null): WhatsappView['because'] {
  const sender = company?.senders.whatsapp;
  if (!sender) return 'no_sender';
  if (!sender.attested) return 'whatsapp_not_attested';
  return seen?.pausedBecause ? 'sender_paused' : null;
}

function contentView(
  { name, contentSid }: { readonly name: string; readonly contentSid: string },
  seen: ContentRecord | undefined,
): ContentView {
  const belongs = readContentName(name);
  const { approval, category, rejectionReason, lookedAt, stoppedAt, releasedBy, releasedWhy } = seen ?? unseen;
  return {
    ...{ contentSid, name, template: belongs?.kind ?? null, language: belongs?.language ?? null },
    ...{ approval, category, rejectionReason, lookedAt },
    because: problemOf(seen) ?? null,
    ...{ stoppedAt, releasedBy, releasedWhy },
  };
}

const unseen = {
  approval: 'unknown',
  category: 'unknown',
  rejectionReason: null,
  lookedAt: null,
  stoppedAt: null,
  releasedBy: null,
  releasedWhy: null,
} as const;
