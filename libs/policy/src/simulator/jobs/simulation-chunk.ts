import { type AccountPolicy } from '../../ladders/ladder.types.js';
import { accountPolicy, type PolicyBook } from '../../ladders/policy-book.js';
import { type AccountSnapshot } from '../../accounts/account.types.js';
import { HouseDesk } from '../contacts/house-desk.js';
import { HouseRules } from '../contacts/house-rules.js';
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

/**
 * Simulates groups of accounts, each by itself, under each variant: the accounts of a group share people. Lets others
 * have the processor again and again meanwhile.
 */
export async function simulateChunk(
  groups: readonly (readonly PortfolioAccount[])[],
  setting: RunSetting,
  before: Tallies,
): Promise<ChunkResult> {
  const house = houseFor(setting);
  let { variants, differences } = before;
  const results: { body: SimulatedAccount; differs: boolean }[] = [];
  let turnBegan = performance.now();
  for (const group of groups) {
    const courses = setting.question.variants.map((variant) => courseOf(group, variant, { setting, house }));
    variants = variants.map((tally, place) => {
      const course = courses[place];
      return course ? addTallies(tally, tallyOf(course, house.caps, group.length)) : tally;
    });
    for (const { snapshot } of group) {
      const body = simulatedAccount(snapshot, courses);
      differences = countDifference(differences, body);
      results.push({ body, differs: differs(body) });
    }
    if (performance.now() - turnBegan > longestTurnMs) {
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = performance.now();
    }
  }
  return { tallies: { variants, differences }, accounts: results };
}

function courseOf(
  group: readonly PortfolioAccount[],
  variant: string,
  { setting, house }: { readonly setting: RunSetting; readonly house: HouseRules },
): Course {
  const { question } = setting;
  const desk = new HouseDesk(house, new Map(group.map(({ snapshot, people }) => [snapshot.customerId, people])));
  for (const { snapshot } of group) {
    for (const { acceptedAt } of snapshot.contacts) {
      desk.remember(snapshot.customerId, { contactId: null, at: acceptedAt });
    }
  }
  return simulate(
    group.map((account) => new VirtualAccount(account)),
    desk,
    {
      from: Temporal.Instant.from(question.from),
      to: Temporal.Instant.from(question.to),
      policyOf: (snapshot) => policyOf(snapshot, variant, setting),
    },
  );
}

function policyOf(snapshot: AccountSnapshot, variant: string, { book }: RunSetting): AccountPolicy {
  return book.get(variant) ?? accountPolicy(snapshot, book);
}

const houses = new Map<string, HouseRules>();
const mostHouses = 20;

/** What the rules said for one chunk holds for the next: they depend on nothing but the company's settings. */
function houseFor({ companyZone, channels }: RunSetting): HouseRules {
  const key = JSON.stringify([companyZone, channels]);
  const known = houses.get(key);
  if (known) return known;
  if (houses.size >= mostHouses) houses.clear();
  const made = new HouseRules({ companyZone, channels });
  houses.set(key, made);
  return made;
}
