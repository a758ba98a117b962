import { Inject, Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';
import { type PageLink } from '../access/page-link.js';
import { actingFor } from '../page/acting-for.js';
import { PageService } from '../page/page.service.js';
import { type PageData, type PageNotice } from '../page/page.types.js';
import { wordings } from '../wording/wording.js';
import { type ChannelsForm, type DisputeForm, type PaidForm, type ReachForm } from './forms.js';
import { wishesOf } from './wishes.decision.js';

/** What people do on their page. Each act is a fact of the ledger or of delivery, which decide what follows from it. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly http: InternalHttp,
    private readonly pages: PageService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Reminders rest until the money is here, for as many working days as the company's books give it. */
  async claimPaid(link: PageLink, form: PaidForm): Promise<PageNotice> {
    const note = form.note === '' ? null : form.note;
    const invoiceId = form.invoiceId === '' ? null : form.invoiceId;
    const hold = { customerId: link.customerId, invoiceId, reason: 'claims_paid', note };
    return this.#asOneAct('paid', () =>
      this.http.post(`${this.config.serviceUrls.ledger}/v1/holds`, hold, actingFor(link, keyOf('paid', form.once))),
    );
  }

  /** What is disputed is not asked for until it is settled. */
  async dispute(link: PageLink, form: DisputeForm): Promise<PageNotice> {
    const { invoiceId, reason, once } = form;
    const note = form.note === '' ? null : form.note;
    const dispute = { customerId: link.customerId, invoiceId, reason, note };
    return this.#asOneAct('dispute', () =>
      this.http.post(`${this.config.serviceUrls.ledger}/v1/disputes`, dispute, actingFor(link, keyOf('dispute', once))),
    );
  }

  async prefer(link: PageLink, page: PageData, form: ReachForm): Promise<PageNotice> {
    const wishes = wishesOf(form, page);
    return this.#asOneAct('preferences', () =>
      this.http.put(this.pages.preferencesUrl(link, page.contacts), wishes, actingFor(link)),
    );
  }

  async stop(link: PageLink, form: ChannelsForm): Promise<PageNotice> {
    if (form.channels.length === 0) return 'nothing_chosen';
    return this.#asOneAct('stopped', async () => {
      for (const channel of form.channels) await this.#consent(link, form.once, { channel, type: 'opted_out' });
    });
  }

  /** Coming back is the person's own act, with the words of the button as proof. */
  async resume(link: PageLink, page: PageData, form: ChannelsForm): Promise<PageNotice> {
    if (form.channels.length === 0) return 'nothing_chosen';
    const wording = wordings[page.language].stop.resumeWording(page.company.tradingName);
    const words = { type: 'express', ownAct: true, wording, language: page.language } as const;
    return this.#asOneAct('resumed', async () => {
      for (const channel of form.channels) await this.#consent(link, form.once, { channel, ...words });
    });
  }

  async #consent(
    link: PageLink,
    once: string,
    consent: { readonly channel: Channel; readonly type: string },
  ): Promise<void> {
    const url = `${this.config.serviceUrls.delivery}/v1/customers/${link.customerId}/consents`;
    const key = keyOf(`${consent.type}-${consent.channel}`, once);
    await this.http.post(url, { contactId: link.contactId, ...consent }, actingFor(link, key));
  }

  /** Done before (409) is done; what a service refuses or cannot take is told to the person. */
  async #asOneAct(notice: PageNotice, act: () => Promise<unknown>): Promise<PageNotice> {
    try {
      await act();
      return notice;
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return error.status === 409 ? notice : 'failed';
    }
  }
}

/** The same form sent twice has the same key, so it is carried out once. */
function keyOf(act: string, once: string): string {
  return `portal-${act}-${once}`;
}
