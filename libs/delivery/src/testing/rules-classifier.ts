import { type IntentReading, understand } from '@tactful/understanding';
import { ReplyClassifier, type WordsToRead } from '../classifier/reply-classifier.js';

/** The rules of this system behind the port: what any other reader is measured against. It reads dates in UTC. */
export class RulesClassifier extends ReplyClassifier {
  override classify({ text, receivedAt }: WordsToRead): Promise<readonly IntentReading[]> {
    return Promise.resolve(understand(text, { locales: [], receivedAt, timeZone: 'UTC' }).intents);
  }
}
