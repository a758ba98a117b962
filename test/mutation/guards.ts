/** A guard of the decision, and the source without it. */
export interface Mutant {
  /** What the guard keeps from happening. */
  readonly guard: string;
  readonly file: string;
  readonly source: string;
  readonly without: string;
}

const escalations = 'libs/policy/src/escalations';
const contactRules = 'libs/contact-rules/src';

/** Each guard of `decide`, one at a time. A source that is not found is an error: the list follows the code. */
export const mutants: readonly Mutant[] = [
  {
    guard: 'incomplete facts stop everything',
    file: `${escalations}/standstill.decision.ts`,
    source: 'if (!account.complete) holds.push',
    without: 'if (false) holds.push',
  },
  {
    guard: 'a reply is read before anything is sent',
    file: `${escalations}/standstill.decision.ts`,
    source: 'if (account.unreadReplies.length > 0) {',
    without: 'if (false) {',
  },
  {
    guard: 'three contacts that did not arrive stop automation',
    file: `${escalations}/standstill.decision.ts`,
    source: 'if (lost) {',
    without: 'if (false) {',
  },
  {
    guard: 'a check-in never stands beside something overdue',
    file: `${escalations}/escalation.decision.ts`,
    source: 'if (!isOverdue) return { contacts: due, skips: [] };',
    without: 'return { contacts: due, skips: [] };',
  },
  {
    guard: 'what is due waits while the account stands still',
    file: `${escalations}/escalation.decision.ts`,
    source: 'const turn = isHeld ? nothingNow : contactsNow(plans, facts);',
    without: 'const turn = contactsNow(plans, facts);',
  },
  {
    guard: 'no fee is charged while the account stands still',
    file: `${escalations}/escalation.decision.ts`,
    source: '...(isHeld ? [] : chargeFees(plans)),',
    without: '...chargeFees(plans),',
  },
  {
    guard: 'only open obligations are planned',
    file: `${escalations}/escalation.decision.ts`,
    source: ".filter(({ state }) => state === 'open')",
    without: ".filter(({ state }) => state !== 'scheduled')",
  },
  {
    guard: 'nothing is asked about what is disputed in whole, or paid',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: "return obligation.state === 'open' && obligation.openMinor - obligation.disputedMinor > 0;",
    without: 'return true;',
  },
  {
    guard: 'nothing is asked while a hold or a dispute runs',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'const isOpen = isAskable(obligation) && !pausedBy;',
    without: 'const isOpen = isAskable(obligation);',
  },
  {
    guard: 'a pause covers only what it is about',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'return invoiceId === null || invoiceId === obligation.invoiceId;',
    without: 'return true;',
  },
  {
    guard: 'no step before its date has begun',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: "isAfter(startsAt, now) ? 'ahead' : 'come',",
    without: "'come',",
  },
  {
    guard: 'no step after its last date',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'if (moment.endsAt && !isAfter(moment.endsAt, facts.now)) {',
    without: 'if (false as boolean && moment.endsAt) {',
  },
  {
    guard: 'steps of a time before ours are not sent',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: "if (moment.replacedByEntry) return 'before_our_time';",
    without: '',
  },
  {
    guard: 'no fee that the terms do not hold',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: "if (needsFee(moment.rung) && !obligation.hasLateFee) return 'no_fee_in_terms';",
    without: '',
  },
  {
    guard: 'a step that its ladder leaves out when missed is not caught up',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: "return isMissed(moment, question) ? 'missed' : null;",
    without: 'return null;',
  },
  {
    guard: 'a step is used up once',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'return new Map(own.map((step) => [step.step, step]));',
    without: 'return new Map(own.slice(0, 0).map((step) => [step.step, step]));',
  },
  {
    guard: 'a step that is conditional waits for its conditions',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'const unmet = isConditional(moment) ?',
    without: 'const unmet = false ?',
  },
  {
    guard: 'paused days do not age an obligation',
    file: `${escalations}/obligation-plan.decision.ts`,
    source: 'paused: pausedDays(pauses, calendar),',
    without: 'paused: pausedDays([], calendar),',
  },
  {
    guard: 'a date begins in the zones of both sides',
    file: `${escalations}/calendar.decision.ts`,
    source: 'this.#allZones = [...new Set([companyZone, ...zones])];',
    without: 'this.#allZones = [companyZone];',
  },
  {
    guard: 'nothing is overdue before its due date has ended',
    file: `${escalations}/calendar.decision.ts`,
    source: 'this.startOf(dueDate.add({ days: 1 }))',
    without: 'this.startOf(dueDate)',
  },
  {
    guard: 'the first tone after a pause is what was last received',
    file: `${escalations}/severity.decision.ts`,
    source: 'if (pauseEndedAt && isSince(pauseEndedAt)) {',
    without: 'if (false as boolean && pauseEndedAt) {',
  },
  {
    guard: 'good faith lowers the tone',
    file: `${escalations}/severity.decision.ts`,
    source: 'if (isAbout(act, obligation) && isSince(act.at)) found.push(ceilingAfter(act, rung, facts));',
    without: '',
  },
  {
    guard: 'a part payment and a broken promise go one step back',
    file: `${escalations}/severity.decision.ts`,
    source: 'const goesBack = stepsBack.has(act.kind);',
    without: 'const goesBack = false as boolean;',
  },
  {
    guard: 'old debt opens in the first tone',
    file: `${escalations}/severity.decision.ts`,
    source: 'if (!raise && isOldDebt(',
    without: 'if (false as boolean && isOldDebt(',
  },
  {
    guard: 'nobody higher is written to before the owner was warned',
    file: `${escalations}/ascent.decision.ts`,
    source: "due.includes(wanted) && addressee.kind !== 'go'",
    without: 'false as boolean && due.includes(wanted)',
  },
  {
    guard: 'no tone that was not earned',
    file: `${contactRules}/tone/earned-tone.ts`,
    source: "if (toneRank[wanted] <= allowed) return { tone: wanted, because: 'as_wanted' };",
    without: "if (wanted) return { tone: wanted, because: 'as_wanted' };",
  },
];
