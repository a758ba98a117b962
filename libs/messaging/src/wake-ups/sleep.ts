/** A sleep that a wake-up ends. A wake-up that comes while awake ends the next sleep at once. */
export class Sleep {
  #woken = false;
  #end: (() => void) | undefined;

  /** True when a wake-up has come that no sleep has answered yet. */
  get woken(): boolean {
    return this.#woken;
  }

  /** True between the start and the end of {@link wait}. */
  get sleeping(): boolean {
    return this.#end !== undefined;
  }

  wake(): void {
    this.#woken = true;
    this.#end?.();
  }

  /** Waits for a wake-up, at most this many milliseconds. */
  async wait(ms: number): Promise<void> {
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#end = undefined;
    this.#woken = false;
  }
}
