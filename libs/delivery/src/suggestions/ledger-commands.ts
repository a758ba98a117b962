import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  actorName,
  APP_CONFIG,
  type AppConfig,
  InternalCallFailed,
  InternalHttp,
  Refusal,
} from '@tactful/runtime';
import { z } from 'zod';
import { type ConfirmDecision } from './confirm.decision.js';

const recorded = z.object({ id: z.uuid() });
const problem = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});

/** Fields of the ledger's commands, as they are called in a confirmation. */
const fieldOf: Readonly<Partial<Record<string, string>>> = { by: 'date', paidOn: 'date', invoiceIds: 'invoiceId' };
const confirmationFields = ['amountMinor', 'currency', 'date', 'invoiceId', 'reason'];

/** The ledger does not answer: nothing was recorded, or nobody knows. The same command may be given again. */
export const ledgerUnavailable = new Refusal(
  503,
  'ledger_unavailable',
  'The ledger cannot be asked right now. Please try again.',
);

/** Tells the ledger something, at its own routes and in the name of whoever confirmed it. */
@Injectable()
export class LedgerCommands {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'serviceUrls'>,
  ) {}

  /** The id of what was recorded, or what the ledger has against it. The same key records it once. */
  async record(
    actor: Actor,
    { path, body }: ConfirmDecision & { readonly kind: 'record' },
    idempotencyKey: string,
  ): Promise<string | Refusal> {
    const acting = { companyId: actor.companyId, actor: actorName(actor), idempotencyKey };
    try {
      const answer = await this.http.post<unknown>(`${this.config.serviceUrls.ledger}${path}`, body, acting);
      return recorded.parse(answer).id;
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return refusalOf(error);
    }
  }
}

/** What the ledger said no to, in its own words. */
function refusalOf({ status, cause }: InternalCallFailed): Refusal {
  if (status !== 404 && status !== 409 && status !== 422) return ledgerUnavailable;
  const said = problem.safeParse(parseJson(cause));
  if (!said.success) return ledgerUnavailable;
  const { code, detail, errors } = said.data;
  const fields = errors.map((one) => ({ in: 'body', pointer: pointerOf(one.pointer), detail: one.detail }) as const);
  return new Refusal(status, code, detail, fields);
}

/** `/claim/paidOn` → `/date`; what was not given by whoever confirms is about the whole. */
function pointerOf(pointer: string): string {
  const names = pointer.split('/').map((name) => fieldOf[name] ?? name);
  const field = names.find((name) => confirmationFields.includes(name));
  return field === undefined ? '' : `/${field}`;
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
