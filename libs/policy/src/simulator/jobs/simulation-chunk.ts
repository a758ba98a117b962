import { type AccountPolicy } from '../../ladders/ladder.types.js';
import { accountPolicy, type PolicyBook } from '../../ladders/policy-book.js';
import { type AccountSnapshot } from '../../accounts/account.types.js';
import { HouseDesk } from '../contacts/house-desk.js';
import { MomentFinder } from '../contacts/moment-finder.js';
import { type Course, simulate } from '../engine/engine.decision.js';
import { VirtualAccount } from '../engine/virtual-account.js';
import { type CompanyChannels } from '../facts/history-rows.decision.js';
import { type PortfolioAccount } from '../facts/portfolio.types.js';
import {
  countDifference,
  differs,
  type SimulatedAccount,
  simulatedAccount,
} from '../report/simulated-account.decision.js';
import { addTallies, tallyOf } from '../report/tally.decision.js';
import { type SimulationQuestion } from './simulation.types.js';
import { type Tallies } from './simulations.store.js';

/** What holds for all accounts of a run. */
export interface RunSetting {
  readonly question: SimulationQuestion;
  readonly companyZone: string;
  readonly channels: CompanyChannels;
  readonly book: PolicyBook;
}

/** A chunk of accounts, simulated. */
export interface ChunkResult {
  readonly tallies: Tallies;
  readonly accounts: readonly { readonly body: SimulatedAccount; readonly differs: boolean }[];
}

/** So long nobody else has the processor, at most. */
const longestTurnMs = 10;

/** Simulates a chunk of accounts under each variant. Lets others have the processor again and again meanwhile. */
export async function simulateChunk(
  accounts: readonly PortfolioAccount[],
  setting: RunSetting,
  before: Tallies,
): Promise<ChunkResult> {
  const finder = finderFor(setting);
  let { variants, differences } = before;
  const results: { body: SimulatedAccount; differs: boolean }[] = [];
  let turnBegan = performance.now();
  for (const account of accounts) {
    const courses = setting.question.variants.map((variant) => courseOf(account, variant, { setting, finder }));
    variants = variants.map((tally, place) => {
      const course = courses[place];
      return course ? addTallies(tally, tallyOf(course, finder.caps)) : tally;
    });
    const body = simulatedAccount(account.snapshot, courses);
    differences = countDifference(differences, body);
    results.push({ body, differs: differs(body) });
    if (performance.now() - turnBegan > longestTurnMs) {
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = performance.now();
    }
  }
  return { tallies: { variants, differences }, accounts: results };
}

function courseOf(
  account: PortfolioAccount,
  variant: string,
  { setting, finder }: { readonly setting: RunSetting; readonly finder: MomentFinder },
): Course {
  const { question } = setting;
  const desk = new HouseDesk(finder);
  desk.know(account.snapshot.customerId, account.reach);
  for (const { acceptedAt } of account.snapshot.contacts) {
    desk.remember(account.snapshot.customerId, { contactId: null, at: acceptedAt });
  }
  return simulate([new VirtualAccount(account)], desk, {
    from: Temporal.Instant.from(question.from),
    to: Temporal.Instant.from(question.to),
    policyOf: (snapshot) => policyOf(snapshot, variant, setting),
  });
}

function policyOf(snapshot: AccountSnapshot, variant: string, { book }: RunSetting): AccountPolicy {
  return book.get(variant) ?? accountPolicy(snapshot, book);
}

const finders = new Map<string, MomentFinder>();
const mostFinders = 20;

/** What the rules said for one chunk holds for the next: they depend on nothing but the company's settings. */
function finderFor({ companyZone, channels }: RunSetting): MomentFinder {
  const key = JSON.stringify([companyZone, channels]);
  const known = finders.get(key);
  if (known) return known;
  if (finders.size >= mostFinders) finders.clear();
  const made = new MomentFinder({ companyZone, channels });
  finders.set(key, made);
  return made;
}
