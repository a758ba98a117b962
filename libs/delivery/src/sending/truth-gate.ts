import { Inject, Injectable, Logger } from '@nestjs/common';
import { truthGateAnswer, type TruthGateAnswer } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';

/** The ledger's answer to "what is owed right now, and may it be asked for?" */
@Injectable()
export class TruthGate {
  readonly #logger = new Logger('TruthGate');

  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Asks for a batch of customers of one company; null when the ledger cannot answer: then messages wait. */
  async ask(companyId: string, customerIds: readonly string[]): Promise<TruthGateAnswer | null> {
    try {
      const answers: TruthGateAnswer[] = [];
      for (let start = 0; start < customerIds.length; start += mostCustomers) {
        answers.push(await this.#askOnce(companyId, customerIds.slice(start, start + mostCustomers)));
      }
      return oneAnswer(answers);
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      this.#logger.warn(`The truth gate does not answer, messages wait: ${error.message}`);
      return null;
    }
  }

  async #askOnce(companyId: string, customerIds: readonly string[]): Promise<TruthGateAnswer> {
    const url = `${this.config.serviceUrls.ledger}/internal/truth-gate`;
    return truthGateAnswer.parse(await this.http.post<unknown>(url, { companyId, customerIds }));
  }
}

/** What one question may ask about; the messages of a batch seldom speak of more. */
const mostCustomers = 1_000;

/** Several answers as one, no younger than the oldest of them; a switch that was turned meanwhile counts. */
function oneAnswer(answers: readonly TruthGateAnswer[]): TruthGateAnswer | null {
  const [first] = answers;
  if (!first) return null;
  const sending = answers.find((answer) => answer.sending !== 'live')?.sending ?? first.sending;
  return { ...first, sending, accounts: answers.flatMap(({ accounts }) => accounts) };
}
