import { z } from 'zod';
import { sending } from '../company.js';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from '../primitives.js';
import { customerSnapshot } from '../customer.js';
import { collection } from '../mandate.js';
import { dispute, hold, obligation } from '../obligation.js';

/** `POST /internal/truth-gate` of the ledger: what do these customers owe right now, and may it be asked for? */
export const truthGateQuestion = z.strictObject({ companyId: id, customerIds: z.array(id).min(1).max(1_000) });
export type TruthGateQuestion = z.infer<typeof truthGateQuestion>;

/** Why an obligation may not be asked for right now; `null` means it may. */
export const notAskable = z.enum([
  'not_issued',
  'paid',
  'void',
  'disputed',
  'on_hold',
  'promised',
  'on_plan',
  /** What the company knows of its bank account is older than it allows: the customer may have paid. */
  'bank_data_old',
]);

/** A promise to pay that has ended, as a message may come back to it. */
export const endedPromise = z.strictObject({
  promiseId: id,
  state: z.enum(['kept', 'partly_kept', 'broken']),
  amountMinor: amountMinor.positive(),
  currency: currencyCode,
  /** The day until which the payment was promised. */
  by: isoDate,
  endedAt: isoInstant,
});
export type EndedPromise = z.infer<typeof endedPromise>;

/** One obligation as it is right now. `askableMinor` = open less disputed, 0 when not askable. */
export const gateObligation = obligation.extend({
  askableMinor: z.int().min(0),
  notAskable: notAskable.nullable(),
  /** For `on_hold`: the reason and date of the hold that ends last; for `bank_data_old` up to when they reach. */
  because: z.string().nullable(),
  /** The promise on its invoice that ended last by being kept or not; left out: there is none. */
  lastPromise: endedPromise.optional(),
});
export type GateObligation = z.infer<typeof gateObligation>;

/**
 * One announced collection as it is right now. `amountMinor` is what it would collect today: as announced, but no more
 * than what is open and not disputed; 0 when it would be cancelled.
 */
export const gateCollection = collection
  .pick({
    collectionId: true,
    invoiceId: true,
    number: true,
    currency: true,
    method: true,
    collectOn: true,
    attempt: true,
  })
  .extend({
    amountMinor: z.int().min(0),
    /** Why it would be cancelled if today were its day, such as `nothing_left_to_pay`; null: it would be made. */
    notCollectable: z.string().max(80).nullable(),
  });
export type GateCollection = z.infer<typeof gateCollection>;

/** The truth about one customer. `onHold` is a hold of the whole account. */
export const gateAccount = z.strictObject({
  customerId: id,
  /** The number of the customer's last ledger event that the answer includes: a later one may be missing in it. */
  sequence: z.int().min(0),
  onHold: z.string().nullable(),
  /** Everything issued and not closed; scheduled, paid and void obligations are left out. */
  obligations: z.array(gateObligation),
  /** Collections that are announced and whose day has not come. Left out: none. */
  collections: z.array(gateCollection).optional(),
});
export type GateAccount = z.infer<typeof gateAccount>;

/** The gate's answer. `readAt` is the business instant at which the ledger was read. */
export const truthGateAnswer = z.strictObject({
  readAt: isoInstant,
  /** The company's switch, so that stopping needs no bus. */
  sending,
  companyToday: isoDate,
  accounts: z.array(gateAccount),
});
export type TruthGateAnswer = z.infer<typeof truthGateAnswer>;

/**
 * `GET /internal/customers/{id}?companyId=` of the ledger: one customer for a service that lacks it (404: there is none).
 * `obligations` are those that are open or scheduled, `holds` and `disputes` those in force.
 */
export const customerLookup = z.strictObject({
  customer: customerSnapshot,
  obligations: z.array(obligation),
  holds: z.array(hold),
  disputes: z.array(dispute),
});
export type CustomerLookup = z.infer<typeof customerLookup>;
