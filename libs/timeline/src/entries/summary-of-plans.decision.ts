import { type EventData, type Plan } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { who } from './words.decision.js';

interface Instalment {
  readonly number: number;
  readonly dueDate: string;
  readonly amountMinor: number;
}

/** The sentences of payment plans. */
export const planSummaries = {
  'ledger.plan.proposed.v1': ({ plan, by }: EventData<'ledger.plan.proposed.v1'>) =>
    `A payment plan was proposed: ${termsInWords(plan)} (${who(by)}). It waits for an answer.`,
  'ledger.plan.declined.v1': ({ explanation, by }: EventData<'ledger.plan.declined.v1'>) =>
    `The proposed payment plan was declined: “${explanation}” (${who(by)}).`,
  'ledger.plan.activated.v1': ({ plan, by }: EventData<'ledger.plan.activated.v1'>) =>
    `A payment plan ${plan.replaces === null ? 'was agreed' : 'was agreed anew'}: ${termsInWords(plan)} (${who(by)}).`,
  'ledger.plan.at_risk.v1': ({ plan, missed, graceUntil }: EventData<'ledger.plan.at_risk.v1'>) => {
    const grace = graceUntil === null ? '' : ` The plan ends after ${graceUntil} unless it is paid.`;
    return `The payment plan is at risk: ${missedInWords(plan, missed)}.${grace}`;
  },
  'ledger.plan.cured.v1': () => 'The payment plan is back on track: no instalment is missed any more.',
  'ledger.plan.completed.v1': ({ plan }: EventData<'ledger.plan.completed.v1'>) =>
    `The payment plan over ${money(plan.totalMinor, plan)} is completed: nothing of it is open.`,
  'ledger.plan.reopened.v1': () => 'Something of the completed payment plan is owed again.',
  'ledger.plan.defaulted.v1': ({ plan, missed, accelerated }: EventData<'ledger.plan.defaulted.v1'>) => {
    const rest = accelerated ? 'What is left is due at once' : 'Its instalments stay due on their dates';
    return `The payment plan has ended: ${missedInWords(plan, missed)}. ${rest}.`;
  },
  'ledger.plan.ended.v1': ({ reason, restDueOn, by }: EventData<'ledger.plan.ended.v1'>) =>
    `The payment plan was ended: “${reason}” (${who(by)}). What is left is due on ${restDueOn}.`,
  'ledger.plan.replaced.v1': ({ plan }: EventData<'ledger.plan.replaced.v1'>) =>
    `The payment plan over ${money(plan.totalMinor, plan)} was replaced by a new one.`,
} as const;

/** `€120.00 in 3 instalments from 2026-04-01 to 2026-06-01, for INV-1, INV-2`. */
function termsInWords(plan: Plan): string {
  const { totalMinor, instalments, invoices } = plan;
  const [first, last] = [instalments[0]?.dueDate ?? '?', instalments.at(-1)?.dueDate ?? '?'];
  const when =
    instalments.length === 1 ? `on ${first}` : `in ${instalments.length} instalments from ${first} to ${last}`;
  return `${money(totalMinor, plan)} ${when}, for ${invoices.map(({ number }) => number).join(', ')}`;
}

function missedInWords(plan: Plan, missed: readonly Instalment[]): string {
  const named = missed.map(({ number, dueDate, amountMinor }) => {
    return `instalment ${number} of ${plan.instalments.length} (${money(amountMinor, plan)}, due ${dueDate})`;
  });
  return `${named.join(' and ')} ${missed.length === 1 ? 'is' : 'are'} not fully paid`;
}

function money(amountMinor: number, { currency }: Pick<Plan, 'currency'>): string {
  return formatMoney(amountMinor, currency, 'en');
}
