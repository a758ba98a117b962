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
export function poolOf({ senders: { sms } }: Pick<CompanySettings, 'senders'>, channel: Channel): PoolSender[] {
  if (channel !== 'sms' || !sms?.pool) return [];
  return [{ from: sms.from, ratePerSecond: sms.ratePerSecond, countries: [] }, ...sms.pool];
}

/**
 * The sender that a person hears from: the one they know, while it exists, so that a thread stays one; else one that
 * serves the country of the person's number, of several always the same; else the one for everybody else.
 * Undefined only for an empty pool.
 */
export function chooseSender(
  pool: readonly PoolSender[],
  receiver: { readonly address: string; readonly addressKey: string },
  known: string | undefined,
): PoolSender | undefined {
  const familiar = pool.find(({ from }) => from === known);
  if (familiar) return familiar;
  const [country] = countriesOfPhone(receiver.address);
  const near = pool.filter(({ countries }) => country !== undefined && countries.includes(country));
  return near[hashOf(receiver.addressKey) % near.length] ?? pool[0];
}
