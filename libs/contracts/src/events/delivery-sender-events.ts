import { z } from 'zod';
import { channel, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleInstant } from './samples.js';

const aboutCompany = { topic: 'delivery.v1', subject: 'company' } as const;
const contentSid = z.string().max(40);
const name = z.string().max(120);
const approval = z.string().max(40);
const category = z.string().max(40);
const why = z.string().max(500);
const person = z.string().max(200);
const content = { contentSid: 'HX00000000000000000000000000000001', name: 'tactful_upcoming_en' };

/** What providers think of a company's senders and of its templates, and what people decide about it. */
export const deliverySenderEvents = [
  defineEvent({
    type: 'delivery.content_template.changed.v1',
    ...aboutCompany,
    summary: 'WhatsApp thinks otherwise of a content template: its approval or its category changed.',
    data: z.strictObject({
      contentSid,
      name,
      approval,
      category,
      rejectionReason: z.string().max(300).nullable(),
      /** Nothing leaves by it until a person lets it go on. */
      isStopped: z.boolean(),
      /** Null: it was never looked at before. */
      before: z.strictObject({ approval, category }).nullable(),
      at: isoInstant,
    }),
    sample: {
      ...content,
      approval: 'approved',
      category: 'marketing',
      rejectionReason: null,
      isStopped: true,
      before: { approval: 'approved', category: 'utility' },
      at: sampleInstant,
    },
  }),
  defineEvent({
    type: 'delivery.content_template.released.v1',
    ...aboutCompany,
    summary: 'A person lets a content template go on that had been stopped.',
    data: z.strictObject({ contentSid, name, by: person, why, at: isoInstant }),
    sample: { ...content, by: 'Mia Sommer', why: 'Meta took our appeal', at: sampleInstant },
  }),
  defineEvent({
    type: 'delivery.sender.paused.v1',
    ...aboutCompany,
    summary: 'A sender rests by itself, because people do not want what it sends.',
    data: z.strictObject({
      channel,
      because: z.enum(['quality_low', 'too_many_blocks']),
      quality: z.enum(['high', 'medium', 'low', 'unknown']),
      /** Messages that were counted, and how many of them were blocked or withheld. */
      taken: z.int(),
      blocked: z.int(),
      at: isoInstant,
    }),
    sample: { channel: 'whatsapp', because: 'quality_low', quality: 'low', taken: 812, blocked: 9, at: sampleInstant },
  }),
  defineEvent({
    type: 'delivery.sender.resumed.v1',
    ...aboutCompany,
    summary: 'A person lets a sender go on that had been paused.',
    data: z.strictObject({ channel, by: person, why, at: isoInstant }),
    sample: { channel: 'whatsapp', by: 'Mia Sommer', why: 'The wording was changed', at: sampleInstant },
  }),
] as const;
