import { INTENTS } from '../understanding.types.js';
import { type ExampleSentences } from './words.types.js';

/** Several collections of example replies as one. */
export function exampleSentencesOf(...collections: readonly ExampleSentences[]): ExampleSentences {
  return Object.fromEntries(
    INTENTS.map((intent) => [intent, collections.map((sentences) => sentences[intent] ?? '').join('\n')]),
  );
}
