import { type Contact, type CustomerSnapshot } from '@tactful/contracts';

/** What still runs between a company and its customer. */
export interface Unfinished {
  readonly openInvoices: number;
  /** Payments and credit notes that pay nothing yet: money that is the customer's. */
  readonly unusedCredits: number;
  readonly openDisputes: number;
  readonly legalHolds: number;
  readonly placements: number;
}

/** Why somebody cannot be erased now: `code` for programs, `detail` for people. */
export interface ErasureObstacle {
  readonly code: 'invoices_open' | 'money_unused' | 'dispute_open' | 'legal_hold' | 'placed' | 'last_contact';
  readonly detail: string;
}

/** What an erasure leaves, or what stands in its way. */
export type ErasureOutcome =
  | { readonly kind: 'erased'; readonly customer: CustomerSnapshot }
  | { readonly kind: 'refused'; readonly obstacle: ErasureObstacle }
  | { readonly kind: 'no_such_contact' };

/**
 * Erases a whole customer: nothing that tells who it is stays, nor any contact. Refused while something is still
 * unfinished, since the claim itself, a court or the customer's own money needs to know who it is about.
 */
export function eraseCustomer(customer: CustomerSnapshot, unfinished: Unfinished, at: string): ErasureOutcome {
  const obstacle = obstacleOf(unfinished);
  if (obstacle) return { kind: 'refused', obstacle };
  return {
    kind: 'erased',
    customer: { ...customer, name: '', contacts: [], preferredChannel: null, accountOwner: null, erasedAt: at },
  };
}

/** Erases one contact. Whoever still owes keeps somebody who can be told what is owed. */
export function eraseContact(customer: CustomerSnapshot, contactId: string, unfinished: Unfinished): ErasureOutcome {
  if (!customer.contacts.some(({ id }) => id === contactId)) return { kind: 'no_such_contact' };
  const contacts = customer.contacts.filter(({ id }) => id !== contactId);
  if (!contacts.some(isReachable) && unfinished.openInvoices > 0) return { kind: 'refused', obstacle: lastContact };
  const held = unfinished.legalHolds > 0 ? obstacles.legalHolds : undefined;
  if (held) return { kind: 'refused', obstacle: held };
  return { kind: 'erased', customer: { ...customer, contacts } };
}

const lastContact: ErasureObstacle = {
  code: 'last_contact',
  detail: 'The customer still owes something and nobody else there can be reached: add another contact first.',
};

/** In the order in which they are told. */
const obstacles = {
  legalHolds: {
    code: 'legal_hold',
    detail: 'A legal hold is on this customer: what is known has to be kept until it is released.',
  },
  placements: { code: 'placed', detail: 'An agency or a lawyer works on this customer: end the placement first.' },
  openDisputes: { code: 'dispute_open', detail: 'A dispute is open: resolve it first.' },
  openInvoices: {
    code: 'invoices_open',
    detail: 'Invoices are open or scheduled: they have to be paid, credited, written off or voided first.',
  },
  unusedCredits: {
    code: 'money_unused',
    detail: 'Money of the customer pays nothing yet: apply it or pay it back first.',
  },
} as const satisfies Record<keyof Unfinished, ErasureObstacle>;

function obstacleOf(unfinished: Unfinished): ErasureObstacle | undefined {
  for (const key of ['legalHolds', 'placements', 'openDisputes', 'openInvoices', 'unusedCredits'] as const) {
    if (unfinished[key] > 0) return obstacles[key];
  }
  return undefined;
}

function isReachable({ email, phone, whatsapp }: Contact): boolean {
  return email !== null || phone !== null || whatsapp !== null;
}
