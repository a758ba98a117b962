import { Socket } from 'node:net';

/**
 * Sends what is written in one turn of the event loop in one piece. node-postgres holds the messages of a statement
 * back until they are complete; this socket holds them until all statements are there that were asked for in one go.
 * A system call for each costs more than anything else that a small statement needs of the process.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

  override cork(): void {
    super.cork();
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }
}
