import { Injectable } from '@nestjs/common';
import { type Notice } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

/** Something that was told or is to be told, by one message for ever. */
export interface KnownNotice {
  readonly notice: Notice;
  readonly customerId: string;
  readonly messageId: string;
}

/** Which notices there are: each thing is told once. */
@Injectable()
export class NoticesStore {
  /** Keys of those among the notices that some message tells already. */
  async known(tx: EntityManager, companyId: string, notices: readonly Notice[]): Promise<ReadonlySet<string>> {
    if (notices.length === 0) return new Set();
    const rows = await tx.query<Notice[]>(
      `select n.kind, n.subject_id as "subjectId", n.round from delivery.notice n
       join unnest($2::text[], $3::uuid[], $4::int[]) as o (kind, subject_id, round)
         on o.kind = n.kind and o.subject_id = n.subject_id and o.round = n.round
       where n.company_id = $1`,
      [companyId, ...columnsOf(notices)],
    );
    return new Set(rows.map(noticeKey));
  }

  /** Those among the invoices that were sent again, or wait to be. */
  async copied(tx: EntityManager, companyId: string, invoiceIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select subject_id as id from delivery.notice
       where company_id = $1 and kind = 'invoice_copy' and subject_id = any($2::uuid[])`,
      [companyId, invoiceIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes down by which message each is told. */
  async add(tx: EntityManager, companyId: string, told: readonly KnownNotice[]): Promise<void> {
    if (told.length === 0) return;
    await tx.query(
      `insert into delivery.notice (company_id, kind, subject_id, round, customer_id, message_id)
       select $1, n.* from unnest($2::text[], $3::uuid[], $4::int[], $5::uuid[], $6::uuid[]) as n`,
      [
        companyId,
        ...columnsOf(told.map(({ notice }) => notice)),
        told.map(({ customerId }) => customerId),
        told.map(({ messageId }) => messageId),
      ],
    );
  }
}

/** Names what is told for ever. */
export function noticeKey({ kind, subjectId, round }: Notice): string {
  return `${kind}/${subjectId}/${round}`;
}

function columnsOf(notices: readonly Notice[]) {
  return [
    notices.map(({ kind }) => kind),
    notices.map(({ subjectId }) => subjectId),
    notices.map(({ round }) => round),
  ] as const;
}
