import { type ContactFacts, contactRules, type ContactRules, mayContact, plausibleZones } from '@tactful/contact-rules';
import { type Bench, expectEqual, type Sample } from '../bench.js';

const figure = { name: 'may_contact', unit: 'verdicts/s' };
const people = 5_000;
const verdicts = 1_000_000;
const countries = ['DE', 'ID', 'US', 'AU', 'CO', 'GB', 'FR', 'BR', 'IN', 'CL'] as const;
const channels = ['sms', 'whatsapp', 'email'] as const;
const minute = 60_000;
const day = 24 * 60 * minute;
const year = Temporal.Instant.from('2026-11-02T00:00Z').epochMilliseconds;

/** One question of the run, with what the bare arithmetic needs of it. */
interface Question {
  readonly facts: ContactFacts;
  readonly now: Temporal.Instant;
  readonly nowMs: number;
  readonly offsets: readonly number[];
}

/** How many verdicts a second one core gives about whether a person may be contacted now. */
export const mayContactBench: Bench = {
  name: 'may_contact',
  figures: [figure],
  how: {
    ours: `mayContact for ${people} people of ten countries on three channels, with all shipped packs, holidays, budgets and past contacts, at instants of eight weeks`,
    floor:
      'the windows alone, in integers: for each zone, is the minute of the local day inside the hours of the house, on a day that is no Sunday, at a fixed offset',
    checked: 'each run gives as many of each verdict as the first',
  },

  async prepare({ scale }) {
    const rules = contactRules({ company: { timeZone: 'Europe/Berlin', isWhatsappAttested: true } });
    const questions = questionsOf(Math.round(verdicts * scale));
    const expected = countVerdicts(questions, rules);
    const open = countOpen(questions);
    const rate = (work: () => unknown, result: unknown): Sample => {
      const from = performance.now();
      const found = work();
      const seconds = (performance.now() - from) / 1_000;
      expectEqual('verdicts', found, result);
      return { [figure.name]: questions.length / seconds };
    };
    return {
      ours: async () => rate(() => countVerdicts(questions, rules), expected),
      floor: async () => rate(() => countOpen(questions), open),
      remarks: () => [
        `${questions.length} verdicts: ${JSON.stringify(expected)}; the bar is 300,000 verdicts a second`,
      ],
    };
  },
};

function countVerdicts(questions: readonly Question[], rules: ContactRules): Record<string, number> {
  const counts = { allow: 0, defer: 0, block: 0, ask_human: 0 };
  for (const { facts, now } of questions) counts[mayContact(facts, rules, now).kind] += 1;
  return counts;
}

/** The least that could answer: no clock changes, no holidays, no budget, no packs. */
function countOpen(questions: readonly Question[]): number {
  let open = 0;
  for (const { nowMs, offsets } of questions) {
    let isOpen = true;
    for (const offset of offsets) {
      const local = nowMs + offset;
      const weekday = (Math.floor(local / day) + 3) % 7;
      const minuteOfDay = Math.floor((local % day) / minute);
      if (weekday === 6 || minuteOfDay < 540 || minuteOfDay >= 1_125) isOpen = false;
    }
    if (isOpen) open += 1;
  }
  return open;
}

function questionsOf(count: number): readonly Question[] {
  const places = Array.from({ length: people }, (_, index) => {
    const country = countries[index % countries.length] ?? 'DE';
    const zones = plausibleZones({ country });
    return { country, zones, debtor: index % 3 === 0 ? 'consumer' : 'business' } as const;
  });
  return Array.from({ length: count }, (_, index) => {
    const place = places[(index * 7_919) % people] ?? {
      country: 'DE',
      zones: plausibleZones({ country: 'DE' }),
      debtor: undefined,
    };
    const nowMs = year + ((index * 104_729 * minute) % (56 * day));
    const past = index % 4 === 0 ? [Temporal.Instant.fromEpochMilliseconds(nowMs - (index % 200) * 60 * minute)] : [];
    const now = Temporal.Instant.fromEpochMilliseconds(nowMs);
    const facts: ContactFacts = {
      channel: channels[index % channels.length] ?? 'sms',
      purpose: 'ladder',
      ...{ zones: place.zones, debtor: place.debtor, consent: 'implied_by_contract', preferences: {} },
      pastContacts: { account: past, person: past },
    };
    const names = place.zones.kind === 'zones' ? place.zones.zones : [];
    const offsets = names.map((zone) => now.toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000);
    return { facts, now, nowMs, offsets };
  });
}
