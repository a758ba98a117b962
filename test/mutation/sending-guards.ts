import { type Mutant } from './mutant.js';

/** What is checked once more when a message is planned and when it leaves, by delivery and the simulator alike. */
const planningGuards = [
  {
    guard: 'a step that some message has taken is not said again',
    source: 'return steps.filter((step) => !taken.has(stepKey(step))).map(',
    without: 'return steps.map(',
  },
  {
    guard: 'a later step says what an earlier one of its invoice would have said',
    source:
      'const superseded = message.steps.filter((step) => renewed.has(step.obligationId));\n  if (superseded.length === 0) return message;',
    without:
      'const superseded = message.steps.filter((step) => renewed.has(step.obligationId));\n  if (superseded.length >= 0) return message;',
  },
  {
    guard: 'only who shares an address with each of the others gets one message with them',
    source: 'return others.every((other) => isSamePerson(other, person));',
    without: 'return others.some((other) => isSamePerson(other, person));',
  },
  {
    guard: 'nothing leaves about an account on hold',
    source: "if (account?.onHold) return 'on_hold';",
    without: '',
  },
  {
    guard: 'what the gate does not hold is settled',
    source: "if (!obligation) return 'settled';",
    without: 'if (!obligation) return null;',
  },
  {
    guard: 'what must not be asked for is not asked for',
    source: 'if (obligation.notAskable !== null) return obligation.notAskable;\n  if (obligation.askableMinor',
    without: 'if (obligation.askableMinor',
  },
  {
    guard: 'nothing is asked for when nothing is left to ask for',
    source: "if (obligation.askableMinor <= 0) return 'nothing_askable';",
    without: '',
  },
  {
    guard: 'a check-in does not leave beside something overdue',
    source: "if (step.step === checkIn && isOverdue()) return 'something_overdue';",
    without: '',
  },
  {
    guard: 'no fee is named that the terms do not hold',
    source: "if (step.step === feeNotice && obligation.terms.lateFeeMinor === undefined) return 'no_fee_in_terms';",
    without: '',
  },
  {
    guard: 'nothing leaves while a reply is unread',
    source: 'if (isAutomated(facts.message) && hasUnreadReply(facts)) return { kind',
    without: 'if (false as boolean) return { kind',
  },
  {
    guard: 'a message that waits for a reply to be read goes on waiting',
    source: "if (isAutomated(facts.message) && hasUnreadReply(facts)) return holdMessage(facts, 'unread_reply');",
    without: '',
  },
  {
    guard: 'only an open window on its own channel lets a message leave',
    source: "if (route.kind !== 'open' || route.point.channel !== facts.message.channel) {",
    without: "if (route.kind !== 'open') {",
  },
  {
    guard: 'no step leaves after its last date',
    source: "if (steps.length === 0 || expired.length > 0) return { kind: 'waits', plan: settleMessage(settling) };",
    without: "if (steps.length < 0 || expired.length < 0) return { kind: 'waits', plan: settleMessage(settling) };",
  },
  {
    guard: 'the tone is lowered to what was earned',
    source: 'return withRaise(earnedTone(contacts, obligationIds, wanted, now), wanted, raisedTo(steps)).tone;',
    without:
      'return contacts.length >= 0 && obligationIds.length >= 0 ? wanted : earnedTone(contacts, [], wanted, now).tone;',
  },
  {
    guard: 'what waits is lowered by good faith, never raised',
    source: 'return isMeant && toneRank[wantedTone] < toneRank[eased.wantedTone] ? { ...eased, wantedTone } : eased;',
    without: 'return isMeant ? { ...eased, wantedTone } : eased;',
  },
  {
    guard: 'accounts that are not one person any more are parted',
    source: "if (message.purpose !== 'ladder' || accounts.length < 2) return { message, apart: [], moves: [] };",
    without: 'if (accounts.length >= 0) return { message, apart: [], moves: [] };',
  },
  {
    guard: 'nobody above its audience gets a message that its receiver cannot be given',
    source: 'for (const person of contactsWithin(rest, audience)) {',
    without: 'for (const person of audience ? rest : []) {',
  },
  {
    guard: 'a channel that has failed for good is not tried again',
    source: "return facts.message.triedChannels.includes(channel) ? 'channels_failed' : undefined;",
    without: 'return undefined;',
  },
] as const;

/** What delivery alone checks when it sends. */
const claimGuards = [
  {
    guard: 'a fallback takes up the newer message that waits beside it',
    source: 'if (taken.length === 0) return null;',
    without: 'if (taken.length >= 0) return null;',
  },
  {
    guard: 'incomplete facts stop sending',
    source: "if (facts.isParked) return { kind: 'plan'",
    without: "if (false as boolean) return { kind: 'plan'",
  },
  {
    guard: 'nothing leaves in shadow',
    source: "return { kind: 'plan', plan: end(facts, 'shadow') };",
    without: 'return null;',
  },
  {
    guard: 'nothing leaves once sending is stopped',
    source: "return { kind: 'plan', plan: hold({ ...facts, news: 'again' }, 'sending_stopped') };",
    without: 'return null;',
  },
  {
    guard: 'an answer of the gate that is older than what is known is asked for again',
    source: "if (isOld(facts)) return { kind: 'ask_again' };",
    without: '',
  },
  {
    guard: 'nothing is asked for on old bank data',
    source: 'if (waitsForBank(facts)) return',
    without: 'if (false as boolean) return',
  },
  {
    guard: 'two messages of one batch do not reach one person',
    source: 'for (const use of reserved) uses.set(use.budgetKey, [...(uses.get(use.budgetKey) ?? []), use]);',
    without: '',
  },
  {
    guard: 'no call starts on an old answer of the gate',
    source: "if (nowMs - ages.gateAskedMs > oldestAnswerMs) return 'gate_answer_too_old';",
    without: '',
  },
  {
    guard: 'no call starts on an old intent',
    source: "if (nowMs - ages.intentMs > oldestIntentMs) return 'intent_too_old';",
    without: '',
  },
  {
    guard: 'no call starts that the lease would not cover',
    source: "return nowMs > ages.intentMs + limits.leaseMs - limits.requestTimeoutMs ? 'lease_ends' : null;",
    without: 'return null;',
  },
] as const;

/** What is checked after policy has decided: policy relies on it. */
export const sendingGuards: readonly Mutant[] = [...planningGuards, ...claimGuards].map((guard) => ({
  ...guard,
  lib: 'delivery',
}));
