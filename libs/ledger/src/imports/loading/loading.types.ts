import { type EventDraft } from '@tactful/contracts';
import { type CellProblem } from '../rows/cells.js';

/** A row that could be read, with its number in the file. */
export interface NumberedRow<Row> {
  readonly row: number;
  readonly value: Row;
}

/** What is wrong with a row once it met what is stored. */
export interface RowProblem extends CellProblem {
  readonly row: number;
}

/** What loading a chunk came to: rows without a problem are in the ledger, and these events tell of changes. */
export interface Loading {
  readonly problems: readonly RowProblem[];
  readonly drafts: readonly EventDraft[];
}

/** Somebody took an external id between our look and our write: roll back and look again. */
export class TakenMeanwhile extends Error {
  constructor(externalIds: readonly string[]) {
    super(`Taken meanwhile: ${externalIds.slice(0, 3).join(', ')}`);
  }
}
