import { exampleSentencesOf } from '../example-sentences.js';
import { type ExampleSentences } from '../words.types.js';
import { everydayExamples } from './examples/everyday.js';
import { paymentExamples } from './examples/payment.js';
import { protectedExamples } from './examples/protected.js';
import { talkExamples } from './examples/talk.js';

/** What German replies may look like, beside what rules find in them. */
export const examples: ExampleSentences = exampleSentencesOf(
  protectedExamples,
  paymentExamples,
  talkExamples,
  everydayExamples,
);
