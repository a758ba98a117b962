import { Inject, Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type ActingFor, APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';
import { z } from 'zod';
import { type PageLink } from '../access/page-link.js';
import { actingFor } from '../page/acting-for.js';
import { PageService } from '../page/page.service.js';
import { type PageData, type PageNotice } from '../page/page.types.js';
import { wordings } from '../wording/wording.js';
import { type ChannelsForm, type DisputeForm, type PaidForm, type PromiseForm, type ReachForm } from './forms.js';
import { promisable } from './promising.decision.js';
import { type FormWithProof, type ProofFile } from './proof.js';
import { wishesOf } from './wishes.decision.js';

const placedHold = z.object({ id: z.uuid() });

/** What people do on their page. Each act is a fact of the ledger or of delivery, which decide what follows from it. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly http: InternalHttp,
    private readonly pages: PageService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * Reminders rest until the money is here, for as many working days as the company's books give it. A proof is kept with
   * the claim; one that cannot be kept takes nothing from the claim.
   */
  async claimPaid(link: PageLink, form: PaidForm, proof: FormWithProof['file']): Promise<PageNotice> {
    const claim = await this.#claim(link, form);
    if (claim === 'failed') return 'failed';
    if (proof === null) return 'paid';
    if (proof === 'refused' || claim.holdId === null) return 'paid_without_file';
    const url = `${this.config.serviceUrls.ledger}/v1/holds/${claim.holdId}/evidence`;
    const isKept = await this.#keep(url, proof, actingFor(link, keyOf('proof', form.once)));
    return isKept ? 'paid' : 'paid_without_file';
  }

  /** The hold of the claim; without its id when it had been made before. */
  async #claim(link: PageLink, form: PaidForm): Promise<{ readonly holdId: string | null } | 'failed'> {
    const note = form.note === '' ? null : form.note;
    const invoiceId = form.invoiceId === '' ? null : form.invoiceId;
    const hold = { customerId: link.customerId, invoiceId, reason: 'claims_paid', note };
    const acting = actingFor(link, keyOf('paid', form.once));
    try {
      const placed = await this.http.post<unknown>(`${this.config.serviceUrls.ledger}/v1/holds`, hold, acting);
      return { holdId: placedHold.parse(placed).id };
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return error.status === 409 ? { holdId: null } : 'failed';
    }
  }

  async #keep(url: string, proof: ProofFile, acting: ActingFor): Promise<boolean> {
    try {
      await this.http.postFile<unknown>(url, proof, acting);
      return true;
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return false;
    }
  }

  /** What is promised is not asked for until that day and its grace are over. */
  async promise(link: PageLink, page: PageData, form: PromiseForm): Promise<PageNotice> {
    const promised = promisable(page).find(({ what }) => what === form.what);
    if (!promised) return 'promise_refused';
    const { currency, amountMinor, invoiceIds } = promised;
    const words = form.note === '' ? null : form.note;
    const who = { customerId: link.customerId, promisedBy: link.contactId, words, channel: 'portal' };
    const promise = { ...who, currency, amountMinor, invoiceIds, by: form.by };
    const acting = actingFor(link, keyOf('promise', form.once));
    try {
      await this.http.post(`${this.config.serviceUrls.ledger}/v1/promises`, promise, acting);
      return 'promised';
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return error.status === 409 || error.status === 422 ? 'promise_refused' : 'failed';
    }
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
