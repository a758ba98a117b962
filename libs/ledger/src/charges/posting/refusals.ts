import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type PostingOutcome } from './post.decision.js';

const reasons: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  no_agreed_terms: ['no_agreed_terms', 'Neither accepted terms nor a law that is written down here allow this charge.'],
  not_owed: ['invoice_not_open', 'This invoice is not owed.'],
  not_late: ['not_late', 'Nothing was late on that day, or the days of grace are not over.'],
  interest_off: ['interest_off', 'The company’s settings say that no interest is claimed.'],
  rate_unknown: ['rate_unknown', 'The reference rate of a day that counts is not known: state it in the settings.'],
  below_minimum: ['below_minimum', 'The interest is less than the least that the terms claim.'],
  capped: ['nothing_to_charge', 'Fee and interest have reached the limit of the terms.'],
  all_posted: ['nothing_to_charge', 'All that is quoted was posted already.'],
};

/** Why a charge is not posted, with the state as it is. */
export function refusePosting(outcome: Exclude<PostingOutcome, { kind: 'posted' }>, invoice: InvoiceRecord): Refusal {
  switch (outcome.kind) {
    case 'standstill': {
      const detail =
        'Nothing is charged while the invoice is on a plan, in dispute or on hold for the customer’s need.';
      return conflict('charges_paused', detail, { because: outcome.because });
    }
    case 'too_much': {
      const detail = `Only ${outcome.postableMinor} may be charged.`;
      return unacceptable('charge_exceeds_quote', detail, '/amountMinor');
    }
    case 'not_charged': {
      const [code, detail] = reasons[outcome.because] ?? ['nothing_to_charge', 'Nothing is left to charge.'];
      const { state, dueDate } = invoice;
      return conflict(code, detail, { because: outcome.because, state, dueDate });
    }
  }
}
