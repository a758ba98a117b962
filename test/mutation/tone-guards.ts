import { type Mutant } from './mutant.js';

/** What keeps a tone from rising, and a message from going up. */
export const toneGuards: readonly Mutant[] = [
  {
    guard: 'the first tone after a pause is what was last received',
    lib: 'policy',
    source: 'if (pauseEndedAt && isSince(pauseEndedAt)) {',
    without: 'if (false as boolean && pauseEndedAt) {',
  },
  {
    guard: 'good faith lowers the tone',
    lib: 'policy',
    source: 'if (isAbout(act, obligation) && isSince(act.at)) found.push(ceilingAfter(act, rung, facts));',
    without: '',
  },
  {
    guard: 'an act about one invoice says nothing about another',
    lib: 'policy',
    source: 'return invoiceIds === null || invoiceIds.includes(invoiceId);',
    without: 'return invoiceIds === null || invoiceId !== undefined;',
  },
  {
    guard: 'a part payment and a broken promise go one step back',
    lib: 'policy',
    source: 'const goesBack = stepsBack.has(act.kind);',
    without: 'const goesBack = false as boolean;',
  },
  {
    guard: 'after good faith the tone rises only as it is earned anew',
    lib: 'policy',
    source: "const earned = earnedTone(since, [obligation.obligationId], 'formal', now).tone;",
    without: "const earned = since.length > 0 ? ('formal' as const) : 'friendly';",
  },
  {
    guard: 'what waits is eased by good faith that was shown since',
    lib: 'policy',
    source: 'if (account.goodFaith.length === 0) return [];',
    without: 'return [];',
  },
  {
    guard: 'easing never makes a message firmer',
    lib: 'policy',
    source: 'if (!wantedTone || !asked || toneRank[wantedTone] >= toneRank[asked]) return [];',
    without: 'if (!wantedTone || !asked) return [];',
  },
  {
    guard: 'old debt opens in the first tone',
    lib: 'policy',
    source: 'if (!raise && isOldDebt(',
    without: 'if (false as boolean && isOldDebt(',
  },
  {
    guard: 'a raised tone reaches no further than its age calls for',
    lib: 'policy',
    source: 'const raised = raise && facts.toneOfAge ? milderTone(raise.tone, facts.toneOfAge) : rung.tone;',
    without: 'const raised = raise ? raise.tone : rung.tone;',
  },
  {
    guard: 'nobody higher is written to before the owner was warned',
    lib: 'policy',
    source: "due.includes(wanted) && addressee.kind !== 'go'",
    without: 'false as boolean && due.includes(wanted)',
  },
  {
    guard: 'the owner has 48 hours to say no',
    lib: 'policy',
    source: 'return compareInstants(until, now) <= 0',
    without: 'return compareInstants(warning.at, now) <= 0',
  },
  {
    guard: 'the owner’s no is kept',
    lib: 'policy',
    source: 'if (warnings.some(({ isVetoed, level }) => isVetoed && level <= target.level))',
    without: 'if (false as boolean)',
  },
  {
    guard: 'the owner’s no about one invoice holds for the whole message',
    lib: 'policy',
    source: 'return others.find(isKeptLow) ?? own;',
    without: 'return own;',
  },
  {
    guard: 'a person’s account has nobody higher',
    lib: 'policy',
    source: "if (account.kind === 'person') return go(thePerson);",
    without: '',
  },
  {
    guard: 'somebody higher is written to only when nobody of the step’s own can be reached',
    lib: 'policy',
    source: 'const near = contactsByNearness(people, wanted).find(({ isReachable }) => isReachable);',
    without: 'const near = contactsByNearness(people, wanted).find(({ isReachable }) => isReachable && false);',
  },
  {
    guard: 'an old warning is given anew',
    lib: 'policy',
    source: 'return !isVetoed && compareInstants(at.add({ hours: warningHoldsDays * 24 }), now) > 0;',
    without: 'return !isVetoed;',
  },
  {
    guard: 'no tone that was not earned',
    lib: 'contact-rules',
    source: "if (toneRank[wanted] <= allowed) return { tone: wanted, because: 'as_wanted' };",
    without: "if (wanted) return { tone: wanted, because: 'as_wanted' };",
  },
  {
    guard: 'only contacts about the same obligations earn',
    lib: 'contact-rules',
    source: '.filter((contact) => contact.obligationIds.some((obligationId) => named.has(obligationId)))',
    without: '',
  },
];
