import { type PastContacts } from '@tactful/contact-rules';
import { type Reachable } from './reachable.types.js';

/** A contact whom a message is for, and the contacts that were made with them and with their account. */
export interface Addressee<P extends Reachable = Reachable> {
  readonly person: P;
  readonly past: PastContacts;
}

/** Whom a message is for: the contact it is addressed to, and the contacts that the same person is for other accounts. */
export interface Addressees<P extends Reachable = Reachable> extends Addressee<P> {
  readonly companions: readonly Addressee<P>[];
}

/** Everybody whom a message is for, the one it is addressed to first. */
export function everybody<P extends Reachable>({ person, past, companions }: Addressees<P>): readonly Addressee<P>[] {
  return companions.length === 0 ? [{ person, past }] : [{ person, past }, ...companions];
}

/** The same facts for those of the contacts alone, the first of them addressed; unchanged when none of them is known. */
export function narrowedTo<F extends Addressees>(facts: F, contactIds: readonly string[]): F {
  if (facts.companions.length === 0) return facts;
  const all = everybody(facts);
  const kept = contactIds.flatMap((contactId) => all.find(({ person }) => person.contactId === contactId) ?? []);
  const [first, ...companions] = kept;
  return first ? { ...facts, ...first, companions } : facts;
}

type Addressed = Pick<Reachable, 'contactId' | 'points'>;

/** True when two contacts share an address directly: they are one person. */
export function isSamePerson(a: Addressed, b: Addressed): boolean {
  if (a.contactId === b.contactId) return true;
  const keys = new Set(a.points.map((point) => point.addressKey));
  return b.points.some((point) => keys.has(point.addressKey));
}

/**
 * Whether a contact is the same person as each of these: it shares an address directly with every one of them. That it
 * shares one with a contact who shares another one with a third is not enough: the third would hear of the first.
 */
export function isOneWithAll(person: Addressed, others: readonly Addressed[]): boolean {
  return others.every((other) => isSamePerson(other, person));
}
