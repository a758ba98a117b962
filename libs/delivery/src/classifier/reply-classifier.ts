import { Injectable } from '@nestjs/common';
import { type IntentReading } from '@tactful/understanding';

/** What an outside reader is told: the words and when they came, never who wrote them or what they owe. */
export interface WordsToRead {
  readonly text: string;
  readonly receivedAt: Temporal.Instant;
}

/**
 * A second reader of replies outside this system, such as a language model. None is needed: the rules read every reply,
 * and what this one says can only make us more careful (`moreCareful`). It may answer with any of the intents, strongest
 * first, or null when it has nothing to say; it may fail, and is not waited for long.
 */
export abstract class ReplyClassifier {
  abstract classify(words: WordsToRead): Promise<readonly IntentReading[] | null>;
}

/** Nobody else reads along: what is bound unless a company's operator binds another. */
@Injectable()
export class NoClassifier extends ReplyClassifier {
  override classify(): Promise<null> {
    return Promise.resolve(null);
  }
}
