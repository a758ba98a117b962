import { Injectable } from '@nestjs/common';

const mostMisses = 30;
const windowMs = 10 * 60_000;
const mostCallers = 50_000;

interface Misses {
  readonly since: number;
  count: number;
}

/**
 * Slows down whoever tries tokens. A token has 130 random bits, so this only keeps the noise (and the load) down.
 * Machine time; counted in this process, by network address.
 */
@Injectable()
export class GuessLimit {
  readonly #misses = new Map<string, Misses>();

  /** True when this address has missed too often lately. */
  isOver(address: string): boolean {
    const known = this.#misses.get(address);
    return known !== undefined && performance.now() - known.since < windowMs && known.count >= mostMisses;
  }

  /** Counts a token that opened nothing. */
  miss(address: string): void {
    const known = this.#misses.get(address);
    if (known && performance.now() - known.since < windowMs) {
      known.count += 1;
      return;
    }
    if (this.#misses.size >= mostCallers) this.#misses.clear();
    this.#misses.set(address, { since: performance.now(), count: 1 });
  }
}
