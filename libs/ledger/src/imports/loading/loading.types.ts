import { type EventDraft } from '@tactful/contracts';
import { type ImportMode } from '../import.kinds.js';
import { type FieldChange } from '../import.schemas.js';
import { type CellProblem } from '../rows/cells.js';
import { type Preview } from '../staging.store.js';

/** A row that could be read, with its number in the file. */
export interface NumberedRow<Row> {
  readonly row: number;
  readonly value: Row;
}

/** What is wrong with a row once it met what is stored. */
export interface RowProblem extends CellProblem {
  readonly row: number;
}

/** Rows to be loaded together; their external ids differ from each other. */
export interface Chunk<Row> {
  readonly rows: readonly NumberedRow<Row>[];
  readonly mode: ImportMode;
  /** What earlier rows of a dry run would have written under these keys. A real run finds it stored, and nothing here. */
  readonly foreseen: (keys: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
}

/** What a chunk comes to, once its rows have met what is stored under the locks of this transaction. */
export interface Loading {
  /** Rows with a problem are left out of everything else. */
  readonly problems: readonly RowProblem[];
  readonly created: number;
  /** Rows that change something, and every field of them that does. */
  readonly changed: number;
  readonly changes: readonly FieldChange[];
  /** What the rows after these have to meet in a dry run, instead of what would be stored. */
  readonly previews: () => readonly Preview[];
  /** Writes it and returns the events to append last; a dry run leaves it. */
  readonly write: () => Promise<readonly EventDraft[]>;
}

/** Somebody took an external id between our look and our write: roll back and look again. */
export class TakenMeanwhile extends Error {
  constructor(externalIds: readonly string[]) {
    super(`Taken meanwhile: ${externalIds.slice(0, 3).join(', ')}`);
  }
}
