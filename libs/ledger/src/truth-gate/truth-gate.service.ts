import { Injectable } from '@nestjs/common';
import { type Sending, type TruthGateAnswer, type TruthGateQuestion } from '@tactful/contracts';
import { lastSequences } from '@tactful/messaging';
import { Clock, Database, Refusal } from '@tactful/runtime';
import { companyDayAt } from '../company/company-day.js';
import { readMark } from '../bank-data/bank-data.store.js';
import { bankDataAge } from '../bank-data/freshness.decision.js';
import { readCompany } from '../company/company-zone.store.js';
import { activeHolds } from '../holds/holds.store.js';
import { openInvoices } from '../invoices/invoices.store.js';
import { announcedCollections } from '../mandates/collections/collections.store.js';
import { lastJudged } from '../promises/promises.store.js';
import { parseSettings } from '../settings/settings.store.js';
import { answerGate } from './gate.decision.js';
import { SendingSwitch } from './sending-switch.js';

/** "What do these customers owe right now, and may it be asked for?" */
@Injectable()
export class TruthGateService {
  constructor(
    private readonly database: Database,
    private readonly sendingSwitch: SendingSwitch,
    private readonly clock: Clock,
  ) {}

  /** A handful of queries for any number of customers. Without the company's switch there is no answer (503). */
  async answer({ companyId, customerIds }: TruthGateQuestion): Promise<TruthGateAnswer | Refusal> {
    const sending = await this.#sending(companyId);
    if (sending === undefined) {
      return new Refusal(503, 'sending_unknown', 'The company’s switch cannot be read right now: messages wait.');
    }
    // Taken before the facts are read: what is acknowledged before this instant is in the answer.
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { zone, settings } = await readCompany(tx, companyId);
      const { today } = companyDayAt(now, zone);
      const { gate } = parseSettings(settings);
      const sequences = await lastSequences(tx, 'ledger', customerIds);
      const invoices = await openInvoices(tx, companyId, customerIds);
      const holds = await activeHolds(tx, companyId, { customerIds, today });
      const collections = await announcedCollections(tx, companyId, customerIds);
      const promises = await lastJudged(tx, companyId, customerIds);
      const mark = gate.bankDataMaxAgeHours === null ? undefined : await readMark(tx, companyId);
      const bankData = bankDataAge(mark?.until ?? null, gate, now);
      return {
        readAt: now.toString(),
        sending,
        companyToday: today,
        accounts: answerGate({ customerIds, sequences, invoices, holds, promises, bankData, collections }),
      };
    });
  }

  #sending(companyId: string): Promise<Sending | undefined> {
    return this.sendingSwitch.of(companyId).catch(() => undefined);
  }
}
