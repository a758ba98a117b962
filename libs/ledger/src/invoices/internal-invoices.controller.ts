import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock, Database, Internal, isRefusal, notFound, type Refusal } from '@tactful/runtime';
import { z } from 'zod';
import { readLetterhead } from '../company/letterhead.store.js';
import { readCustomer } from '../customers/customers.store.js';
import { givenId } from '../fields/ids.js';
import { readLines } from './invoice-lines.store.js';
import { invoicePdf } from './invoice-pdf.js';
import { readInvoices } from './invoices.store.js';

const paperQuery = z.strictObject({ companyId: givenId });

/** For our own processes: an invoice as a paper, to be sent to somebody whom it did not reach. */
@ApiExcludeController()
@Controller('internal/invoices')
export class InternalInvoicesController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get(':id/paper')
  @Internal()
  async paper(
    @Param('id', { schema: givenId }) invoiceId: string,
    @Query({ schema: paperQuery }) { companyId }: z.infer<typeof paperQuery>,
  ): Promise<StreamableFile | Refusal> {
    const known = await this.database.inCompany(companyId, async (tx) => {
      const [invoice] = await readInvoices(tx, companyId, [invoiceId]);
      const customer = invoice && (await readCustomer(tx, companyId, invoice.customerId));
      if (!invoice || !customer) return notFound('invoice');
      const lines = await readLines(tx, companyId, invoiceId);
      return { invoice, customer, lines, letterhead: await readLetterhead(tx, companyId) };
    });
    if (isRefusal(known)) return known;
    // Drawn when the transaction is over: it takes its time.
    const content = await invoicePdf({ ...known, madeAt: this.clock.now() });
    return new StreamableFile(content, { type: 'application/pdf', length: content.length });
  }
}
