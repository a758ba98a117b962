import { Inject, Injectable, Logger } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Database, deleteClockRow, isRefusal, readClockRow } from '@tactful/runtime';
import { CompaniesService } from '../companies/companies.service.js';

/**
 * A data folder whose time was virtual, started in real time: what was planned then must not reach anybody now.
 * Every company goes into shadow, until a person has looked and turns it live again.
 */
@Injectable()
export class LeaveVirtualTime {
  readonly #logger = new Logger('LeaveVirtualTime');

  constructor(
    private readonly database: Database,
    private readonly companies: CompaniesService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Call it before timers and consumers start. Does nothing where time was always real, or is virtual still. */
  async ensure(): Promise<void> {
    if (this.config.virtualClock) return;
    if (!(await readClockRow(this.database.source))) return;
    for (const companyId of await this.#companyIds()) await this.#putInShadow(companyId);
    await deleteClockRow(this.database.source);
    this.#logger.warn('Time was virtual here. It is real from now on, and every company is in shadow.');
  }

  async #putInShadow(companyId: string): Promise<void> {
    const settings = await this.companies.find(companyId);
    if (isRefusal(settings) || settings.sending !== 'live') return;
    const { companyId: _id, ...body } = settings;
    await this.companies.replace({ companyId, name: 'end of virtual time' }, { ...body, sending: 'shadow' });
  }

  async #companyIds(): Promise<string[]> {
    const rows = await this.database.query<{ companyId: string }>(
      'select distinct company_id as "companyId" from identity.api_key',
    );
    return rows.map((row) => row.companyId);
  }
}
