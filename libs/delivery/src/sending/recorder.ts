import { Injectable } from '@nestjs/common';
import { Outcomes, type Happening } from '../attempts/outcomes.service.js';
import { NaturalBatches } from './natural-batches.js';

/** Records outcomes of calls: whatever ends while a transaction runs goes into the next one. */
@Injectable()
export class Recorder {
  readonly #batches: NaturalBatches<Happening>;

  constructor(outcomes: Outcomes) {
    this.#batches = new NaturalBatches((companyId, happenings) => outcomes.record(companyId, happenings));
  }

  /** Resolves when the outcome is committed. */
  record(companyId: string, happening: Happening): Promise<void> {
    return this.#batches.add(companyId, happening);
  }
}
