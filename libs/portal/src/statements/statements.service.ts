import { Inject, Injectable } from '@nestjs/common';
import { currencyCode, id, isoDate } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';
import { z } from 'zod';
import { type PageLink } from '../access/page-link.js';
import { actingFor } from '../page/acting-for.js';
import { type PageFile } from '../page/page-reply.js';
import { type PageStatement } from '../page/page.types.js';

const listed = z.object({ items: z.array(z.object({ id, currency: currencyCode, from: isoDate, to: isoDate })) });
const found = z.object({ customerId: id, from: isoDate, to: isoDate });

/** As many as anybody looks for; the company has the others. */
const mostListed = 12;
/** `<statement id>.pdf` or `.csv`. */
const fileShape = /^([0-9a-f-]{36})\.(pdf|csv)$/;
const types = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8' } as const;

/** The customer's statements of account, as the ledger keeps them. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The newest of them. */
  async list(link: PageLink): Promise<PageStatement[]> {
    const url = `${this.#ledger()}/customers/${link.customerId}/statements?limit=${mostListed}`;
    return listed.parse(await this.http.get<unknown>(url, actingFor(link))).items;
  }

  /** One of them as a file; null for one that is not there, and for one of somebody else. */
  async find(link: PageLink, file: string): Promise<PageFile | null> {
    const [, statementId, format] = fileShape.exec(file) ?? [];
    if (statementId === undefined || (format !== 'pdf' && format !== 'csv')) return null;
    const url = `${this.#ledger()}/statements/${statementId}`;
    try {
      const statement = found.parse(await this.http.get<unknown>(url, actingFor(link)));
      if (statement.customerId !== link.customerId) return null;
      const content = await this.http.getFile(`${url}.${format}`, actingFor(link));
      return { name: `statement-${statement.from}-${statement.to}.${format}`, type: types[format], content };
    } catch (error) {
      if (error instanceof InternalCallFailed && (error.status === 404 || error.status === 400)) return null;
      throw error;
    }
  }

  #ledger(): string {
    return `${this.config.serviceUrls.ledger}/v1`;
  }
}
