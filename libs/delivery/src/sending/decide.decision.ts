import {
  everybody,
  isAutomated,
  leave,
  leaveLadder,
  type Leaving,
  localDatesOf,
  type Plan as UntoldPlan,
} from '@tactful/contact-planning';
import { noticeTruth } from '../notices/notice-truth.decision.js';
import { type Person } from '../people/person.types.js';
import { end, hold, tellingOf } from '../planning/settle.decision.js';
import { toldPlan } from '../planning/told-plan.decision.js';
import { type MessageRecord, type NoticeContent, noticeOf } from '../queue/message.types.js';
import { type SendingDecision, type SendingFacts, type Wording } from './sending.types.js';

/**
 * Decides about one claimed message, from facts read in the step that commits to it. Only an open window on the
 * message's own channel leads to a send; everything else is planned again or ends with a reason.
 */
export function decideSending(facts: SendingFacts): SendingDecision {
  const held = switchOf(facts);
  if (held) return held;
  const notice = noticeOf(facts.message);
  if (!isAutomated(facts.message) && !notice) return sendOrPlan(facts, serviceWording(facts));
  if (isOld(facts)) return { kind: 'ask_again' };
  if (notice) return decideNotice(facts, notice);
  if (waitsForBank(facts)) return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, 'bank_data_old') };
  const leaving = leaveLadder(facts, { accounts: facts.gate.accounts, contacts: facts.contacts });
  return leaving.kind === 'waits' ? planned(leaving.plan, facts) : send(leaving, leaving.said);
}

/** A notice leaves with what the gate says of its subject, waits while that rests, and ends when it is gone. */
function decideNotice(facts: SendingFacts, notice: NoticeContent): SendingDecision {
  const dates = localDatesOf(facts);
  const truth = noticeTruth(notice, facts.gate.accounts.get(facts.message.customerId), dates.companyToday);
  switch (truth.kind) {
    case 'gone':
      return { kind: 'plan', plan: end(facts, truth.because) };
    case 'rests':
      return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, truth.because) };
    case 'true': {
      const { template, obligations, told } = truth;
      return sendOrPlan(facts, { template, tone: null, obligations, told, ...dates });
    }
  }
}

/** The company's switch and incomplete data come first. */
function switchOf(facts: SendingFacts): SendingDecision | null {
  if (facts.isParked) return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, 'data_incomplete') };
  switch (facts.gate.sending) {
    case 'live':
      return null;
    case 'shadow':
      return { kind: 'plan', plan: end(facts, 'shadow') };
    case 'stopped':
      return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, 'sending_stopped') };
  }
}

/** Something happened to one of the accounts that the gate's answer may not include. */
function isOld({ latestFacts, gate }: SendingFacts): boolean {
  return [...gate.accounts].some(([customerId, account]) => {
    const latest = latestFacts.get(customerId);
    return latest !== undefined && latest.sequence > account.sequence;
  });
}

/** What the company knows of its bank account is too old to ask for any of it: the customer may have paid. */
function waitsForBank({ message, gate }: SendingFacts): boolean {
  const named = new Set(message.steps.map(({ obligationId }) => obligationId));
  const owed = [...gate.accounts.values()].flatMap(({ obligations }) => obligations);
  return owed.some((one) => named.has(one.obligationId) && one.notAskable === 'bank_data_old');
}

function sendOrPlan(facts: SendingFacts, wording: Wording): SendingDecision {
  const leaving = leave(facts);
  return leaving.kind === 'waits' ? planned(leaving.plan, facts) : send(leaving, wording);
}

function send(
  { message, route, addressees }: Extract<Leaving<MessageRecord, Person>, { kind: 'leaves' }>,
  wording: Wording,
): SendingDecision {
  const points = everybody(addressees).flatMap(({ person }) => person.points);
  const point = points.find((one) => one === route.point);
  if (!point) throw new Error(`Message ${message.messageId} leads to an address that nobody has`);
  return { kind: 'send', message, route: { ...route, point }, wording };
}

function planned(plan: UntoldPlan<MessageRecord>, facts: SendingFacts): SendingDecision {
  return { kind: 'plan', plan: toldPlan(plan, tellingOf({ ...facts, news: 'again' })) };
}

function serviceWording(facts: SendingFacts): Wording {
  const content = facts.message.service?.content;
  const template = content?.kind === 'template' ? content.template : null;
  return { template, tone: null, obligations: [], ...localDatesOf(facts) };
}
