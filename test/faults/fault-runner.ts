import { type PlannedFault } from './fault-plan.js';
import { type SystemUnderFaults } from './system-under-faults.js';

/** Strikes when the tap has counted far enough, and brings the system back. */
export class FaultRunner {
  readonly log: string[] = [];
  readonly #under: SystemUnderFaults;
  readonly #left: PlannedFault[];
  #working: Promise<void> = Promise.resolve();
  #inFlight = 0;

  constructor(under: SystemUnderFaults, plan: readonly PlannedFault[]) {
    this.#under = under;
    this.#left = [...plan];
    under.tap.onRequest = (place, moment) => this.#look(place, moment);
  }

  /** Calls that were open when a fault struck, over the whole run. */
  get inFlightAtFaults(): number {
    return this.#inFlight;
  }

  /** For the company's program: its call failed, so it waits until the system is back and calls again. */
  async untilUp(): Promise<void> {
    await this.#working;
  }

  /** Faults whose turn never came: the run was shorter than the plan. */
  left(): string[] {
    return this.#left.map(({ kind, atRequest }) => `${kind} at request ${atRequest} never struck`);
  }

  /** Answers that the sandbox kept to itself. */
  async lostResponses(): Promise<number> {
    const { credentials } = this.#under;
    const log = (await (await fetch(`${credentials.sandboxUrl}/sandbox/log`)).json()) as {
      calls: { faultApplied?: string[] }[];
    };
    return log.calls.filter(({ faultApplied }) => faultApplied?.includes('lost_response')).length;
  }

  #look(place: number, moment: 'before' | 'after'): void {
    const [next] = this.#left;
    if (!next || place < next.atRequest || (place === next.atRequest && moment !== next.moment)) return;
    this.#left.shift();
    this.#inFlight += this.#under.tap.inFlight;
    this.log.push(`${next.kind} ${moment} request ${place}, ${this.#under.tap.inFlight} in flight`);
    this.#working = this.#working.then(() => this.#strike(next));
  }

  async #strike({ kind }: PlannedFault): Promise<void> {
    if (kind === 'suspend') {
      await this.#under.suspend();
      return;
    }
    await this.#under.kill(kind);
    await this.#under.restart();
  }
}
