/** How often each of something occurs. */
export type Counts = Readonly<Record<string, number>>;

/** What one ladder would do to everybody together. */
export interface Report {
  readonly policy: string;
  readonly accounts: number;
  readonly accountsContacted: number;
  readonly messages: number;
  readonly byChannel: Counts;
  readonly byTone: Counts;
  readonly byWeek: Counts;
  readonly personWeeks: Counts;
  readonly peaks: readonly { readonly hour: string; readonly messages: number }[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly costMinor: number;
  readonly currency: string;
  readonly peopleOverBudget: number;
  readonly accountsThatWaited: number;
  readonly tasks: Counts;
}

/** A run of the simulator, as `GET /v1/simulations/{id}` tells it. */
export interface Simulation {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly question: {
    readonly mode: 'preview' | 'backtest';
    readonly from: string;
    readonly to: string;
    readonly variants: readonly string[];
    readonly payments: 'nobody_pays' | 'as_usual' | 'recorded';
  };
  readonly accounts: number;
  readonly done: number;
  readonly failure: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly reports: readonly Report[];
  readonly differences: {
    readonly accounts: number;
    readonly fewerMessages: number;
    readonly moreMessages: number;
    readonly otherMoments: number;
  } | null;
}

/** What is asked for. */
export interface NewSimulation {
  readonly mode: 'preview' | 'backtest';
  readonly days?: number;
  readonly from?: string;
  readonly to?: string;
  readonly variants: readonly string[];
  readonly payments?: 'nobody_pays' | 'as_usual';
}
