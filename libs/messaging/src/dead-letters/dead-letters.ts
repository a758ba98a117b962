import { type Database } from '@tactful/runtime';
import { type WakeUps } from '../wake-ups/wake-ups.js';
import { type DeadLetter, listDeadLetters, unpark } from './dead-letter.store.js';

/** What operators see and do about events that could not be taken (`npm run dead-letters`). */
export class DeadLetters {
  constructor(
    private readonly databases: () => Promise<readonly Pick<Database, 'source'>[]>,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Open dead letters of all databases of this process, oldest first. */
  async list(consumer?: string): Promise<readonly DeadLetter[]> {
    const lists = await Promise.all((await this.databases()).map(({ source }) => listDeadLetters(source, consumer)));
    return lists.flat();
  }

  /**
   * Lets parked subjects go on: the running consumers take each queue in order, beginning with the event that failed.
   * One that fails again is parked again. Narrow it by consumer or subject. Returns how many subjects were freed.
   */
  async replay(which: { readonly consumer?: string; readonly subject?: string } = {}): Promise<number> {
    let freed = 0;
    for (const { source } of await this.databases()) {
      freed += await unpark(source, which);
      this.wakeUps.poke(source);
    }
    return freed;
  }
}
