import { compareInstants, isAfter } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts, type Pause } from '../../accounts/account.types.js';
import { deedsOf } from '../../escalations/escalation.decision.js';
import { type AccountDeeds, type SkipReason } from '../../escalations/escalation.types.js';
import { type AccountPolicy } from '../../ladders/ladder.types.js';
import {
  type AccountTruth,
  type ContactDesk,
  type DeskOutcome,
  type EndedSteps,
  type MadeContact,
} from '../contacts/contact-model.types.js';
import { type VirtualAccount } from './virtual-account.js';

/** The span that is simulated, half-open, and the ladders that hold in it. */
export interface Simulation {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly policyOf: (account: AccountSnapshot, now: Temporal.Instant) => AccountPolicy;
}

/** What would have happened to a group of accounts. */
export interface Course {
  readonly contacts: readonly MadeContact[];
  readonly ended: readonly EndedSteps[];
  readonly skips: readonly {
    readonly customerId: string;
    readonly at: Temporal.Instant;
    readonly step: string;
    readonly reason: SkipReason;
  }[];
  readonly tasks: readonly {
    readonly customerId: string;
    readonly at: Temporal.Instant;
    readonly task: string;
    readonly because: string;
  }[];
  /** Whose messages waited longer than they were to, and why. */
  readonly deferred: DeskOutcome['deferred'];
  /** How often policy asked for a contact. */
  readonly requests: number;
  /** How often somebody had to think. */
  readonly decisions: number;
}

interface Standing {
  readonly account: VirtualAccount;
  wakeAt: Temporal.Instant | null;
}

class Run {
  readonly course = {
    contacts: [] as MadeContact[],
    ended: [] as EndedSteps[],
    skips: [] as Course['skips'][number][],
    tasks: [] as Course['tasks'][number][],
    deferred: [] as DeskOutcome['deferred'][number][],
    requests: 0,
    decisions: 0,
  };
  readonly #standings: readonly Standing[];
  readonly #byCustomer: ReadonlyMap<string, Standing>;

  constructor(
    accounts: readonly VirtualAccount[],
    private readonly desk: ContactDesk,
    private readonly simulation: Simulation,
  ) {
    this.#standings = accounts.map((account) => ({ account, wakeAt: simulation.from }));
    this.#byCustomer = new Map(this.#standings.map((standing) => [standing.account.customerId, standing]));
  }

  /** The least instant at which something happens; null: never again. */
  nextInstant(): Temporal.Instant | null {
    let least = this.desk.nextAt();
    for (const { account, wakeAt } of this.#standings) least = earlier(earlier(least, wakeAt), account.nextFactAt());
    return least;
  }

  /** Everything that happens at one instant. */
  pass(now: Temporal.Instant): void {
    for (const standing of this.#standings) this.#learn(standing, now);
    for (;;) {
      for (const standing of this.#standings) this.#decide(standing, now);
      const dueAt = this.desk.nextAt();
      if (!dueAt || isAfter(dueAt, now)) return;
      this.#note(
        this.desk.release(now, (customerId) => this.#truthOf(customerId, now)),
        now,
      );
    }
  }

  #learn(standing: Standing, now: Temporal.Instant): void {
    const { account } = standing;
    const at = account.nextFactAt();
    if (!at || isAfter(at, now)) return;
    standing.wakeAt = now;
    const settled = account.learn(now);
    const { customerId, snapshot } = account;
    this.desk.hear(customerId, snapshot.unreadReplies.length > 0, now);
    if (settled.size > 0) this.#note(this.desk.drop(customerId, settled, now), now);
  }

  #decide(standing: Standing, now: Temporal.Instant): void {
    const { account } = standing;
    while (standing.wakeAt && !isAfter(standing.wakeAt, now)) {
      const deeds = deedsOf(account.snapshot, this.simulation.policyOf(account.snapshot, now), now);
      this.course.decisions += 1;
      standing.wakeAt = deeds.nextWakeUpAt;
      this.#follow(account, deeds, now);
    }
  }

  #follow(account: VirtualAccount, deeds: AccountDeeds, now: Temporal.Instant): void {
    const { customerId } = account;
    account.follow(deeds, now);
    for (const easing of deeds.easings) this.desk.ease(customerId, easing);
    for (const action of deeds.actions) {
      if (action.kind === 'request_contact') {
        this.course.requests += 1;
        this.#note(this.desk.ask({ customerId, request: action }, now), now);
      } else if (action.kind === 'skip_steps') {
        for (const { step, reason } of action.steps) this.course.skips.push({ customerId, at: now, step, reason });
      } else if (action.kind === 'open_task') {
        this.course.tasks.push({ customerId, at: now, task: action.task, because: action.because });
      }
    }
  }

  /** What came of messages is known to the accounts at once, and wakes them. */
  #note({ made, ended, deferred }: DeskOutcome, now: Temporal.Instant): void {
    for (const contact of made) {
      for (const said of contact.accounts) {
        const standing = this.#byCustomer.get(said.customerId);
        standing?.account.contacted({ ...said, at: contact.at, tone: contact.tone });
        if (standing) standing.wakeAt = now;
      }
    }
    for (const ending of ended) this.#byCustomer.get(ending.customerId)?.account.ended(ending);
    this.course.contacts.push(...made);
    this.course.ended.push(...ended);
    this.course.deferred.push(...deferred);
  }

  #truthOf(customerId: string, now: Temporal.Instant): AccountTruth {
    const standing = this.#byCustomer.get(customerId);
    if (!standing) throw new Error(`Customer ${customerId} is not simulated`);
    const { obligations, pauses, contacts } = standing.account.snapshot;
    return { obligations, paused: pausedAt(obligations, pauses, now), contacts };
  }
}

/** Why obligations must not be asked for at an instant, by id; a dispute says more than a hold. */
function pausedAt(
  obligations: readonly ObligationFacts[],
  pauses: readonly Pause[],
  now: Temporal.Instant,
): AccountTruth['paused'] {
  const running = pauses.filter(({ from, until }) => !isAfter(from, now) && (!until || isAfter(until, now)));
  const paused = new Map<string, 'disputed' | 'on_hold'>();
  if (running.length === 0) return paused;
  for (const { obligationId, invoiceId } of obligations) {
    const own = running.filter((pause) =>
      pause.obligationId === null
        ? pause.invoiceId === null || pause.invoiceId === invoiceId
        : pause.obligationId === obligationId,
    );
    if (own.length > 0) paused.set(obligationId, own.some(({ kind }) => kind === 'dispute') ? 'disputed' : 'on_hold');
  }
  return paused;
}

/**
 * Lets time pass for accounts whose people share addresses. It jumps from one instant at which something can change to
 * the next: a fact, a wake-up that a decision asked for, a message that is due. In one instant facts come first, then
 * decisions, then messages, and what a message changes is decided about at once: the order of the running system.
 */
export function simulate(accounts: readonly VirtualAccount[], desk: ContactDesk, simulation: Simulation): Course {
  const run = new Run(accounts, desk, simulation);
  run.pass(simulation.from);
  for (let now = run.nextInstant(); now && isAfter(simulation.to, now); now = run.nextInstant()) run.pass(now);
  return run.course;
}

function earlier(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (!a || !b) return a ?? b;
  return compareInstants(a, b) <= 0 ? a : b;
}
