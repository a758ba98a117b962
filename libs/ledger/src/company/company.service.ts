import { Injectable } from '@nestjs/common';
import { type CompanySettings } from '@tactful/contracts';
import { type EventContext } from '@tactful/messaging';
import { BusinessTimers } from '@tactful/runtime';
import { moveAgenda } from '../agenda/agenda.store.js';
import { saveZone } from './company-zone.store.js';
import { saveLetterhead } from './letterhead.store.js';

/** The ledger's own copy of what it needs of a company's settings. */
@Injectable()
export class CompanyService {
  constructor(private readonly timers: BusinessTimers) {}

  /** Keeps what papers say of the company, and its zone. */
  async keep(context: EventContext, company: CompanySettings): Promise<void> {
    await saveLetterhead(context.tx, company.companyId, company);
    await this.keepZone(context, company.companyId, company.timeZone);
  }

  /** Keeps the zone; when it changed, all that is on the agenda moves to the new start of its day. */
  async keepZone(context: EventContext, companyId: string, zone: string): Promise<void> {
    const { tx } = context;
    if (!(await saveZone(tx, companyId, zone))) return;
    await moveAgenda(tx, { companyId, zone });
    context.afterCommit(() => this.timers.pokeAll());
  }
}
