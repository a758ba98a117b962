import { Injectable, Logger } from '@nestjs/common';
import { InternalCallFailed } from '@tactful/runtime';
import { resolveLocale } from '@tactful/templates';
import { randomUUID } from 'node:crypto';
import { type Opened, PageAccess } from '../access/page-access.js';
import { type MessageLink, pathOfAccount, type PageLink } from '../access/page-link.js';
import { ChoiceService } from '../choice/choice.service.js';
import { choiceView } from '../choice/choice.view.js';
import { OpeningsService } from '../openings/openings.service.js';
import { type Outcome, type PageFile } from './page-reply.js';
import { PageService } from './page.service.js';
import { type PageData, type PageNotice } from './page.types.js';
import { pageView, sorryView } from './page.view.js';
import { languages } from '../wording/wording.types.js';

/** Who comes, by which link, and in which language if they chose one. */
export interface Visit {
  readonly token: string;
  readonly address: string;
  readonly language: string | undefined;
  /** What the visitor's browser prefers: for pages that nobody's preferences are known for. */
  readonly accepted: string | undefined;
}

/** What a visitor does, with an open link and the page as it is. */
export type Act = (link: PageLink, page: PageData) => Promise<PageNotice>;

/** One visit of the page from link to answer. */
@Injectable()
export class PortalService {
  readonly #logger = new Logger('PortalService');

  constructor(
    private readonly access: PageAccess,
    private readonly pages: PageService,
    private readonly choices: ChoiceService,
    private readonly openings: OpeningsService,
  ) {}

  /** Shows the page as it is now. */
  show(visit: Visit, notice: PageNotice | undefined): Promise<Outcome> {
    return this.#open(visit, async (opened) => {
      const query = visit.language === undefined ? '' : `?lang=${visit.language}`;
      const body =
        opened.kind === 'choice'
          ? await this.#choice(opened, visit, query)
          : await this.#page(opened, visit, { query, notice });
      await this.openings.tell(opened.link);
      return { status: 200, body };
    });
  }

  async #page(
    { link, secret }: Opened & { readonly kind: 'page' },
    visit: Visit,
    shown: { readonly query: string; readonly notice: PageNotice | undefined },
  ): Promise<string> {
    const page = await this.pages.load(link, visit.language);
    const back = link.accounts.length > 1 ? `/p/${secret}${shown.query}` : undefined;
    return pageView(page, { path: `/p/${visit.token}`, back, once: randomUUID(), ...shown });
  }

  async #choice(
    { link, secret }: { readonly link: MessageLink; readonly secret: string },
    visit: Visit,
    query: string,
  ): Promise<string> {
    const choice = await this.choices.load(link, visit.language);
    return choiceView(choice, { path: `/p/${secret}`, pathOf: (place) => `${pathOfAccount(secret, place)}${query}` });
  }

  /** Carries out an act, then leads back to the page, which confirms it: reloading repeats nothing. */
  act(visit: Visit, act: Act): Promise<Outcome> {
    return this.#visit(visit, async (link) => {
      const notice = await act(link, await this.pages.load(link, visit.language));
      const language = visit.language === undefined ? '' : `&lang=${visit.language}`;
      return { status: 303, location: `/p/${visit.token}?done=${notice}${language}` };
    });
  }

  /** Hands out a file of the person behind the link; a file that is not theirs is as good as none. */
  download(visit: Visit, find: (link: PageLink) => Promise<PageFile | null>): Promise<Outcome> {
    const { language } = resolveLocale([visit.language, visit.accepted], languages);
    return this.#visit(visit, async (link) => {
      const file = await find(link);
      return file ? { status: 200, file } : { status: 404, body: sorryView(language, 'gone') };
    });
  }

  /** A visit to the page of one account; where one of several has to be chosen first, there is nothing to do. */
  #visit(visit: Visit, work: (link: PageLink) => Promise<Outcome>): Promise<Outcome> {
    const { language } = resolveLocale([visit.language, visit.accepted], languages);
    const nothing: Outcome = { status: 404, body: sorryView(language, 'gone') };
    return this.#open(visit, (opened) => (opened.kind === 'page' ? work(opened.link) : Promise.resolve(nothing)));
  }

  async #open(visit: Visit, work: (opened: Opened) => Promise<Outcome>): Promise<Outcome> {
    const { language } = resolveLocale([visit.language, visit.accepted], languages);
    try {
      const opened = await this.access.open(visit.token, visit.address);
      return opened ? await work(opened) : { status: 404, body: sorryView(language, 'gone') };
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      this.#logger.warn(`The customer page has to wait: ${error.message}`);
      return { status: 503, body: sorryView(language, 'later') };
    }
  }
}
