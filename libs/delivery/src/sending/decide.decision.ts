import { earnedTone, firmerTone, localDateAt, withRaise } from '@tactful/contact-rules';
import { type Tone } from '@tactful/contracts';
import { chooseTemplate, messageSituation, type SendingDates } from '@tactful/templates';
import { narrowedTo } from '../planning/addressee.js';
import { routeOf } from '../planning/route.decision.js';
import { end, hasUnreadReply, hold, settle } from '../planning/settle.decision.js';
import { validityAt } from '../planning/validity.decision.js';
import { dateZonesOfAll } from '../planning/whereabouts.decision.js';
import { noticeTruth } from '../notices/notice-truth.decision.js';
import { accountsOf, contactIdsOf, firmestOf, withSteps } from '../queue/message-accounts.js';
import { isAutomated, type MessageRecord, type MessageStep, noticeOf } from '../queue/message.types.js';
import { feeOf } from './fee.decision.js';
import { type SendingDecision, type SendingFacts, type Wording } from './sending.types.js';
import { truthOf } from './truth.decision.js';

/**
 * Decides about one claimed message, from facts read in the step that commits to it. Only an open window on the
 * message's own channel leads to a send; everything else is planned again or ends with a reason.
 */
export function decideSending(facts: SendingFacts): SendingDecision {
  const held = switchOf(facts);
  if (held) return held;
  if (!isAutomated(facts.message)) return sendOrPlan(facts, null);
  if (isOld(facts)) return { kind: 'ask_again' };
  if (facts.message.purpose === 'notice') return decideNotice(facts);
  if (waitsForBank(facts)) return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, 'bank_data_old') };
  const dates = datesOf(facts);
  const { steps, dropped, obligations } = truthOf(facts.message.steps, facts.gate.accounts, dates);
  const message = { ...withSteps(facts.message, steps), dropped: [...facts.message.dropped, ...dropped] };
  if (steps.length === 0) {
    const because = dropped[0]?.because ?? 'settled';
    return { kind: 'plan', plan: end({ ...facts, message }, because) };
  }
  const rest = narrowedTo({ ...facts, message }, contactIdsOf(message));
  return sendOrPlan(rest, wordingOf(rest, obligations, dates));
}

/** A notice leaves with what the gate says of its subject, waits while that rests, and ends when it is gone. */
function decideNotice(facts: SendingFacts): SendingDecision {
  const dates = datesOf(facts);
  const truth = noticeTruth(
    noticeOf(facts.message),
    facts.gate.accounts.get(facts.message.customerId),
    dates.companyToday,
  );
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

function sendOrPlan(facts: SendingFacts, wording: Wording | null): SendingDecision {
  const settling = { ...facts, news: 'again' } as const;
  if (isAutomated(facts.message) && hasUnreadReply(facts)) return { kind: 'plan', plan: settle(settling) };
  const route = routeOf(facts);
  if (route.kind !== 'open' || route.point.channel !== facts.message.channel) {
    return { kind: 'plan', plan: settle(settling) };
  }
  const { steps, expired } = validityAt(facts.now, route.point, facts);
  if (facts.message.purpose === 'ladder' && (steps.length === 0 || expired.length > 0)) {
    return { kind: 'plan', plan: settle(settling) };
  }
  const message: MessageRecord = facts.message.purpose === 'ladder' ? withSteps(facts.message, steps) : facts.message;
  return { kind: 'send', message, route, wording: wording ?? serviceWording(facts) };
}

function wordingOf(facts: SendingFacts, obligations: Wording['obligations'], dates: Dates): Wording {
  const { message } = facts;
  const names = message.steps.map((step) => step.step);
  const intent = message.manner?.intent;
  const tone = toneOf(facts);
  const situation = messageSituation(
    obligations.map((obligation) => obligation.dueDate),
    names,
    { ...dates, intent },
  );
  const hasFeeInTerms = feeOf(message.steps, obligations) !== undefined;
  const isRaised = raisedTo(message.steps) !== null;
  const template = chooseTemplate({ steps: names, intent, situation, tone, hasFeeInTerms, isRaised });
  return { template, tone, obligations, ...dates };
}

/**
 * The firmest of the tones that the accounts have earned, each by the contacts about its own obligations (or been raised
 * to by a person), and none above what the account's own steps ask for.
 */
function toneOf({ message, contacts, now }: SendingFacts): Tone {
  const tones = accountsOf(message).map(({ customerId }) => {
    const steps = message.steps.filter((step) => step.customerId === customerId);
    const wanted = firmestOf(steps);
    const obligationIds = steps.map((step) => step.obligationId);
    return withRaise(earnedTone(contacts, obligationIds, wanted, now), wanted, raisedTo(steps)).tone;
  });
  return tones.reduce(firmerTone, 'friendly');
}

/** How far a person has raised what the message really names. */
function raisedTo(steps: readonly MessageStep[]): Tone | null {
  return steps
    .flatMap((step) => step.raisedTo ?? [])
    .reduce<Tone | null>((a, b) => (a === null ? b : firmerTone(a, b)), null);
}

function serviceWording(facts: SendingFacts): Wording {
  const content = facts.message.service?.content;
  const template = content?.kind === 'template' ? content.template : null;
  return { template, tone: null, obligations: [], ...datesOf(facts) };
}

type Dates = Required<SendingDates>;

/** Nothing is overdue before its date has ended wherever the person may be: of several dates the earliest counts. */
function datesOf(facts: SendingFacts): Dates {
  const { company, now } = facts;
  const dates = dateZonesOfAll(facts, company.timeZone).map((zone) => localDateAt(now, zone).toString());
  const companyToday = localDateAt(now, company.timeZone).toString();
  return { today: dates.sort()[0] ?? companyToday, companyToday };
}
