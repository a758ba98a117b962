import { type Intent } from '../understanding.types.js';

/** One sign of an intent in a text. */
export interface Evidence {
  readonly intent: Intent;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  /** A "not" stands beside it. */
  readonly isDenied: boolean;
}
