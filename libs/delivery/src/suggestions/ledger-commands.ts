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
const problem = z.object({ code: z.string(), detail: z.string() });

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
  return said.success ? new Refusal(status, said.data.code, said.data.detail) : ledgerUnavailable;
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
