import { z } from 'zod';
import { channel, id, isoDate, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { taskOwner } from './escalation-events.js';
import { sampleIds, sampleInstant } from './samples.js';

const inEscalations = { topic: 'escalations.v1', subject: 'customer' } as const;
const by = z.string().max(200);

/** What happens to a task between its opening and its end. */
export const policyTaskEvents = [
  defineEvent({
    type: 'policy.task.assigned.v1',
    ...inEscalations,
    summary: "A task has another owner; null: it is the team's again.",
    data: z.strictObject({ taskId: id, customerId: id, title: z.string().max(200), owner: taskOwner.nullable(), by }),
    sample: {
      taskId: sampleIds.other,
      customerId: sampleIds.customer,
      title: 'Call Café Linde about INV-1001',
      owner: { id: 'agent-7', name: 'Mia Sommer' },
      by: 'agent:Mia',
    },
  }),
  defineEvent({
    type: 'policy.task.snoozed.v1',
    ...inEscalations,
    summary: 'A task rests until a day, and then comes back by itself; null: it was taken up again before.',
    data: z.strictObject({
      taskId: id,
      customerId: id,
      title: z.string().max(200),
      until: isoDate.nullable(),
      reason: z.string().max(500).optional(),
      by,
    }),
    sample: {
      taskId: sampleIds.other,
      customerId: sampleIds.customer,
      title: 'Call Café Linde about INV-1001',
      until: '2026-03-09',
      by: 'agent:Mia',
    },
  }),
  defineEvent({
    type: 'policy.number.wrong.v1',
    ...inEscalations,
    summary: "An agent called, and the number was not the contact's: nothing more is sent to it.",
    data: z.strictObject({
      customerId: id,
      contactId: id,
      /** The channels that lead to that number. */
      channels: z.array(channel).min(1),
      taskId: id,
      at: isoInstant,
      by,
    }),
    sample: {
      customerId: sampleIds.customer,
      contactId: sampleIds.contact,
      channels: ['sms'],
      taskId: sampleIds.other,
      at: sampleInstant,
      by: 'agent:Mia',
    },
  }),
] as const;
