import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type Channel, type ReplyReading } from '@tactful/contracts';
import { suggestionInWords } from '@tactful/understanding';
import { type EntityManager } from 'typeorm';
import { hashOfToken } from '../links/link-token.js';

/** Who wrote, as far as it is known. */
export interface Correspondent {
  readonly customerId: string;
  readonly contactId: string;
  /** The address that the thread is about: the sender's own, or that of our message which they answer. */
  readonly addressKey: string;
  readonly address: string;
}

/** An account that a message spoke of, and its contact. */
export type WrittenAccount = Pick<Correspondent, 'customerId' | 'contactId'>;

/** A message of ours that a reply most likely answers. */
export interface AnsweredMessage {
  readonly messageId: string;
  /** Which wording it was, such as `check_in.en.sms@1`. */
  readonly templateId: string;
}

/** What came in, for storage. */
export interface NewReply {
  readonly replyId: string;
  readonly channel: Channel;
  readonly providerId: string;
  readonly correspondent: Correspondent | null;
  readonly addressKey: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly keyword: 'stop' | 'start' | 'help' | 'other';
  readonly inReplyTo: string | null;
  readonly at: Temporal.Instant;
  /** Set when nobody needs to read it: a clear keyword, an automatic answer. */
  readonly readBy: string | null;
  /** What the words seem to say, strongest first; empty where nobody wrote. */
  readonly understanding: readonly ReplyReading[];
}

/** What came in, as agents see it. */
export interface ReplyRow {
  readonly id: string;
  readonly channel: Channel;
  readonly customerId: string | null;
  readonly contactId: string | null;
  readonly from: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly keyword: 'stop' | 'start' | 'help' | 'other';
  readonly inReplyTo: string | null;
  readonly at: string;
  readonly readAt: string | null;
  readonly readBy: string | null;
  readonly understanding: ReplyReading[];
}

/** What came in with the sentence that suggests what it says. */
export interface SuggestedReply extends ReplyRow {
  readonly suggestion: string | null;
}

/** Which replies to list, newest first. */
export interface ReplyPage {
  readonly unread: boolean | undefined;
  readonly customerId: string | undefined;
  readonly before: string | undefined;
  readonly limit: number;
}

const columns = `reply_id as id, channel, customer_id as "customerId", contact_id as "contactId", from_address as "from",
  to_address as "to", subject, text, keyword, in_reply_to as "inReplyTo", ${instantText('at')} as at,
  ${instantText('read_at')} as "readAt", read_by as "readBy", understanding`;

/** What people wrote. */
@Injectable()
export class RepliesStore {
  /** Stores a reply; false when the provider has handed it over before. A second delivery waits here for the first. */
  async add(tx: EntityManager, companyId: string, reply: NewReply): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into delivery.reply (company_id, reply_id, channel, provider_id, customer_id, contact_id, address_key,
         from_address, to_address, subject, text, keyword, in_reply_to, at, read_at, read_by, understanding)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::timestamptz, case when $15::text is null then null else $14::timestamptz end, $15, $16)
       on conflict (company_id, channel, provider_id) do nothing returning reply_id`,
      [
        companyId,
        reply.replyId,
        reply.channel,
        reply.providerId,
        reply.correspondent?.customerId ?? null,
        reply.correspondent?.contactId ?? null,
        reply.addressKey,
        reply.from,
        reply.to,
        reply.subject,
        reply.text,
        reply.keyword,
        reply.inReplyTo,
        reply.at.toString(),
        reply.readBy,
        JSON.stringify(reply.understanding),
      ],
    );
    return rows.length > 0;
  }

  /** Of several people with one address, the one we wrote to last; one who gave the address up comes after the others. */
  async findByAddress(
    tx: EntityManager,
    companyId: string,
    from: { readonly channel: Channel; readonly addressKey: string },
  ): Promise<Correspondent | undefined> {
    const rows = await tx.query<Correspondent[]>(
      `select p.customer_id as "customerId", p.contact_id as "contactId", a.address_key as "addressKey", a.address
       from delivery.contact_point a
       join delivery.contact p on p.company_id = a.company_id and p.contact_id = a.contact_id
       left join lateral (select max(t.accepted_at) as at from delivery.attempt_account s
         join delivery.attempt t on t.company_id = s.company_id and t.attempt_id = s.attempt_id
         where s.company_id = p.company_id and s.customer_id = p.customer_id and s.contact_id = p.contact_id
           and t.address_key = a.address_key) as last on true
       where a.company_id = $1 and a.address_key = $2
       order by a.active and p.active desc, last.at desc nulls last, a.channel = $3 desc, p.place, p.contact_id limit 1`,
      [companyId, from.addressKey, from.channel],
    );
    return rows[0];
  }

  /** Whose message a mail answers, by the provider's id of ours or by a link that it quotes. */
  async findByThread(
    tx: EntityManager,
    companyId: string,
    thread: { readonly threadIds: readonly string[]; readonly quotedTokens: readonly string[] },
  ): Promise<Correspondent | undefined> {
    const rows = await tx.query<Correspondent[]>(
      `select t.customer_id as "customerId", t.contact_id as "contactId", t.address_key as "addressKey", t.address
       from delivery.attempt t
       where t.company_id = $1 and t.channel = 'email' and (t.provider_id = any($2::text[]) or t.attempt_id in (
         select l.attempt_id from delivery.link l where l.company_id = $1 and l.token_hash = any($3::text[])))
       order by t.accepted_at desc nulls last limit 1`,
      [companyId, thread.threadIds, thread.quotedTokens.map(hashOfToken)],
    );
    return rows[0];
  }

  /** The last message that reached (or may have reached) this address: what a reply most likely answers. */
  async lastMessageTo(tx: EntityManager, companyId: string, person: Correspondent): Promise<AnsweredMessage | null> {
    const rows = await tx.query<AnsweredMessage[]>(
      `select t.message_id as "messageId", t.template_id as "templateId" from delivery.attempt_account s
       join delivery.attempt t on t.company_id = s.company_id and t.attempt_id = s.attempt_id
       where s.company_id = $1 and s.customer_id = $2 and s.contact_id = $3 and t.address_key = $4
         and t.accepted_at is not null
       order by t.accepted_at desc limit 1`,
      [companyId, person.customerId, person.contactId, person.addressKey],
    );
    return rows[0] ?? null;
  }

  /** The invoices that the last message to an account that named any spoke of, by whichever channel and contact. */
  async invoicesLastNamed(tx: EntityManager, companyId: string, customerId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `with last as (
         select s.steps, m.service -> 'content' as content from delivery.attempt_account s
         join delivery.attempt t on t.company_id = s.company_id and t.attempt_id = s.attempt_id
         join delivery.message m on m.company_id = t.company_id and m.message_id = t.message_id
         where s.company_id = $1 and s.customer_id = $2 and t.accepted_at is not null and cardinality(s.obligation_ids) > 0
         order by t.accepted_at desc limit 1)
       select step ->> 'invoiceId' as id from last, jsonb_array_elements(last.steps) as step
       union select jsonb_array_elements_text(last.content -> 'invoiceIds') from last
       union select last.content ->> 'invoiceId' from last where last.content ->> 'invoiceId' is not null
       order by 1`,
      [companyId, customerId],
    );
    return rows.map(({ id }) => id);
  }

  /** The accounts that a message spoke of when it was taken. */
  async accountsOf(tx: EntityManager, companyId: string, messageId: string): Promise<WrittenAccount[]> {
    return tx.query<WrittenAccount[]>(
      `select distinct s.customer_id as "customerId", s.contact_id as "contactId" from delivery.attempt t
       join delivery.attempt_account s on s.company_id = t.company_id and s.attempt_id = t.attempt_id
       where t.company_id = $1 and t.message_id = $2 and t.accepted_at is not null order by 1`,
      [companyId, messageId],
    );
  }

  /** When this thread was last answered automatically, and whether such an answer waits already. */
  async acknowledgements(
    tx: EntityManager,
    companyId: string,
    thread: { readonly contactId: string; readonly channel: Channel },
  ): Promise<{ readonly waiting: boolean; readonly lastAt: Temporal.Instant | undefined }> {
    const rows = await tx.query<{ waiting: boolean | null; last_at: string | null }[]>(
      `select bool_or(m.state in ('waiting', 'sending')) as waiting, ${instantText('max(t.accepted_at)')} as last_at
       from delivery.message m
       left join delivery.attempt t on t.company_id = m.company_id and t.message_id = m.message_id
       where m.company_id = $1 and m.contact_id = $2 and m.channel = $3 and m.purpose = 'acknowledgement'`,
      [companyId, thread.contactId, thread.channel],
    );
    const [row] = rows;
    return {
      waiting: row?.waiting ?? false,
      lastAt: row?.last_at ? Temporal.Instant.from(row.last_at) : undefined,
    };
  }

  async list(tx: EntityManager, companyId: string, page: ReplyPage): Promise<SuggestedReply[]> {
    const rows = await tx.query<ReplyRow[]>(
      `select ${columns} from delivery.reply
       where company_id = $1 and ($2::boolean is null or (read_at is null) = $2) and ($3::uuid is null or customer_id = $3)
         and ($4::uuid is null or reply_id < $4)
       order by reply_id desc limit $5`,
      [companyId, page.unread ?? null, page.customerId ?? null, page.before ?? null, page.limit],
    );
    return rows.map(suggested);
  }

  /** One reply, undefined when there is none. */
  async find(tx: EntityManager, companyId: string, replyId: string): Promise<SuggestedReply | undefined> {
    const rows = await tx.query<ReplyRow[]>(
      `select ${columns} from delivery.reply where company_id = $1 and reply_id = $2`,
      [companyId, replyId],
    );
    return rows[0] && suggested(rows[0]);
  }

  /** Marks a reply as read; undefined when there is none, `isFirst` false when it had been read before. */
  async markRead(
    tx: EntityManager,
    companyId: string,
    read: { readonly replyId: string; readonly at: Temporal.Instant; readonly by: string },
  ): Promise<{ readonly reply: SuggestedReply; readonly isFirst: boolean } | undefined> {
    const [changed] = await tx.query<[unknown[], number]>(
      `update delivery.reply set read_at = $3, read_by = $4
       where company_id = $1 and reply_id = $2 and read_at is null returning reply_id`,
      [companyId, read.replyId, read.at.toString(), read.by],
    );
    const reply = await this.find(tx, companyId, read.replyId);
    return reply && { reply, isFirst: changed.length > 0 };
  }

  /** When this contact last wrote on this channel. */
  async lastFrom(
    tx: EntityManager,
    companyId: string,
    from: { readonly channel: Channel; readonly addressKey: string },
  ): Promise<Temporal.Instant | null> {
    const rows = await tx.query<{ at: string | null }[]>(
      `select ${instantText('max(at)')} as at from delivery.reply
       where company_id = $1 and address_key = $2 and channel = $3`,
      [companyId, from.addressKey, from.channel],
    );
    return rows[0]?.at ? Temporal.Instant.from(rows[0].at) : null;
  }
}

function suggested(reply: ReplyRow): SuggestedReply {
  return { ...reply, suggestion: suggestionInWords(reply.understanding) };
}
