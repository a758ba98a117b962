import { setTimeout as sleep } from 'node:timers/promises';

/** A request to the company. */
export interface CallbackRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer<ArrayBuffer>;
}

/** Whether the company has heard it. */
export type CallbackOutcome = 'acknowledged' | 'given_up';

/** How tellings become requests. */
export interface LaneRules<Telling> {
  /** Tellings of one lane are posted in order. */
  readonly laneOf: (telling: Telling) => string;
  /** How many tellings of this one's lane fit into one request. */
  readonly batchLimitOf: (telling: Telling) => number;
  readonly requestOf: (tellings: readonly Telling[]) => CallbackRequest;
  /** Pauses between the tries, milliseconds of machine time. */
  readonly retriesMsOf: (telling: Telling) => readonly number[];
  readonly settle: (telling: Telling, outcome: CallbackOutcome) => void;
}

const requestTimeoutMs = 15_000;
const mostLanesAtOnce = 16;

/**
 * Posts what the company is to be told: in order within a lane, several lanes at once.
 * What is not answered with 2xx is tried again after each of the pauses, then given up.
 */
export class CallbackLanes<Telling> {
  readonly #lanes = new Map<string, { readonly waiting: Telling[]; done: Promise<void> }>();
  readonly #stopping = new AbortController();
  readonly #queue: (() => void)[] = [];
  #posting = 0;
  #unsettled = 0;
  #settled = 0;

  constructor(private readonly rules: LaneRules<Telling>) {}

  /** Tellings that are neither acknowledged nor given up. */
  get unsettled(): number {
    return this.#unsettled;
  }

  /** Tellings acknowledged or given up since it began. */
  get settledCount(): number {
    return this.#settled;
  }

  add(telling: Telling): void {
    this.#unsettled += 1;
    const name = this.rules.laneOf(telling);
    const lane = this.#lanes.get(name);
    if (lane) {
      lane.waiting.push(telling);
      return;
    }
    const opened = { waiting: [telling], done: Promise.resolve() };
    this.#lanes.set(name, opened);
    opened.done = this.#empty(name, opened.waiting);
  }

  /** Resolves when the lane has nothing left to post. */
  async settled(lane: string): Promise<void> {
    await this.#lanes.get(lane)?.done;
  }

  /** Stops posting. What is not settled stays in the log and is posted after the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const wake of this.#queue.splice(0)) wake();
    await Promise.all([...this.#lanes.values()].map((lane) => lane.done));
  }

  async #empty(name: string, waiting: Telling[]): Promise<void> {
    // The lane is known before its first post, so that what is added meanwhile joins it.
    await Promise.resolve();
    for (let first = waiting[0]; first !== undefined && !this.#stopping.signal.aborted; first = waiting[0]) {
      const batch = waiting.splice(0, this.rules.batchLimitOf(first));
      const outcome = await this.#post(this.rules.requestOf(batch), this.rules.retriesMsOf(first));
      if (outcome === 'stopped') break;
      for (const telling of batch) this.rules.settle(telling, outcome);
      this.#settled += batch.length;
      this.#unsettled -= batch.length;
    }
    this.#lanes.delete(name);
  }

  async #post(request: CallbackRequest, retriesMs: readonly number[]): Promise<CallbackOutcome | 'stopped'> {
    for (let attempt = 0; attempt <= retriesMs.length; attempt += 1) {
      if (attempt > 0) await this.#pause(retriesMs[attempt - 1] ?? 0);
      if (await this.#try(request)) return 'acknowledged';
      if (this.#stopping.signal.aborted) return 'stopped';
    }
    return 'given_up';
  }

  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #try(request: CallbackRequest): Promise<boolean> {
    await this.#slot();
    try {
      if (this.#stopping.signal.aborted) return false;
      return await acknowledged(request, this.#stopping.signal);
    } finally {
      this.#posting -= 1;
      this.#queue.shift()?.();
    }
  }

  async #slot(): Promise<void> {
    while (this.#posting >= mostLanesAtOnce && !this.#stopping.signal.aborted) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    this.#posting += 1;
  }
}

async function acknowledged(request: CallbackRequest, stopping: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: request.headers,
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.any([stopping, AbortSignal.timeout(requestTimeoutMs)]),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
