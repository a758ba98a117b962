import { Injectable, Logger } from '@nestjs/common';

/** Counts calls whose signature is not the provider's. Nothing of them is kept but the number. */
@Injectable()
export class ForgedCalls {
  readonly #counts = new Map<string, number>();
  readonly #logger = new Logger('ForgedCalls');

  /** Counts one refused call of a route. */
  count(route: string): void {
    const total = (this.#counts.get(route) ?? 0) + 1;
    this.#counts.set(route, total);
    this.#logger.warn(`Refused a call to ${route}: its signature is not the provider's (${total} so far)`);
  }

  /** How many were refused since the process began, by route. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
