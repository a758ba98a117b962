import {
  type AccountSnapshot,
  considerate,
  deedsOf,
  HouseDesk,
  HouseRules,
  type PortfolioAccount,
  simulate,
  VirtualAccount,
} from '@tactful/policy';
import { type Bench, expectEqual, type Sample } from '../bench.js';
import { begin, portfolioOf } from './portfolio.js';

const figure = { name: 'simulator', unit: 'account-days/s' };
const accounts = 5_000;
const days = 90;
const company = {
  companyZone: 'Europe/Berlin',
  channels: { channels: ['email', 'sms', 'whatsapp'], isWhatsappAttested: true, hours: null },
};

/** How fast time passes in the simulator, on one core. */
export const simulator: Bench = {
  name: 'simulator',
  figures: [figure],
  how: {
    ours: `${days} days of ${accounts} accounts with 1 to 3 invoices through the simulator: decisions, budgets, hours, tones`,
    floor:
      'the same decisions, without words as there, in a bare loop over the same accounts at the same instants; nothing is done with them',
    checked: 'each run makes the same messages and decisions as the first',
  },

  async prepare({ scale }) {
    const portfolio = portfolioOf(Math.round(accounts * scale));
    const asked = recordDecisions(portfolio);
    const expected = runAll(portfolio);
    const rateOf = (work: () => unknown): Sample => {
      const from = performance.now();
      const result = work();
      const seconds = (performance.now() - from) / 1_000;
      if (result !== undefined) expectEqual('messages and decisions', result, expected);
      return { [figure.name]: (portfolio.length * days) / seconds };
    };
    return {
      ours: async () => rateOf(() => runAll(portfolio)),
      floor: async () =>
        rateOf(() => {
          for (const { snapshot, now } of asked) deedsOf(snapshot, considerate, now);
        }),
      remarks: () => [
        `${portfolio.length} accounts: ${expected.messages} messages, ${expected.decisions} decisions in ${days} days; the bar is 1,000,000 account-days a second`,
      ],
    };
  },
};

function runAll(portfolio: readonly PortfolioAccount[]): { messages: number; decisions: number } {
  let [messages, decisions] = [0, 0];
  for (const account of portfolio) {
    const course = courseOf(account);
    messages += course.contacts.length;
    decisions += course.decisions;
  }
  return { messages, decisions };
}

const house = new HouseRules(company);

type Asked = (snapshot: AccountSnapshot, now: Temporal.Instant) => void;

function courseOf(account: PortfolioAccount, onDecision: Asked = () => undefined) {
  const desk = new HouseDesk(house, new Map([[account.snapshot.customerId, account.people]]));
  return simulate([new VirtualAccount(account)], desk, {
    from: begin,
    to: begin.add({ hours: 24 * days }),
    policyOf: (snapshot, now) => {
      onDecision(snapshot, now);
      return considerate;
    },
  });
}

/** Every snapshot that a run decides about, with the instant. */
function recordDecisions(
  portfolio: readonly PortfolioAccount[],
): { snapshot: AccountSnapshot; now: Temporal.Instant }[] {
  const asked: { snapshot: AccountSnapshot; now: Temporal.Instant }[] = [];
  for (const account of portfolio) courseOf(account, (snapshot, now) => asked.push({ snapshot, now }));
  return asked;
}
