import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ApprovalView } from './approval.schemas.js';
import { type ApprovalQuestion } from './approval.types.js';

/** A request for a second person, with what only its execution needs. */
export interface ApprovalRow extends ApprovalView {
  /** Who asked, as the API tells actors apart. */
  readonly requesterKey: string;
  readonly concerns: ApprovalQuestion['concerns'];
}

const columns = `a.approval_id as id, a.kind, a.state, a.currency, a.because, a.request, a.requested_by as "requestedBy",
  a.requester_key as "requesterKey", ${instantText('a.requested_at')} as "requestedAt", a.answered_by as "answeredBy",
  ${instantText('a.answered_at')} as "answeredAt", a.answer_note as "answerNote", a.document_id as "documentId", a.concerns`;

type Stored = Omit<ApprovalRow, 'customerIds' | 'amountMinor'>;

function toRow(stored: Stored): ApprovalRow {
  const { concerns } = stored;
  const amountMinor = concerns.reduce((sum, one) => sum + one.amountMinor, 0);
  return { ...stored, customerIds: concerns.map(({ customerId }) => customerId), amountMinor };
}

/** Writes a request that waits for an answer. */
export async function insertApproval(
  tx: EntityManager,
  companyId: string,
  asked: Omit<ApprovalQuestion, 'actor'> & {
    readonly approvalId: string;
    readonly requesterKey: string;
    readonly requestedBy: string;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  await tx.query(
    `insert into ledger.approval (company_id, approval_id, kind, request, currency, concerns, because, requester_key,
       requested_by, requested_at, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'pending')`,
    [
      companyId,
      asked.approvalId,
      asked.kind,
      JSON.stringify(asked.request),
      asked.currency,
      JSON.stringify(asked.concerns),
      asked.because,
      asked.requesterKey,
      asked.requestedBy,
      asked.now.toString(),
    ],
  );
}

/** One request, locked when it is to be answered; undefined when there is none. */
export async function readApproval(
  tx: EntityManager,
  companyId: string,
  by: { readonly approvalId: string; readonly lock: boolean },
): Promise<ApprovalRow | undefined> {
  const [row] = await tx.query<Stored[]>(
    `select ${columns} from ledger.approval a where a.company_id = $1 and a.approval_id = $2 ${by.lock ? 'for update' : ''}`,
    [companyId, by.approvalId],
  );
  return row && toRow(row);
}

/** Writes the answer. */
export async function saveAnswer(
  tx: EntityManager,
  companyId: string,
  answer: {
    readonly approvalId: string;
    readonly state: 'approved' | 'declined';
    readonly by: string;
    readonly now: Temporal.Instant;
    readonly note: string | null;
    readonly documentId: string | null;
  },
): Promise<void> {
  await tx.query(
    `update ledger.approval a set state = $3, answered_by = $4, answered_at = $5, answer_note = $6, document_id = $7
     where a.company_id = $1 and a.approval_id = $2`,
    [companyId, answer.approvalId, answer.state, answer.by, answer.now.toString(), answer.note, answer.documentId],
  );
}

/** A page of requests, newest first. */
export async function listApprovals(
  tx: EntityManager,
  companyId: string,
  filter: { readonly limit: number; readonly before: string | undefined; readonly state: string | undefined },
): Promise<ApprovalRow[]> {
  const rows = await tx.query<Stored[]>(
    `select ${columns} from ledger.approval a
     where a.company_id = $1 and ($2::text is null or a.state = $2) and ($3::uuid is null or a.approval_id < $3)
     order by a.approval_id desc limit $4`,
    [companyId, filter.state ?? null, filter.before ?? null, filter.limit + 1],
  );
  return rows.map(toRow);
}
