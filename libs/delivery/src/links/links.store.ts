import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { hashOfToken, newToken } from './link-token.js';

/** An account that a link opens, in the name of one of its contacts. */
export interface LinkedAccount {
  readonly customerId: string;
  readonly contactId: string;
}

/** What the link of one attempt leads to. */
export interface NewLink {
  readonly companyId: string;
  /** Null for a link that an agent makes by hand. */
  readonly attemptId: string | null;
  /** The accounts that it opens, each with the contact who is its person; the one that was written to comes first. */
  readonly accounts: readonly LinkedAccount[];
  /** Business time. */
  readonly expiresAt: Temporal.Instant;
}

/** A stored link, without its token: that is known to the receiver of the message only. */
export interface StoredLink extends Omit<NewLink, 'expiresAt'> {
  readonly expiresAt: string;
}

/** Links to the customer page. Only the SHA-256 of a token is stored. */
@Injectable()
export class LinksStore {
  /** Draws a fresh token for one attempt, in the transaction that writes the attempt. */
  async draw(tx: EntityManager, link: NewLink): Promise<string> {
    const [token = ''] = await this.drawAll(tx, [link]);
    return token;
  }

  /** Draws a token for each link, in their order. */
  async drawAll(tx: EntityManager, links: readonly NewLink[]): Promise<string[]> {
    const tokens = links.map(() => newToken());
    await tx.query(
      `with drawn as (
         select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::jsonb[], $5::timestamptz[])
           as l (token_hash, company_id, attempt_id, accounts, expires_at)
       ), routed as (
         insert into delivery.link_route (token_hash, company_id) select token_hash, company_id from drawn
       )
       insert into delivery.link (token_hash, company_id, attempt_id, accounts, expires_at)
       select token_hash, company_id, attempt_id, accounts, expires_at from drawn`,
      [
        tokens.map(hashOfToken),
        links.map((link) => link.companyId),
        links.map((link) => link.attemptId),
        links.map((link) => JSON.stringify(link.accounts)),
        links.map((link) => link.expiresAt.toString()),
      ],
    );
    return tokens;
  }

  /** The company of a link, from the routing table that no row-level security hides. */
  async findCompany(tx: EntityManager, tokenHash: string): Promise<string | undefined> {
    const rows = await tx.query<{ company_id: string }[]>(
      `select company_id from delivery.link_route where token_hash = $1`,
      [tokenHash],
    );
    return rows[0]?.company_id;
  }

  /** A link of the company that `tx` sees. */
  async find(tx: EntityManager, tokenHash: string): Promise<StoredLink | undefined> {
    const rows = await tx.query<StoredLink[]>(
      `select company_id as "companyId", attempt_id as "attemptId", accounts, ${instantText('expires_at')} as "expiresAt"
       from delivery.link where token_hash = $1`,
      [tokenHash],
    );
    return rows[0];
  }

  /** The attempt whose message carried one of these tokens, if it is one of the company that `tx` sees. */
  async findAttempt(tx: EntityManager, tokens: readonly string[]): Promise<string | undefined> {
    const rows = await tx.query<{ attempt_id: string }[]>(
      `select attempt_id from delivery.link where token_hash = any($1::text[]) and attempt_id is not null limit 1`,
      [tokens.map(hashOfToken)],
    );
    return rows[0]?.attempt_id;
  }
}
