import { z } from 'zod';
import { inTime } from '../sending/in-time.js';
import {
  approvalStates,
  contentCategories,
  type QualityRating,
  type ToldContent,
  type WhatsappAccount,
} from '../whatsapp/whatsapp.types.js';
import { type twilioClient } from './twilio-http.js';

/** Meta's colours and Twilio's words for the same. */
const ratings: Readonly<Record<string, QualityRating>> = {
  high: 'high',
  green: 'high',
  medium: 'medium',
  yellow: 'medium',
  low: 'low',
  red: 'low',
};

const approval = z.object({
  status: z.string(),
  category: z.string().nullish(),
  rejection_reason: z.string().nullish(),
});
/** The list shows the approval itself, a single template shows it by channel: both are read. */
const approvalRequests = z.union([approval, z.object({ whatsapp: approval }).transform(({ whatsapp }) => whatsapp)]);
const pageSize = 500;

/** Asks Twilio's Content API and Senders API, by the official SDK, what WhatsApp thinks of the account. */
export class TwilioWhatsapp implements WhatsappAccount {
  constructor(
    private readonly client: ReturnType<typeof twilioClient>,
    private readonly timeoutMs: number,
  ) {}

  async contents(): Promise<readonly ToldContent[] | null> {
    try {
      const all = await inTime(this.client.content.v1.contentAndApprovals.list({ pageSize }), this.timeoutMs);
      return all.map((one) => toldContent(one.sid, one.approvalRequests));
    } catch {
      // Whatever went wrong, the provider could not be asked: what was seen last stays.
      return null;
    }
  }

  async quality(from: string): Promise<QualityRating | null> {
    try {
      const senders = this.client.messaging.v2.channelsSenders.list({ channel: 'whatsapp', pageSize });
      const sender = (await inTime(senders, this.timeoutMs)).find((one) => one.senderId === `whatsapp:${from}`);
      return ratings[sender?.properties.qualityRating?.toLowerCase() ?? ''] ?? 'unknown';
    } catch {
      return null;
    }
  }
}

/** What Twilio tells of a template, in our words; what we cannot read is `unknown`. */
export function toldContent(sid: string, requests: unknown): ToldContent {
  const read = approvalRequests.safeParse(requests);
  if (!read.success) return { sid, approval: 'unknown', category: 'unknown', rejectionReason: null };
  const { status, category, rejection_reason: reason } = read.data;
  return {
    sid,
    approval: approvalStates.find((word) => word === status.toLowerCase()) ?? 'unknown',
    category: contentCategories.find((word) => word === category?.toLowerCase()) ?? 'unknown',
    rejectionReason: reason ? reason.slice(0, 300) : null,
  };
}
