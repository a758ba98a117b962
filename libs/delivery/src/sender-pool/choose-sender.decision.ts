import { countriesOfPhone } from '@tactful/contact-rules';
import { hashOf } from '@tactful/contact-planning';
import { type Channel, type CompanySettings } from '@tactful/contracts';

/** One of several senders that a company has on a channel. */
export interface PoolSender {
  readonly from: string;
  readonly ratePerSecond: number;
  /** ISO 3166-1 alpha-2; none: it serves whomever no other one does. */
  readonly countries: readonly string[];
}

/** The senders of a company on a channel, the one for everybody else first; none where there is only that one. */
export function poolOf({ senders }: Pick<CompanySettings, 'senders'>, channel: Channel): PoolSender[] {
  const sender = channel === 'email' ? undefined : senders[channel];
  if (!sender?.pool) return [];
  const { from, ratePerSecond, pool } = sender;
  return [{ from, ratePerSecond, countries: [] }, ...pool];
}

/**
 * The sender that a person hears from: the one of the last time, while it exists, so that a thread stays one; else one
 * that serves the country of the person's number, of several always the same; else the one for everybody else.
 * Undefined only for an empty pool.
 */
export function chooseSender(
  pool: readonly PoolSender[],
  receiver: { readonly address: string; readonly addressKey: string },
  lastFrom: string | undefined,
): PoolSender | undefined {
  const known = pool.find(({ from }) => from === lastFrom);
  if (known) return known;
  const [country] = countriesOfPhone(receiver.address);
  const near = pool.filter(({ countries }) => country !== undefined && countries.includes(country));
  return near[hashOf(receiver.addressKey) % near.length] ?? pool[0];
}
