import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type MessageLink } from '../access/page-link.js';

/** Days on which pages were opened. */
@Injectable()
export class OpeningsStore {
  /** True the first time on a day. */
  async add(tx: EntityManager, link: MessageLink, day: Temporal.PlainDate): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into portal.opening (company_id, token_hash, day) values ($1, $2, $3)
       on conflict do nothing returning token_hash`,
      [link.companyId, link.tokenHash, day.toString()],
    );
    return rows.length > 0;
  }
}
