import { id, isoDate, isoInstant, line, pageById, pageOf, stepName, taskKinds, taskOwner } from '@tactful/contracts';
import { z } from 'zod';

export const taskQuery = z.strictObject({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  kind: z.enum(taskKinds).optional(),
  customerId: id.optional(),
  owner: z.string().min(1).max(200).describe("An owner's id; `me`: mine; `none`: the team's.").optional(),
  dueBefore: isoDate.describe('Due before this date.').optional(),
  snoozed: z.enum(['hide', 'only', 'any']).default('hide').describe('Tasks that rest: left out unless asked for.'),
  ...pageById.shape,
});
export type TaskQuery = z.infer<typeof taskQuery>;

const outcomeChoice = z.strictObject({
  outcome: z.string(),
  words: z.string(),
  /** Whether it has to name an instant at which the matter is taken up again. */
  followUp: z.enum(['required', 'none']),
  /** The route at which what was agreed is entered next. */
  leadsTo: z.string().optional(),
});

const taskFields = z.strictObject({
  id,
  customerId: id,
  customerName: z.string().nullable(),
  kind: z.string(),
  title: z.string(),
  because: z.string(),
  /** Who asked: `policy`, `delivery` for what it could not do by itself, `ledger` for what waits for an answer there. */
  source: z.string(),
  /** Null: the team's. */
  owner: taskOwner.nullable(),
  dueOn: isoDate.nullable(),
  /** The last day on which doing it is of use; null: it has none. */
  deadlineOn: isoDate.nullable(),
  /** Until then it rests; null: it does not. */
  snoozedUntil: isoInstant.nullable(),
  openedAt: isoInstant,
  closedAt: isoInstant.nullable(),
  outcome: z.string().nullable(),
  note: z.string().nullable(),
  followUpAt: isoInstant.nullable(),
  closedBy: z.string().nullable(),
  /** How it can end. */
  outcomes: z.array(outcomeChoice),
});

/** Something that a person has to do, whichever service asked for it. */
export const taskView = taskFields.meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

const moneyByCurrency = z.record(z.string(), z.int());

/** What an agent has before them on a call. */
export const callFacts = z.strictObject({
  /** What is open and not in dispute, by currency in minor units. */
  open: moneyByCurrency,
  disputed: moneyByCurrency,
  invoices: z.array(
    z.strictObject({
      number: z.string(),
      dueDate: isoDate,
      currency: z.string(),
      openMinor: z.int(),
      disputedMinor: z.int(),
    }),
  ),
  /** Due date of the oldest that is overdue; null: nothing is. */
  since: isoDate.nullable(),
  lastContacts: z.array(
    z.strictObject({ at: isoInstant, tone: z.string().nullable(), received: z.boolean(), answered: z.boolean() }),
  ),
  lastReplyAt: isoInstant.nullable(),
  promises: z.strictObject({ kept: z.int(), partlyKept: z.int(), broken: z.int() }),
  openDisputes: z.array(z.string()),
  runningHolds: z.array(z.string()),
});
export type CallFacts = z.infer<typeof callFacts>;

/** What to say on a call, and what never to say. */
export const callScript = z.strictObject({
  language: z.enum(['en', 'de', 'id']),
  opening: z.array(z.string()),
  purpose: z.array(z.string()),
  atHand: z.array(z.string()),
  offer: z.array(z.string()),
  closing: z.array(z.string()),
  neverSay: z.array(z.string()),
});
export type CallScript = z.infer<typeof callScript>;

/** What the rules would do at the end of a ladder, and why; a person decides. */
export const recommendation = z.strictObject({
  advice: z.enum(['call', 'wait', 'plan', 'extension', 'write_off', 'hand_over', 'sell', 'continue']),
  reasons: z.array(z.strictObject({ code: z.string(), sentence: z.string() })).min(1),
});
export type Recommendation = z.infer<typeof recommendation>;

/** A task with everything that helps to do it. */
export const taskDetails = taskFields
  .extend({
    /** Whom a call is to; null: nobody in particular. Names and numbers are at the customer. */
    contactId: id.nullable(),
    facts: callFacts.nullable(),
    script: callScript.nullable(),
    recommendation: recommendation.nullable(),
  })
  .meta({ id: 'TaskDetails' });
export type TaskDetails = z.infer<typeof taskDetails>;

export const scriptQuery = z.strictObject({
  language: z
    .enum(['en', 'de', 'id'])
    .describe("Left out: the customer's, as far as there is a script in it.")
    .optional(),
});
export type ScriptQuery = z.infer<typeof scriptQuery>;

export const taskList = pageOf(taskView).meta({ id: 'TaskList' });
export type TaskList = z.infer<typeof taskList>;

export const closeTaskBody = z
  .strictObject({
    outcome: stepName.describe('One of the `outcomes` of the task.'),
    note: line(1_000).optional(),
    followUpAt: isoInstant.describe('Of outcomes that want it: when the matter is taken up again.').optional(),
    contactId: id.describe('Of a call: who was called; left out: whom the task names.').optional(),
  })
  .meta({
    id: 'CloseTask',
    examples: [{ outcome: 'call_back', note: 'Is on a train.', followUpAt: '2026-03-20T09:00:00Z' }],
  });
export type CloseTaskBody = z.infer<typeof closeTaskBody>;

export const assignTaskBody = z
  .strictObject({ owner: taskOwner.nullable().describe("Null: the team's again.") })
  .meta({ id: 'AssignTask', examples: [{ owner: { id: 'agent-7', name: 'Mia Sommer' } }] });
export type AssignTaskBody = z.infer<typeof assignTaskBody>;

export const snoozeTaskBody = z
  .strictObject({
    until: isoDate.nullable().describe('It comes back by itself at the beginning of this day; null: at once.'),
    reason: line(500).optional(),
  })
  .meta({ id: 'SnoozeTask', examples: [{ until: '2026-03-16', reason: 'Their accountant is back on Monday.' }] });
export type SnoozeTaskBody = z.infer<typeof snoozeTaskBody>;
