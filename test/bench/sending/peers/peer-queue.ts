import { type LoggedMessage } from '../sandbox-log.js';

/** What is done for one message: the same for every peer. */
export type Work = (message: LoggedMessage) => Promise<void>;

/** Somebody else's job queue, set up for throughput as its makers advise, that survives a crash as ours does. */
export interface PeerQueue {
  /** A job for each message, due at once. Not timed. */
  fill(messages: readonly LoggedMessage[]): Promise<void>;
  /** Starts to work, as many jobs at a time as ours has calls open; it goes on until `close`. */
  start(work: Work): Promise<void>;
  close(): Promise<void>;
}

/** A peer that a run can open on a database of its own. */
export interface PeerKind {
  readonly name: string;
  open(adminUrl: string): Promise<PeerQueue>;
}

/** Connections of a queue, and of the work beside it: as many as a process of ours has. */
export const poolSize = 10;

/** The messages in parts, for queues that take many jobs at a time. */
export function* partsOf(messages: readonly LoggedMessage[]): Generator<readonly LoggedMessage[]> {
  const size = 1_000;
  for (let start = 0; start < messages.length; start += size) yield messages.slice(start, start + size);
}
