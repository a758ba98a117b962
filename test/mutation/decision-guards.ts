import { type Mutant } from './mutant.js';

/** What keeps steps from being due, and an account from being asked. */
export const decisionGuards: readonly Mutant[] = (
  [
    {
      guard: 'incomplete facts stop everything',
      source: 'if (!account.complete) holds.push',
      without: 'if (false) holds.push',
    },
    {
      guard: 'incomplete facts use up no step',
      source: '...(account.complete ? plans.flatMap((plan) => plan.skips) : []),',
      without: '...plans.flatMap((plan) => plan.skips),',
    },
    {
      guard: 'incomplete facts open no task of a step',
      source: 'const decided = account.complete ? tasksNow(plans, account) : nothingDecided;',
      without: 'const decided = tasksNow(plans, account);',
    },
    {
      guard: 'a reply is read before anything is sent',
      source: 'if (account.unreadReplies.length > 0) {',
      without: 'if (false) {',
    },
    {
      guard: 'three contacts that did not arrive stop automation',
      source: 'if (lost) {',
      without: 'if (false) {',
    },
    {
      guard: 'a call about lost contacts lets it go on',
      source: '.filter(({ acceptedAt }) => closed.every((end) => compareInstants(acceptedAt, end) > 0))',
      without: '',
    },
    {
      guard: 'a person at work on the account stops automation',
      source: 'holds: [...holds, ...after.holds],',
      without: 'holds,',
    },
    {
      guard: 'what was agreed on a call is entered before it goes on',
      source: 'return agreed.has(because)',
      without: 'return false',
    },
    {
      guard: 'a task that is open is not opened again',
      source: 'if (account.tasks.some(({ kind, closedAt }) => kind === does && closedAt === null)) {',
      without: 'if (false) {',
    },
    {
      guard: 'a check-in never stands beside something overdue',
      source: 'if (!isOverdue) return { contacts: due, skips: [] };',
      without: 'return { contacts: due, skips: [] };',
    },
    {
      guard: 'what is due waits while the account stands still',
      source: 'const turn = isHeld ? nothingNow : contactsNow(plans, facts);',
      without: 'const turn = contactsNow(plans, facts);',
    },
    {
      guard: 'no fee is charged while the account stands still',
      source: '...(isHeld ? [] : chargeFees(plans)),',
      without: '...chargeFees(plans),',
    },
    {
      guard: 'only open obligations are planned',
      source: ".filter(({ state }) => state === 'open')\n    .map((obligation) => planObligation(",
      without: ".filter(({ state }) => state !== 'scheduled')\n    .map((obligation) => planObligation(",
    },
    {
      guard: 'nothing is asked about what is disputed in whole, or paid',
      source: "return obligation.state === 'open' && obligation.openMinor - obligation.disputedMinor > 0;",
      without: 'return true;',
    },
    {
      guard: 'nothing is asked while a hold or a dispute runs',
      source: 'const isOpen = isAskable(obligation) && !pausedBy;',
      without: 'const isOpen = isAskable(obligation);',
    },
    {
      guard: 'a pause covers only what it is about',
      source: 'return invoiceId === null || invoiceId === obligation.invoiceId;',
      without: 'return true;',
    },
    {
      guard: 'a pause of one instalment leaves the others alone',
      source: 'if (obligationId !== null) return obligationId === obligation.obligationId;',
      without: '',
    },
    {
      guard: 'a pause that has ended holds nothing back',
      source: 'if (isAfter(pause.from, now) || (pause.until && !isAfter(pause.until, now))) continue;',
      without: 'if (isAfter(pause.from, now)) continue;',
    },
    {
      guard: 'a pause that has not begun holds nothing back',
      source: 'if (isAfter(pause.from, now) || (pause.until && !isAfter(pause.until, now))) continue;',
      without: 'if (pause.until && !isAfter(pause.until, now)) continue;',
    },
    {
      guard: 'no step before its date has begun',
      source: '(moment.startsAtMs > atMs ? ahead : come).push(moment);',
      without: 'come.push(moment);',
    },
    {
      guard: 'no step after its last date',
      source: 'if (moment.endsAtMs <= facts.nowMs) {',
      without: 'if (false as boolean) {',
    },
    {
      guard: 'steps of a time before ours are not sent',
      source: "if (moment.replacedByEntry) return 'before_our_time';",
      without: '',
    },
    {
      guard: 'steps that had ended before we knew of the debt are not sent',
      source: "if (endsAtMs <= obligation.knownAt.epochMilliseconds) return 'before_our_time';",
      without: '',
    },
    {
      guard: 'no fee that the terms do not hold',
      source: "return needsFee(moment.rung) && !hasLateFee ? 'no_fee_in_terms' : null;",
      without: 'return null;',
    },
    {
      guard: 'of an obligation only the latest step that is due is asked',
      source: 'const place = firstSpaced < 0 ? live.length - 1 : firstSpaced;',
      without: 'const place = 0;',
    },
    {
      guard: 'a step that its ladder leaves out when missed is not caught up',
      source: "return isMissed(moment, question) ? 'missed' : null;",
      without: 'return null;',
    },
    {
      guard: 'missed steps that are spaced keep their distance',
      source: 'if (freeAt) return { due: null, waiting: live.slice(place), freeAt };',
      without: '',
    },
    {
      guard: 'a step is used up once',
      source: 'return used;',
      without: 'return new Map();',
    },
    {
      guard: 'a ladder that runs anew has its own steps',
      source: 'if (step.obligationId === obligationId && step.ladderRun === ladderRun) used.set(step.step, step);',
      without: 'if (step.obligationId === obligationId) used.set(step.step, step);',
    },
    {
      guard: 'a step that is conditional waits for its conditions',
      source: 'const unmet = isConditional(moment) ?',
      without: 'const unmet = false ?',
    },
    {
      guard: 'a step for large amounts leaves small ones alone',
      source: "if (open < least) return 'below_amount';",
      without: '',
    },
    {
      guard: 'a step for small amounts leaves large ones alone',
      source: "return open < limit ? null : 'above_amount';",
      without: 'return null;',
    },
    {
      guard: 'a step for a segment is for no other',
      source: "if (segments && !segments.includes(account.segment ?? '')) return 'not_in_segment';",
      without: '',
    },
    {
      guard: 'a step for companies is not for persons',
      source: "return customerKind && customerKind !== account.kind ? 'not_this_kind' : null;",
      without: 'return null;',
    },
    {
      guard: 'a step that wants some days overdue waits for them',
      source: 'if (daysOverdueAtLeast !== undefined && !isOverdueBy(daysOverdueAtLeast, facts))',
      without: 'if (false as boolean && !isOverdueBy(daysOverdueAtLeast ?? 0, facts))',
    },
    {
      guard: 'a step for a behaviour is for no other',
      source: 'behaviour?.every((stated) => behavesSo(stated, facts.account)) === false',
      without: 'behaviour?.every((stated) => behavesSo(stated, facts.account)) === undefined && false',
    },
    {
      guard: 'a step that requires a delivered contact waits for one',
      source: 'if (isMet) return null;',
      without: 'if (isMet || asked.length >= 0) return null;',
    },
    {
      guard: 'a step that gave too much offence stands still',
      source: 'if (!turn.due || !isStandingStill(turn.due, held.obligation, held.facts)) return turn;',
      without: 'if (turn.due !== undefined) return turn;',
    },
    {
      guard: 'a pause of a step is of its ladder alone',
      source: 'pause.step === step && pause.policyId === policyId',
      without: 'pause.step === step',
    },
    {
      guard: 'paused days do not age an obligation',
      source: 'paused: pausedDays(pauses, calendar),',
      without: 'paused: pausedDays([], calendar),',
    },
    {
      guard: 'an instalment is not asked whether its invoice arrived',
      source: "return rung.first.from !== 'issue' || !isInstalment;",
      without: 'return true;',
    },
    {
      guard: 'what is overdue waits for a pay day that is near',
      source: 'const { from, until } = payDays && !replacedByEntry ?',
      without: 'const { from, until } = payDays && (false as boolean) ?',
    },
    {
      guard: 'only what is overdue waits for a pay day',
      source: 'if (!isMessage(rung) || own.from <= anchors.dueDay) return own;',
      without: '',
    },
    {
      guard: 'a step that follows a contact waits until it was made',
      source: 'if (lastAsked && (!latest || compareInstants(latest, lastAsked) < 0)) return null;',
      without: '',
    },
    {
      guard: 'a step that follows a contact waits for its turn',
      source: 'if (!isItsTurn) return null;',
      without: '',
    },
    {
      guard: 'a date begins in the zones of both sides',
      source: 'this.#allZones = [...new Set([companyZone, ...zones])];',
      without: 'this.#allZones = [companyZone];',
    },
    {
      guard: 'a date ends in the zones of the customer',
      source: 'this.#theirZones = zones.length > 0 ? zones : [companyZone];',
      without: 'this.#theirZones = [companyZone];',
    },
    {
      guard: 'nothing is overdue before its due date has ended',
      source: 'this.startOf(dueDay + 1)',
      without: 'this.startOf(dueDay)',
    },
  ] as const
).map((guard) => ({ ...guard, lib: 'policy' }));
