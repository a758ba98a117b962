import type fc from 'fast-check';
import { randomUUIDv7 } from 'node:crypto';
import { type Answer, idOf, type LedgerApp } from '../ledger-app.js';

/** The books of one customer under test: what was made in them so far, by kind of document. */
export class CustomerBooks {
  readonly #made = new Map<string, string[]>();

  constructor(
    readonly ledger: LedgerApp,
    readonly customerId: string,
  ) {}

  post(url: string, body: object): Promise<Answer> {
    return this.ledger.call('POST', url, body);
  }

  /** One of the documents of a kind that were made, by a random number; an unknown id when there is none. */
  pick(kind: string, which: number): string {
    const list = this.#made.get(kind) ?? [];
    return list[which % (list.length || 1)] ?? randomUUIDv7();
  }

  /** Remembers what a request made, when it was accepted, for later steps to pick. */
  async making(kind: string, request: Promise<Answer>): Promise<Answer> {
    const answer = await request;
    if (answer.status === 201) this.#made.set(kind, [...(this.#made.get(kind) ?? []), idOf(answer)]);
    return answer;
  }
}

/** Something that may happen to a customer's books, valid or not: a request that is accepted, or refused and changes nothing. */
export interface Operation<Step> {
  /** How often it is drawn, compared with the others. */
  readonly weight: number;
  readonly steps: fc.Arbitrary<Step>;
  run(books: CustomerBooks, step: Step): Promise<Answer>;
}

/** A drawn step, ready to run. */
export type BoundStep = (books: CustomerBooks) => Promise<Answer>;

/** An operation of any step, for the list of all. */
export interface AnyOperation {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<BoundStep>;
}

/** Declares an operation: `operations/` has a file of them for each feature. */
export function operation<Step>(declared: Operation<Step>): AnyOperation {
  const { weight, steps } = declared;
  return { weight, arbitrary: steps.map((step) => (books: CustomerBooks) => declared.run(books, step)) };
}
