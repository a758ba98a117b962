import { type MadeContact } from '../contacts/contact-model.types.js';
import { type Course } from '../engine/engine.decision.js';

/** A message to one account, as it is kept and downloaded. */
export interface SimulatedMessage {
  readonly at: string;
  /** `2026-03-10T09:00[Europe/Berlin]`. */
  readonly localTime: string;
  readonly channel: string;
  readonly tone: string;
  readonly steps: readonly { readonly obligationId: string; readonly invoiceId: string; readonly step: string }[];
}

/** What would happen to one account, by variant in the order of the question. */
export interface SimulatedAccount {
  readonly customerId: string;
  readonly name: string;
  readonly variants: readonly {
    readonly messages: readonly SimulatedMessage[];
    readonly tasks: readonly { readonly at: string; readonly task: string; readonly because: string }[];
  }[];
}

/** The courses of one account beside each other. */
export function simulatedAccount(
  { customerId, name }: { readonly customerId: string; readonly name: string },
  courses: readonly Course[],
): SimulatedAccount {
  return {
    customerId,
    name,
    variants: courses.map(({ contacts, tasks }) => ({
      messages: contacts.map(messageOf),
      tasks: tasks.map(({ at, task, because }) => ({ at: at.toString(), task, because })),
    })),
  };
}

/** Whether the variants treat the account otherwise, in any message or task. */
export function differs({ variants }: SimulatedAccount): boolean {
  const [first, ...others] = variants.map((variant) => JSON.stringify(variant));
  return others.some((other) => other !== first);
}

/** How the second variant differs from the first, over all accounts. */
export interface Differences {
  readonly accounts: number;
  readonly fewerMessages: number;
  readonly moreMessages: number;
  readonly otherMoments: number;
}

/** No account differs yet. */
export const noDifferences: Differences = { accounts: 0, fewerMessages: 0, moreMessages: 0, otherMoments: 0 };

/** Counts one account among the differences. */
export function countDifference(so: Differences, account: SimulatedAccount): Differences {
  if (!differs(account)) return so;
  const [left = 0, right = 0] = account.variants.map(({ messages }) => messages.length);
  return {
    accounts: so.accounts + 1,
    fewerMessages: so.fewerMessages + (right < left ? 1 : 0),
    moreMessages: so.moreMessages + (right > left ? 1 : 0),
    otherMoments: so.otherMoments + (right === left ? 1 : 0),
  };
}

function messageOf({ at, zone, channel, tone, steps }: MadeContact): SimulatedMessage {
  const local = at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    at: at.toString(),
    localTime: `${local}[${zone}]`,
    channel,
    tone,
    steps: steps.map(({ obligationId, invoiceId, step }) => ({ obligationId, invoiceId, step })),
  };
}
