import { Inject, Injectable, Logger } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, InternalHttp } from '@tactful/runtime';
import { type Attachment } from './channel-provider.js';

/** An invoice that goes with a message. */
export interface AttachedInvoice {
  readonly invoiceId: string;
  readonly number: string;
}

/** Invoices as papers, from the ledger. */
@Injectable()
export class InvoicePapers {
  readonly #logger = new Logger('InvoicePapers');

  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Those that the ledger hands out now, in their order: a mail leaves without the others, for its link shows them. */
  async of(companyId: string, invoices: readonly AttachedInvoice[]): Promise<readonly Attachment[]> {
    const papers = await Promise.all(invoices.map((invoice) => this.#paperOf(companyId, invoice)));
    return papers.filter((paper) => paper !== null);
  }

  async #paperOf(companyId: string, { invoiceId, number }: AttachedInvoice): Promise<Attachment | null> {
    const url = `${this.config.serviceUrls.ledger}/internal/invoices/${invoiceId}/paper?companyId=${companyId}`;
    try {
      const content = Buffer.from(await this.http.getFile(url));
      return { name: fileNameOf(number), mediaType: 'application/pdf', content };
    } catch (error) {
      // No answer, a refusal, or one that broke off: whatever it is, the mail is not held up.
      const why = error instanceof Error ? error.message : 'unknown';
      this.#logger.warn(`A mail leaves without the paper of invoice ${invoiceId}: ${why}`);
      return null;
    }
  }
}

/** `2026/04 "A"` → `2026-04-A.pdf`: plain on every system, and nothing that a header could stumble over. */
export function fileNameOf(number: string): string {
  const name = number.replaceAll(/[^\p{L}\p{N}._]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
  return `${name === '' ? 'invoice' : name}.pdf`;
}
