import { Injectable, Logger } from '@nestjs/common';
import { replyReading } from '@tactful/contracts';
import { Clock } from '@tactful/runtime';
import { type IntentReading } from '@tactful/understanding';
import { z } from 'zod';
import { type ReceivedMessage } from '../inbound/received-message.types.js';
import { inTime } from '../sending/in-time.js';
import { ReplyClassifier, type WordsToRead } from './reply-classifier.js';

/** A provider that hands a message over waits 15 s for its answer; the rules do without a second reader sooner. */
const longestWaitMs = 3_000;
const readings = z.array(replyReading).max(50);

/** Asks the second reader about words, before anything is locked: no answer, a late or a wrong one counts as none. */
@Injectable()
export class SecondOpinion {
  readonly #logger = new Logger('SecondOpinion');

  constructor(
    private readonly classifier: ReplyClassifier,
    private readonly clock: Clock,
  ) {}

  /** Of a message that comes in now; null: there is no opinion. */
  about({ newText, isAutomatic }: ReceivedMessage): Promise<readonly IntentReading[] | null> {
    return isAutomatic ? Promise.resolve(null) : this.ofWords({ text: newText, receivedAt: this.clock.now() });
  }

  /** Of words that came at any time; null: there is no opinion. */
  async ofWords(words: WordsToRead): Promise<readonly IntentReading[] | null> {
    try {
      const answer = await inTime(this.classifier.classify(words), longestWaitMs);
      return answer && readings.parse(answer);
    } catch (error) {
      // Without its message, which may quote what somebody wrote.
      this.#logger.warn(`The second reader did not answer (${error instanceof Error ? error.name : 'unknown'})`);
      return null;
    }
  }
}
