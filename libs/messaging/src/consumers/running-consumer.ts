/** A consumer at work in this process, over either transport. */
export interface RunningConsumer {
  /** Begins to read. Fails when what it needs cannot be reached at all. */
  start(): Promise<void>;
  /** Ends after the batch that is being applied. */
  stop(): Promise<void>;
  /** True while it reads or applies events. Costs nothing. */
  readonly atWork: boolean;
  /** Batches applied since it began. */
  readonly batchesDone: number;
}
