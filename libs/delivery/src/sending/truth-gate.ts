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
      const url = `${this.config.serviceUrls.ledger}/internal/truth-gate`;
      return truthGateAnswer.parse(await this.http.post<unknown>(url, { companyId, customerIds }));
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      this.#logger.warn(`The truth gate does not answer, messages wait: ${error.message}`);
      return null;
    }
  }
}
