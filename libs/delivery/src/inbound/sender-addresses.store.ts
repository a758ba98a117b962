import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { addressKeyOf } from '../people/address-key.js';

/** An address of a company from which it sends, and to which people answer. */
export interface SenderAddress {
  readonly channel: Channel;
  readonly address: string;
}

/** Which company is behind an address that people wrote to. A routing table: hashes and company ids, nothing else. */
@Injectable()
export class SenderAddressesStore {
  /**
   * Makes the addresses of one company exactly the given ones. Those that it had before lead to it still: people answer to
   * whatever they have, and a STOP to a number that was given up must be heard.
   */
  async replace(tx: EntityManager, companyId: string, addresses: readonly SenderAddress[]): Promise<void> {
    const keys = addresses.map(({ channel, address }) => addressKeyOf(channel, address));
    const channels = addresses.map(({ channel }) => channel);
    await tx.query(
      `update delivery.sender_address s set retired = true where s.company_id = $1 and not exists (
         select from unnest($2::text[], $3::text[]) as n (address_key, channel)
         where n.address_key = s.address_key and n.channel = s.channel)`,
      [companyId, keys, channels],
    );
    await tx.query(
      `insert into delivery.sender_address (channel, address_key, company_id)
       select n.channel, n.address_key, $1 from unnest($2::text[], $3::text[]) as n (address_key, channel)
       on conflict (channel, address_key, company_id) do update set retired = false`,
      [companyId, keys, channels],
    );
  }

  /**
   * The companies that send from one of these addresses, after those that did so once; several may share one in the
   * sandbox.
   */
  async companiesBehind(database: Database, channel: Channel, addresses: readonly string[]): Promise<string[]> {
    const keys = addresses
      .flatMap((address) => [address, withoutTag(address)])
      .map((one) => addressKeyOf(channel, one));
    const rows = await database.query<{ company_id: string }>(
      `select company_id from delivery.sender_address where channel = $1 and address_key = any($2::text[])
       group by company_id order by bool_and(retired) desc, company_id`,
      [channel, keys],
    );
    return rows.map((row) => row.company_id);
  }
}

/** `billing+abc@harbour.example` is a mailbox of `billing@harbour.example` (RFC 5233). */
function withoutTag(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
