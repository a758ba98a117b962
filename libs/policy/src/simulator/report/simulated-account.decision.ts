import { type MadeContact } from '../contacts/contact-model.types.js';
import { type Course } from '../engine/engine.decision.js';

/** A message to one account, as it is kept and downloaded. */
export interface SimulatedMessage {
  readonly at: string;
  /** `2026-03-10T09:00[Europe/Berlin]`. */
  readonly localTime: string;
  readonly channel: string;
  readonly tone: string;
  /** Those of this account. */
  readonly steps: readonly { readonly obligationId: string; readonly invoiceId: string; readonly step: string }[];
  /** Other accounts of the same person that the message speaks of as well; left out: none. */
  readonly sharedWith?: readonly string[];
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

/** The courses of one account, and of those who share its people, beside each other. */
export function simulatedAccount(
  { customerId, name }: { readonly customerId: string; readonly name: string },
  courses: readonly Course[],
): SimulatedAccount {
  return {
    customerId,
    name,
    variants: courses.map(({ contacts, tasks }) => ({
      messages: contacts.flatMap((contact) => messageTo(customerId, contact)),
      tasks: tasks
        .filter((task) => task.customerId === customerId)
        .map(({ at, task, because }) => ({ at: at.toString(), task, because })),
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

function messageTo(
  customerId: string,
  { at, zone, channel, tone, accounts }: MadeContact,
): readonly SimulatedMessage[] {
  const own = accounts.find((account) => account.customerId === customerId);
  if (!own) return [];
  const others = accounts.filter((account) => account !== own).map((account) => account.customerId);
  const local = at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return [
    {
      at: at.toString(),
      localTime: `${local}[${zone}]`,
      channel,
      tone,
      steps: own.steps.map(({ obligationId, invoiceId, step }) => ({ obligationId, invoiceId, step })),
      ...(others.length > 0 && { sharedWith: others }),
    },
  ];
}
